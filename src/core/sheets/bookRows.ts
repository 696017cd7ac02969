import type { BookCell, BookSheet, CellLook } from "./bookSheet";
import { lineHeight, linesOf } from "./textLines";

type Row = BookSheet["rows"][number];

/** To be filled in by hand. */
export const OPEN_FILL = "FFF2CC";

const POINTS = 5.25;
const HIGHEST = 409;

/** Rows of a sheet with these column widths, in characters, as high as their texts need at a size of letters. */
export class BookRows {
  readonly cell: CellLook;
  readonly middle: CellLook;
  private readonly head: CellLook;

  constructor(
    readonly widths: readonly number[],
    private readonly size: number,
  ) {
    this.cell = { border: true, size };
    this.middle = { ...this.cell, align: "center" };
    this.head = { ...this.middle, bold: true, fill: "EDEDED", font: "黑体" };
  }

  /** The sheet's title over all columns. */
  title(value: string): Row {
    return this.across(value, { font: "黑体", size: 18, align: "center" });
  }

  /** A text over all columns. */
  across(value: string, look: CellLook): Row {
    const width = this.widths.reduce((sum, each) => sum + each, 0) * POINTS;
    const size = look.size ?? this.size;
    const height = linesOf(value, width, size) * lineHeight(size) + 8;
    return { height, cells: [{ value, look }] };
  }

  /** A row of headings. */
  header(texts: readonly string[]): Row {
    const lines = this.linesIn(texts);
    return {
      height: Math.max(24, (lines + 0.5) * lineHeight(this.size)),
      cells: texts.map((value): BookCell => ({ value, look: this.head })),
    };
  }

  /** A row of the table. */
  body(cells: BookCell[]): Row {
    const lines = this.linesIn(cells.map(({ value }) => String(value)));
    return { height: Math.min(HIGHEST, (lines + 0.5) * lineHeight(this.size)), cells };
  }

  private linesIn(texts: readonly string[]): number {
    const lines = texts.map((text, column) =>
      linesOf(text, (this.widths[column] ?? 0) * POINTS, this.size),
    );
    return Math.max(1, ...lines);
  }
}
