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

/** For contrast themes of the system: every colour is one that the user has chosen for its purpose. */
export const contrastTheme: Theme = {
  ...(Object.fromEntries(
    Object.entries(lightTheme).map(([token, value]) => [token, systemColor(token) ?? value]),
  ) as unknown as Theme),
};

function systemColor(token: string): string | undefined {
  if (/^tone-.*-text$/.test(token)) return "CanvasText";
  if (/^tone-.*-fill$/.test(token)) return "Canvas";
  if (!token.startsWith("color") || /Transparent|Subtle/.test(token)) return undefined;
  if (/Disabled/.test(token)) return /Background/.test(token) ? "Canvas" : "GrayText";
  if (/ForegroundOnBrand|ForegroundInverted/.test(token)) return "HighlightText";
  if (/^color(Compound)?Brand(Background(?!2|Inverted)|Stroke)/.test(token)) return "Highlight";
  if (/ForegroundLink/.test(token)) return "LinkText";
  if (/Background/.test(token)) return "Canvas";
  return /Foreground|Stroke/.test(token) ? "CanvasText" : undefined;
}

/** The tones of states as tokens of a theme, so that Fluent's provider hands them out like its own. */
function toneTokens(look: "light" | "dark"): Record<string, string> {
  const tones = Object.entries(TONES) as [Tone, Record<"light" | "dark", ToneColors>][];
  return Object.fromEntries(
    tones.flatMap(([tone, colors]) =>
      Object.entries(colors[look]).map(([part, color]) => [`tone-${tone}-${part}`, color]),
    ),
  );
}
