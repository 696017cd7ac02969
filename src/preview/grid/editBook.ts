import type { Style } from "@cj-tech-master/excelts";
import { CellValueType, type ICellData } from "@univerjs/core";
import { boundingArea, wholeSheet, type Area } from "../../excelStandIn/book/area";
import { pointsPerPixel } from "./picture";
import { setColumnPoints, setRowPoints } from "../../excelStandIn/book/lines";
import { shiftCells } from "../../excelStandIn/book/shiftCells";
import type { Sheet } from "../../excelStandIn/book/sheet";
import { writeContent } from "../../excelStandIn/book/writeContent";
import type { CellEdit, LineLooks } from "./userWatch";

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

/** Puts columns in, or takes them out, as the user does it in Excel. */
export function shiftColumns(sheet: Sheet, at: number, count: number): void {
  const shift = { axis: "columns", at, count, from: 0, to: wholeSheet.bottom } as const;
  shiftCells(sheet, shift, { extendRules: true });
}

/** Gives rows or columns the size they were dragged to, hides them or shows them. */
export function resizeLines(sheet: Sheet, { axis, lines, pixels, isHidden }: LineLooks): void {
  for (const line of lines) {
    if (isHidden !== undefined)
      if (axis === "rows") sheet.inner.getRow(line + 1).hidden = isHidden;
      else sheet.inner.getColumn(line + 1).hidden = isHidden;
    if (pixels === undefined) continue;
    if (axis === "rows") setRowPoints(sheet, line, pixels * pointsPerPixel);
    else setColumnPoints(sheet, line, pixels * pointsPerPixel);
  }
}
