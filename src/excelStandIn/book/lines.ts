import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** Pixels of a digit in the default font, which column widths in the file are counted in. */
const digitPixels = 7;
const defaultColumnPixels = 64;
const defaultRowPoints = 15;
const pointsPerPixel = 0.75;

/** A column's width in points. */
export function columnPoints(sheet: Sheet, column: number): number {
  if (sheet.isColumnHidden(column)) return 0;
  const width = sheet.inner.columns?.[column]?.width ?? sheet.inner.properties.defaultColWidth;
  const pixels = width === undefined ? defaultColumnPixels : Math.round(width * digitPixels);
  return pixels * pointsPerPixel;
}

export function setColumnPoints(sheet: Sheet, column: number, points: number): void {
  sheet.inner.getColumn(column + 1).width = Math.round(points / pointsPerPixel) / digitPixels;
}

/** Whether a column is as wide as those that nobody has given a width. */
export function hasStandardWidth(sheet: Sheet, column: number): boolean {
  return sheet.inner.columns?.[column]?.width === undefined && !sheet.isColumnHidden(column);
}

export function giveStandardWidth(sheet: Sheet, column: number): void {
  const line = sheet.inner.getColumn(column + 1) as { width?: number; hidden: boolean };
  delete line.width;
  line.hidden = false;
}

/** A row's height in points. */
export function rowPoints(sheet: Sheet, row: number): number {
  if (sheet.isRowHidden(row)) return 0;
  return sheet.findRow(row)?.height ?? sheet.inner.properties.defaultRowHeight ?? defaultRowPoints;
}

export function setRowPoints(sheet: Sheet, row: number, points: number): void {
  const line = sheet.inner.getRow(row + 1);
  line.height = points;
  line.customHeight = true;
}

/** How many rows and columns of a sheet hold anything or look like something. */
export const extentOf = ({ inner }: Sheet): { rows: number; columns: number } => ({
  rows: inner.rowCount,
  columns: inner.columnCount,
});

export function hideRow(sheet: Sheet, row: number, isHidden: boolean): void {
  sheet.inner.getRow(row + 1).hidden = isHidden;
}

export function hideColumn(sheet: Sheet, column: number, isHidden: boolean): void {
  sheet.inner.getColumn(column + 1).hidden = isHidden;
}

/** How many rows of an area are hidden. */
export function countHiddenRows(sheet: Sheet, { top, bottom }: Area): number {
  let hidden = 0;
  sheet.inner.eachRow({ includeEmpty: true }, ({ number, hidden: isHidden }) => {
    if (isHidden && number > top && number <= bottom + 1) hidden++;
  });
  return hidden;
}
