import { ValueType, type Cell } from "@cj-tech-master/excelts";
import { serialOf } from "./serial";

export type ContentType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What a cell holds: its value, or for a formula the last result, and the formula with its `=`. */
export interface CellContent {
  type: ContentType;
  value: string | number | boolean;
  formula: string | null;
}

export const emptyContent: CellContent = { type: "Empty", value: "", formula: null };

/** Reads a cell of the library; the covered cells of a merged area are empty, as in Excel. */
export function readContent(cell: Cell | undefined, date1904: boolean): CellContent {
  if (!cell) return emptyContent;
  if (cell.type === ValueType.Null || cell.type === ValueType.Merge) return emptyContent;
  if (cell.type === ValueType.Formula)
    return { ...readPlain(cell.result, date1904), formula: `=${cell.formula ?? ""}` };
  return readPlain(cell.value, date1904);
}

function readPlain(value: unknown, date1904: boolean): CellContent {
  if (value === null || value === undefined) return emptyContent;
  if (typeof value === "number") return content("Double", value);
  if (typeof value === "boolean") return content("Boolean", value);
  if (typeof value === "string") return content("String", value);
  if (value instanceof Date) return content("Double", serialOf(value, date1904));
  if (typeof value === "object") {
    if ("error" in value) return content("Error", String(value.error));
    if ("richText" in value) return content("String", plainText(value.richText));
    if ("checkbox" in value) return content("Boolean", value.checkbox === true);
    // A hyperlink's text may itself be rich.
    if ("text" in value) return readPlain(value.text, date1904);
  }
  throw new TypeError(`A cell holds something this reader does not know: ${JSON.stringify(value)}`);
}

function plainText(runs: unknown): string {
  if (!Array.isArray(runs)) return "";
  return runs.map((run: { text?: string }) => run.text ?? "").join("");
}

const content = (type: ContentType, value: string | number | boolean): CellContent => ({
  type,
  value,
  formula: null,
});
