import type { Style } from "@cj-tech-master/excelts";
import { CellValueType, type ICellData } from "@univerjs/core";
import type { Book } from "../../book/book";
import { shiftCells } from "../../book/shiftCells";
import { boundingArea, wholeSheet, type Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { writeContent } from "../../book/writeContent";
import type { CellEdit, LineShift } from "./watchUser";

/** Puts the user's edits into the book. Gives the smallest area that holds what really changed, if any. */
export function editCells(sheet: Sheet, edits: CellEdit[]): Area | null {
  return edits
    .filter((edit) => editCell(sheet, edit))
    .map(({ row, column }): Area => ({ top: row, left: column, bottom: row, right: column }))
    .reduce<Area | null>((all, one) => (all ? boundingArea(all, one) : one), null);
}

function editCell(sheet: Sheet, { row, column, cell }: CellEdit): boolean {
  const input = inputOf(cell);
  const { value, formula } = sheet.content(row, column);
  const typed = typeof input === "string" ? input.replace(/^'/, "") : input;
  if (typed === (formula ?? value)) return false;
  writeContent(sheet, row, column, input);
  takeNumberFormat(sheet, row, column, cell);
  return true;
}

/** What was typed: a formula, a value, or a text that `'` keeps one. */
function inputOf(cell: ICellData | null): string | number | boolean {
  if (!cell) return "";
  if (cell.f) return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true;
  if (t === CellValueType.FORCE_STRING) return `'${String(v)}`;
  return v;
}

/** The grid gives a date or a percentage typed into a plain cell the format it was typed in, as Excel does. */
function takeNumberFormat(sheet: Sheet, row: number, column: number, cell: ICellData | null): void {
  const pattern = typeof cell?.s === "object" ? cell.s?.n?.pattern : undefined;
  if (!pattern || sheet.numberFormat(row, column) !== "General") return;
  const target = sheet.cell(row, column);
  target.style = { ...target.style, numFmt: pattern } as Partial<Style>;
}

/** Puts rows or columns in, or takes them out, as the user does it in Excel. */
export function shiftLines(sheet: Sheet, { axis, at, count }: LineShift): void {
  const to = axis === "rows" ? wholeSheet.right : wholeSheet.bottom;
  shiftCells(sheet, { axis, at, count, from: 0, to }, { extendRules: true });
}

/** Selects cells, and brings their sheet to the front. */
export function select(book: Book, sheet: Sheet, area: Area): void {
  book.activeSheet = sheet;
  sheet.selection = area;
}
