import { extentOf, setColumnPoints, setRowPoints } from "./lines";
import type { Sheet } from "./sheet";

/** Points of a digit of the usual letters, and of a line of them; there are no letters here to measure. */
const DIGIT = 5.25;
const LINE = 15;
const WIDEST = 1_342.5;
const HIGHEST = 409.5;

/** Makes a column as wide as its longest text; one without texts stays as it is. */
export function fitColumn(sheet: Sheet, column: number): void {
  const { rows } = extentOf(sheet);
  const widest = Math.max(0, ...lines(rows).map((row) => widthOf(sheet.text(row, column))));
  if (widest > 0) setColumnPoints(sheet, column, Math.min(WIDEST, (widest + 1) * DIGIT));
}

/** Makes a row as high as its cell with the most lines, as they were typed. */
export function fitRow(sheet: Sheet, row: number): void {
  const { columns } = extentOf(sheet);
  const most = Math.max(1, ...lines(columns).map((column) => linesIn(sheet.text(row, column))));
  setRowPoints(sheet, row, Math.min(HIGHEST, most * LINE));
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => index);

const linesIn = (text: string): number => text.split("\n").length;

/** In digits; a Chinese character is as wide as two. */
function widthOf(text: string): number {
  const widths = text
    .split("\n")
    .map((line) => [...line].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0));
  return Math.max(0, ...widths);
}
