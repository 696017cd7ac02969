import type { State } from "../review/state";
import type { Area } from "../table/grid";

/** What a row of a made sheet is, which decides how it looks. */
export type RowKind =
  | "title"
  | "line"
  | "section"
  | "todoHeader"
  | "todo"
  | "header"
  | "body"
  | "month"
  | "total"
  | "note"
  | "gap"
  | "signature";

/** Text or a figure; a share from 0 to 1 is shown as a percentage where `percents` says so. */
export type PrintCell = string | number | ReckonedCell;

/** What Excel reckons from other cells of the sheet: what it comes to by our own reckoning, and the formula for the row, from 0, in which it stands. */
export interface ReckonedCell {
  value: string | number;
  formula: (row: number) => string;
}

/** What a cell shows. */
export function shownIn(cell: PrintCell): string | number {
  return typeof cell === "object" ? cell.value : cell;
}

/** A sheet laid out for A4 landscape: everything but colours and fonts. Rows and columns from 0, measures in points. */
export interface PrintSheet {
  widths: number[];
  cells: PrintCell[][];
  kinds: RowKind[];
  heights: number[];
  /** Titles and lines merged over columns, which all sheets of a kind have. */
  spans: Area[];
  /** Cells merged over the rows of a project. */
  merges: Area[];
  /** Merged row by row within the area. */
  mergesAcross: Area[];
  /** Areas with lines around all their cells. */
  boxes: Area[];
  centred: Area[];
  rightBound: Area[];
  percents: Area[];
  /** Figures shown with two decimals. */
  decimals: Area[];
  /** Texts kept off the lines around their cells. */
  indented: Area[];
  bold: Area[];
  /** Shares shown as bars behind their figures. */
  bars: Area[];
  /** Columns with a heavy line on their left. */
  heavy: Area[];
  /** Cells that bear the colour of a state. */
  states: { state: State; row: number; column: number }[];
  /** Rows whose letters are smaller than the body's, so that no row is too high. */
  sizes: { size: number; row: number }[];
  /** Rows above which a page begins. */
  breaks: number[];
  /** Columns left of which a page begins, where not all fit across one. */
  columnBreaks: number[];
  /** The rows repeated on every page. */
  titleRows?: { row: number; rows: number };
  /** So many columns are repeated on every page, where not all fit across one. */
  titleColumns?: number;
  /** A table that users sort and filter: its headings and what stands below them. */
  filter?: Area;
  /** Charts, each on a page of its own beside the table. */
  charts: PrintChart[];
  /** Footer texts on the left and on the right of the page number. */
  footer: { left: string; right: string };
}

/** A chart of stacked bars: one bar for each of some rows of the sheet. */
export interface PrintChart {
  title: string;
  /** The column of the bars' names, and the rows they stand in. */
  names: number;
  firstRow: number;
  rows: number;
  /** For each state the column of its figures. */
  states: { state: State; column: number; name: string }[];
  /** The sheet's rows over which it stands. */
  tall: number;
}

/** Excel takes no higher row, however long its text is. In points. */
const HIGHEST_ROW = 409;

/**
 * How wide tables are and how much of a page's height is used, at 100 %. A page has some more room, since programs and
 * printers differ in how wide they make columns.
 */
export const PAGE = { width: 736, height: 494 };

/** Letters in points. */
export const SIZES = { title: 18, line: 11, section: 12, header: 10, body: 10, note: 9 };

/** Adds rows and what belongs to them from the top down. */
export class PrintSheetBuilder {
  readonly sheet: PrintSheet;

  constructor(widths: number[], footer: PrintSheet["footer"]) {
    this.sheet = {
      widths,
      cells: [],
      kinds: [],
      heights: [],
      spans: [],
      merges: [],
      mergesAcross: [],
      boxes: [],
      centred: [],
      rightBound: [],
      percents: [],
      decimals: [],
      indented: [],
      bold: [],
      bars: [],
      heavy: [],
      states: [],
      sizes: [],
      breaks: [],
      columnBreaks: [],
      charts: [],
      footer,
    };
  }

  get lastColumn(): number {
    return this.sheet.widths.length - 1;
  }

  get nextRow(): number {
    return this.sheet.cells.length;
  }

  /** Adds a row and gives its index; cells left out are blank. */
  add(kind: RowKind, cells: PrintCell[], height: number): number {
    const { sheet } = this;
    sheet.cells.push(sheet.widths.map((_, column) => cells[column] ?? ""));
    sheet.kinds.push(kind);
    sheet.heights.push(Math.min(Math.round(height * 4) / 4, HIGHEST_ROW));
    return sheet.cells.length - 1;
  }

  /** Adds a row of texts that each go over several columns, from the columns given up to the next one. */
  addSpans(kind: RowKind, spans: { column: number; text: string }[], height: number): number {
    const cells: PrintCell[] = [];
    for (const { column, text } of spans) cells[column] = text;
    const row = this.add(
      kind,
      Array.from(cells, (cell) => cell ?? ""),
      height,
    );
    spans.forEach(({ column }, index) => {
      const columns = (spans[index + 1]?.column ?? this.lastColumn + 1) - column;
      if (columns > 1) this.sheet.spans.push({ row, column, rows: 1, columns });
    });
    return row;
  }

  widthOf(column: number, columns = 1): number {
    return this.sheet.widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  }
}
