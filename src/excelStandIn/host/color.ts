import names from "color-name";
import { textArgument } from "./argument";
import { refuse } from "./refusals";

/** A colour as Excel gives it back: `#ffc7ce → #FFC7CE`, `red → #FF0000`. */
export function parseColor(value: unknown): string {
  const text = textArgument(value, "color");
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const shares = byName.get(text.toLowerCase());
  if (!shares) throw refuse("argument", `color is ${text}`);
  return `#${shares.map((share) => share.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Every colour name that HTML knows, with its shares of red, green and blue. */
const byName = new Map<string, readonly number[]>(Object.entries(names));

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
