import type { FUniver } from "@univerjs/core/facade";

export type GridSheet = ReturnType<
  NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getActiveSheet"]
>;

/**
 * How far a sheet is scrolled, as Univer has it: by the height of all rows before `row` and the width
 * of all columns before `column`, counted from the sheet's start also where panes are frozen.
 */
export interface ScrollPlace {
  row: number;
  column: number;
}

export function scrollPlace(sheet: GridSheet): ScrollPlace {
  const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
  return { row: sheetViewStartRow, column: sheetViewStartColumn };
}

export function scrollTo(sheet: GridSheet, { row, column }: ScrollPlace): void {
  const { xSplit, ySplit } = sheet.getFreeze();
  // Univer takes the frozen rows and columns off what it is given.
  sheet.scrollToCell(row + ySplit, column + xSplit, 0);
}

/** Pixels from the sheet's start to a row, or a column, as if nothing were scrolled. */
export const rowStart = (sheet: GridSheet) => (row: number) =>
  sheet.getRange(row, 0).getCellRect().y - sheet.getRange(0, 0).getCellRect().y;

export const columnStart = (sheet: GridSheet) => (column: number) =>
  sheet.getRange(0, column).getCellRect().x - sheet.getRange(0, 0).getCellRect().x;

/** The scroll place that shows a line just behind the frozen ones, or a little below. */
export function placeBefore(line: number, frozen: number, start: (line: number) => number): number {
  const wanted = start(Math.max(line, frozen)) - start(frozen);
  let place = 0;
  while (start(place + 1) <= wanted) place++;
  return place;
}
