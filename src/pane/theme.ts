import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { TONES, type Tone, type ToneColors } from "./tones";

/** Shades of Excel's green, from dark to light. */
const excelGreen: BrandVariants = {
  10: "#021105",
  20: "#04220E",
  30: "#063318",
  40: "#084422",
  50: "#0A552C",
  60: "#0C6134",
  70: "#0E6E3B",
  80: "#107C41",
  90: "#218D51",
  100: "#339D61",
  110: "#4DAD75",
  120: "#6CBD8C",
  130: "#8ECCA6",
  140: "#B1DCC1",
  150: "#D3EBDB",
  160: "#F0F8F3",
};

const FONTS = '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's light theme in Excel's green. */
export const lightTheme: Theme = {
  ...createLightTheme(excelGreen),
  fontFamilyBase: FONTS,
  ...toneTokens("light"),
};

const dark = createDarkTheme(excelGreen);

/** Fluent's dark theme in Excel's green, with brand texts light enough to be read on it. */
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase: FONTS,
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[120],
  colorBrandForegroundLinkHover: excelGreen[130],
  colorCompoundBrandForeground1: excelGreen[120],
  colorCompoundBrandStroke: excelGreen[110],
  ...toneTokens("dark"),
};

/** The tones of states as tokens of a theme, so that Fluent's provider hands them out like its own. */
function toneTokens(look: "light" | "dark"): Record<string, string> {
  const tones = Object.entries(TONES) as [Tone, Record<"light" | "dark", ToneColors>][];
  return Object.fromEntries(
    tones.flatMap(([tone, colors]) =>
      Object.entries(colors[look]).map(([part, color]) => [`tone-${tone}-${part}`, color]),
    ),
  );
}
