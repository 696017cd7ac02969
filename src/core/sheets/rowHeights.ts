import { PAGE, SIZES } from "./printSheet";
import { INDENT, lineHeight, linesOf } from "./textLines";

/** A row's height, and the size of its letters. In points. */
export interface RowHeight {
  height: number;
  size: number;
}

/**
 * No row is higher, though Excel would take 409: so a row fits a page below the title and above the signature line. What
 * needs more room has smaller letters.
 */
const HIGHEST = 320;
const SMALLER = [SIZES.body, 9, 8, 7, 6];

/** The height of a row: the lines of its fullest cell and half a line more. */
export function rowHeight(texts: { text: string; width: number }[]): RowHeight {
  let height = HIGHEST;
  for (const size of SMALLER) {
    const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width, size)));
    height = (lines + 0.5) * lineHeight(size);
    if (height <= HIGHEST) return { height, size };
  }
  return { height: Math.min(height, 409), size: SMALLER.at(-1) ?? SIZES.body };
}

/** The height of a row in a list of figures: lower than others where each of its cells takes one line. */
export function listRowHeight(texts: { text: string; width: number }[], size: number): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width, size)));
  return (lines + (lines === 1 ? LIST_SLACK : 0.5)) * lineHeight(size);
}

/** What a single line keeps free above and below. */
const LIST_SLACK = 0.28;

/** Makes rows higher by whole lines, the lowest first, until together they hold a height. */
export function stretch(rows: RowHeight[], needed: number): RowHeight[] {
  const stretched = rows.map((row) => ({ ...row }));
  let left = needed - heightOf(stretched);
  while (left > 0) {
    const lowest = stretched.reduce((low, row) => (row.height < low.height ? row : low));
    lowest.height += lineHeight(SIZES.body);
    left -= lineHeight(SIZES.body);
  }
  return stretched;
}

export function heightOf(rows: RowHeight[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The height of a line that names the part of a sheet below it. */
export function sectionHeight(): number {
  return lineHeight(SIZES.section) + 8;
}

/** A title's height: as many lines as it takes. */
export function titleHeight(title: string): number {
  return linesOf(title, PAGE.width, SIZES.title) * lineHeight(SIZES.title) + 8;
}

/** The height of a line above a table. */
export function lineRow(text: string, width: number): number {
  return linesOf(text, width, SIZES.line) * lineHeight(SIZES.line) + 4;
}

/** The height of a table's headings. */
export function headerHeight(columns: { heading: string; width: number }[]): number {
  const texts = columns.map(({ heading, width }) => ({ text: heading, width }));
  return rowHeight(texts).height + 2;
}

/** How wide a text may be in a column. */
export function roomIn(column: { width: number; isText?: boolean } | undefined): number {
  return column ? column.width - (column.isText ? INDENT : 0) : PAGE.width;
}
