import type { State } from "../review/state";
import { mapInSteps, type Steps } from "../steps";
import { divideIntoPages, type PageRoom } from "./pages";
import { PAGE, PrintSheetBuilder, SIZES, type PrintCell, type PrintSheet } from "./printSheet";
import { rowHeight } from "./rowHeights";
import { lineHeight, linesOf } from "./textLines";

/** A column: its width in points, and how its texts lie. */
export interface TableColumn {
  heading: string;
  width: number;
  isText?: boolean;
}

/** A made sheet's texts: a table of groups under its headings, with lines above and a line to sign below. */
export interface TableTexts {
  title: string;
  left: string;
  right: string;
  /** One line across, above the table. */
  line: string;
  columns: TableColumn[];
  /** The column whose cells bear the colour of their row's state. */
  stateColumn: number;
  groups: TableGroup[];
  /** To be signed and filled in by hand: texts with the column each begins at; none where there is nothing to sign. */
  signature: { column: number; text: string }[];
  footer: { left: string; right: string };
}

/** Rows that belong together; the cells of the columns named are one, with the first row's texts. */
export interface TableGroup {
  merged: number[];
  rows: TableRow[];
}

/** One row of a table. */
export interface TableRow {
  cells: PrintCell[];
  /** The state whose colour the cell in the state's column bears. */
  state?: State;
}

/** The first row below a table's heading: title, unit and day, counts, headings. */
export const FIRST_BODY_ROW = 4;
const HEADER_ROW = 3;
const GAP = 10;
const SIGNATURE = 42;

/** Lays a table out on pages. */
export function* layTable(texts: TableTexts): Steps<PrintSheet> {
  const builder = new PrintSheetBuilder(
    texts.columns.map(({ width }) => width),
    texts.footer,
  );
  addHead(builder, texts);
  const first = builder.nextRow;
  yield* addBody(builder, texts);
  const rows = builder.nextRow - first + 1;
  const { sheet, lastColumn } = builder;
  sheet.boxes.push({ row: HEADER_ROW, column: 0, rows, columns: lastColumn + 1 });
  texts.columns.forEach(({ isText }, column) => {
    if (!isText && rows > 1) sheet.centred.push({ row: first, column, rows: rows - 1, columns: 1 });
  });
  if (texts.signature.length > 0) {
    builder.add("gap", [], GAP);
    builder.addSpans("signature", texts.signature, SIGNATURE);
  }
  sheet.titleRows = { row: HEADER_ROW, rows: 1 };
  return sheet;
}

function addHead(builder: PrintSheetBuilder, { title, left, right, line, columns }: TableTexts) {
  builder.addSpans("title", [{ column: 0, text: title }], titleHeight(title));
  const half = columnAt(builder, 0.62);
  const row = builder.addSpans(
    "line",
    [
      { column: 0, text: left },
      { column: half, text: right },
    ],
    lineRow(left, builder.widthOf(0, half)),
  );
  builder.sheet.rightBound.push({ row, column: half, rows: 1, columns: 1 });
  builder.addSpans("line", [{ column: 0, text: line }], lineRow(line, PAGE.width));
  builder.add(
    "header",
    columns.map(({ heading }) => heading),
    headerHeight(columns),
  );
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

/** The column nearest to a share of the sheet's width, never the first. */
function columnAt({ sheet }: PrintSheetBuilder, share: number): number {
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  const column = sheet.widths.findIndex((width) => (left += width) > total * share);
  return Math.max(1, column);
}

function* addBody(builder: PrintSheetBuilder, texts: TableTexts): Steps<void> {
  const { groups, columns, stateColumn } = texts;
  const heights = yield* mapInSteps("layout", groups, ({ merged, rows }) => ({
    rows: rows.map(({ cells }) => rowHeight(textsOf(cells, columns, merged))),
    needed: Math.max(0, ...merged.map((column) => neededBy(rows, column, columns))),
  }));
  const pieces = yield* divideIntoPages(heights, roomOf(builder, texts));
  for (const [index, piece] of pieces.entries()) {
    yield { at: "layout", done: index, of: pieces.length };
    const group = groups[piece.group];
    if (!group) continue;
    if (piece.breakBefore) builder.sheet.breaks.push(builder.nextRow);
    const top = builder.nextRow;
    piece.rows.forEach(({ height, size }, index) => {
      const row = group.rows[piece.firstRow + index];
      if (!row) return;
      const cells = row.cells.map((cell, column) =>
        index > 0 && group.merged.includes(column) ? "" : cell,
      );
      const at = builder.add("body", cells, height);
      if (row.state) builder.sheet.states.push({ state: row.state, row: at, column: stateColumn });
      if (size < SIZES.body) builder.sheet.sizes.push({ row: at, size });
    });
    const rows = builder.nextRow - top;
    if (rows < 2) continue;
    for (const column of group.merged) {
      builder.sheet.merges.push({ row: top, column, rows, columns: 1 });
    }
  }
}

function textsOf(cells: PrintCell[], columns: TableColumn[], without: number[]) {
  return cells.flatMap((cell, column) =>
    without.includes(column)
      ? []
      : [{ text: String(cell), width: columns[column]?.width ?? PAGE.width }],
  );
}

/** How high the rows must be together for a merged cell's text. */
function neededBy(rows: TableRow[], column: number, columns: TableColumn[]): number {
  const text = String(rows[0]?.cells[column] ?? "");
  return rowHeight([{ text, width: columns[column]?.width ?? PAGE.width }]).height;
}

function roomOf({ sheet }: PrintSheetBuilder, { signature }: TableTexts): PageRoom {
  const above = sheet.heights.reduce((sum, height) => sum + height, 0);
  return {
    first: PAGE.height - above,
    others: PAGE.height - (sheet.heights[HEADER_ROW] ?? 0),
    foot: signature.length > 0 ? GAP + SIGNATURE : 0,
  };
}
