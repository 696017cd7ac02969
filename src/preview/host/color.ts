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
