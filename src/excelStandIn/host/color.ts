import { textArgument } from "./argument";
import { refuse } from "./refusals";

/** The colour names of HTML 4; Excel takes all that HTML knows. */
const named: Record<string, string> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** A colour as Excel gives it back: `#ffc7ce → #FFC7CE`, `red → #FF0000`. */
export function parseColor(value: unknown): string {
  const text = textArgument(value, "color");
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const color = named[text.toLowerCase()];
  if (!color) throw refuse("argument", `color is ${text}`);
  return color;
}

/** A colour as the file keeps it: `#FFC7CE → FFFFC7CE`. */
export const argbOf = (color: string): string => `FF${color.slice(1)}`;

/** A stored colour as Excel says it; theme colours, which are not worked out here, read null. */
export function colorOf(
  color: { argb?: string; theme?: number } | undefined,
  fallback: string | null,
): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  // The theme's own text colour is black.
  return color?.theme === undefined || color.theme === 1 ? fallback : null;
}
