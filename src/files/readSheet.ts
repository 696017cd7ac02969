import { ValueType, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { format, isDateFormat } from "numfmt";
import type { FileSheet, SheetGrid } from "./sheetGrid";

/** No table is larger; cells beyond are left out, so that one stray cell does not make a file cost a million rows. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 256;

/** One sheet of a workbook that the library has loaded. */
export function readSheet(sheet: Worksheet, date1904: boolean): FileSheet {
  const grid: SheetGrid = {
    sheet: sheet.name,
    row: 0,
    column: 0,
    values: [],
    texts: [],
    formats: [],
    merged: mergedAreas(sheet),
  };
  const rows = Math.min(sheet.rowCount, MOST_ROWS);
  const columns = Math.min(sheet.columnCount, MOST_COLUMNS);
  const hiddenRows = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const from = sheet.findRow(row + 1);
    if (from?.hidden) hiddenRows.add(row);
    const cells = Array.from({ length: columns }, (_, column) =>
      readCell(from?.findCell(column + 1), date1904),
    );
    grid.values.push(cells.map(({ value }) => value));
    grid.texts.push(cells.map(({ text }) => text));
    grid.formats.push(cells.map(({ pattern }) => pattern));
  }
  return {
    name: sheet.name,
    hidden: sheet.state !== "visible",
    grid,
    hiddenRows,
    hiddenColumns: hiddenColumns(sheet, columns),
  };
}

function hiddenColumns(sheet: Worksheet, columns: number): Set<number> {
  const all = Array.from({ length: columns }, (_, column) => column);
  return new Set(all.filter((column) => sheet.getColumn(column + 1).hidden));
}

interface ReadCell {
  value: string | number | boolean;
  text: string;
  pattern: string;
}

const BLANK: ReadCell = { value: "", text: "", pattern: "General" };

function readCell(cell: Cell | undefined, date1904: boolean): ReadCell {
  if (!cell || cell.type === ValueType.Null || cell.type === ValueType.Merge) return BLANK;
  const pattern = patternOf(cell);
  const content = cell.type === ValueType.Formula ? cell.result : cell.value;
  const value = plainValue(content, date1904);
  return { value, text: displayed(value, pattern, date1904), pattern };
}

function patternOf({ numFmt }: Cell): string {
  if (typeof numFmt === "string") return numFmt === "" ? "General" : numFmt;
  return numFmt?.formatCode ?? "General";
}

/** Texts may be rich, linked or both; the library gives dates where the format is one; errors are their text. */
function plainValue(content: unknown, date1904: boolean): string | number | boolean {
  if (content === null || content === undefined) return "";
  if (typeof content === "string" || typeof content === "number" || typeof content === "boolean")
    return content;
  if (content instanceof Date) return serialOf(content, date1904);
  if (typeof content !== "object") return "";
  if ("error" in content) return String(content.error);
  if ("richText" in content && Array.isArray(content.richText))
    return content.richText.map((run: { text?: string }) => run.text ?? "").join("");
  if ("checkbox" in content) return content.checkbox === true;
  return "text" in content ? plainValue(content.text, date1904) : "";
}

/** Days from 1899-12-30 to 1970-01-01, and how many fewer a serial of the 1904 system has. */
const UNIX_EPOCH = 25_569;
const DAYS_1904 = 1_462;

function serialOf(date: Date, date1904: boolean): number {
  const serial = date.getTime() / 86_400_000 + UNIX_EPOCH - (date1904 ? DAYS_1904 : 0);
  // The library rounds to milliseconds; ten digits give back what the file says.
  return Number(serial.toFixed(10));
}

function displayed(value: string | number | boolean, pattern: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const days = date1904 && isDateFormat(pattern) ? DAYS_1904 : 0;
  try {
    return format(pattern, value + days, { nbsp: false });
  } catch {
    return String(value); // a format that no program understands shows the number itself
  }
}

function mergedAreas(sheet: Worksheet): SheetGrid["merged"] {
  return (sheet.model.merges ?? []).flatMap((address) => {
    const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(String(address));
    if (!match) return [];
    const [, left = "", top = "", right = "", bottom = ""] = match;
    const [row, column] = [Number(top) - 1, columnOf(left)];
    return [{ row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 }];
  });
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
