import type { Style } from "@cj-tech-master/excelts";

/**
 * Formats the file stores by number only and Excel shows in the US form of its own. The library
 * spells them as the file format's specification does.
 */
const usForms: Record<string, string> = {
  "mm-dd-yy": "m/d/yyyy",
  'm/d/yy "h":mm': "m/d/yyyy h:mm",
  "m/d/yy h:mm": "m/d/yyyy h:mm",
};

/** A cell style's number format in its US form; `General` when it has none. */
export function numberFormatOf(style: Partial<Style> | undefined): string {
  const stored = style?.numFmt;
  const code = typeof stored === "string" ? stored : stored?.formatCode;
  if (!code) return "General";
  return usForms[code] ?? code;
}
