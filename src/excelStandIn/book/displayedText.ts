import { format, isDateFormat } from "numfmt";
import type { CellContent } from "./cellContent";
import { days1904 } from "./serial";

/**
 * The text a cell shows under a number format in its US form, never cut to the column's width:
 * `45261` under `yyyy"年"m"月"d"日"` → `2023年12月1日`.
 */
export function displayedText(content: CellContent, pattern: string, date1904: boolean): string {
  const { type, value } = content;
  if (type === "Empty") return "";
  if (type === "Error") return String(value);
  if (type === "Boolean") return value ? "TRUE" : "FALSE";
  const dated = typeof value === "number" && date1904 && isDateFormat(pattern);
  return format(pattern, dated ? value + days1904 : value, { nbsp: false });
}
