import type { Color } from "@cj-tech-master/excelts";

/** Office's own theme, in the order the file counts it: light 1, dark 1, light 2, dark 2, accents. */
const officeTheme = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

/** A colour of the file as `#RRGGBB`: given outright, or by the theme with its tint. Null for none. */
export function colorOf(color: Partial<Color> | undefined): string | null {
  if (!color) return null;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const themed = officeTheme[color.theme ?? -1];
  if (!themed) return null;
  const { tint } = color as { tint?: number };
  return tint ? tinted(themed, tint) : themed;
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16);
    const moved = tint > 0 ? part + (255 - part) * tint : part * (1 + tint);
    return Math.round(moved).toString(16).padStart(2, "0");
  });
  return `#${parts.join("").toUpperCase()}`;
}
