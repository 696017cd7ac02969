import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../excelStandIn/book/area";
import type { Book } from "../../excelStandIn/book/book";
import { rangeOf } from "./picture";
import {
  columnStart,
  placeBefore,
  rowStart,
  scrollPlace,
  scrollTo,
  type GridSheet,
} from "./scrolling";

/** Rows left above a selection that is scrolled to. */
const rowsAbove = 3;

/** Brings the book's front sheet to the front of the grid, and selects what is selected there. */
export function followSelection(univer: FUniver, { activeSheet }: Book): void {
  const workbook = univer.getActiveWorkbook();
  if (!workbook) return;
  if (workbook.getActiveSheet().getSheetId() !== activeSheet.id)
    workbook.setActiveSheet(activeSheet.id);
  const sheet = workbook.getActiveSheet();
  const { top, left, bottom, right } = clip(
    activeSheet.selection,
    sheet.getMaxRows(),
    sheet.getMaxColumns(),
  );
  const wanted = rangeOf({ top, left, bottom, right });
  if (isSame(sheet.getActiveRange()?.getRange(), wanted)) return;
  sheet.setActiveRange(sheet.getRange(top, left, bottom - top + 1, right - left + 1));
}

/** Scrolls to the selection's first cell where it is out of sight, along the axis it is out of. */
export function bringIntoView(univer: FUniver): void {
  const sheet = univer.getActiveWorkbook()?.getActiveSheet();
  const selected = sheet?.getActiveRange()?.getRange();
  if (sheet && selected) reveal(sheet, selected.startRow, selected.startColumn);
}

/** Scrolls to a cell where it is out of sight. */
export function reveal(sheet: GridSheet, startRow: number, startColumn: number): void {
  const seen = sheet.getVisibleRange();
  if (!seen) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  const isRowSeen = startRow < ySplit || (startRow >= seen.startRow && startRow < seen.endRow);
  const isColumnSeen =
    startColumn < xSplit || (startColumn >= seen.startColumn && startColumn < seen.endColumn);
  if (isRowSeen && isColumnSeen) return;
  const now = scrollPlace(sheet);
  scrollTo(sheet, {
    row: isRowSeen ? now.row : placeBefore(startRow - rowsAbove, ySplit, rowStart(sheet)),
    column: isColumnSeen ? now.column : placeBefore(startColumn, xSplit, columnStart(sheet)),
  });
}

const isSame = (a: IRange | undefined, b: IRange): boolean =>
  a?.startRow === b.startRow &&
  a.endRow === b.endRow &&
  a.startColumn === b.startColumn &&
  a.endColumn === b.endColumn;

const clip = (area: Area, rows: number, columns: number): Area => ({
  top: Math.min(area.top, rows - 1),
  bottom: Math.min(area.bottom, rows - 1),
  left: Math.min(area.left, columns - 1),
  right: Math.min(area.right, columns - 1),
});
