import type { State } from "../review/state";
import { mapInSteps, type Steps } from "../steps";
import { divideIntoPages, type PageGroup, type PageRoom } from "./pages";
import {
  PAGE,
  PrintSheetBuilder,
  shownIn,
  SIZES,
  type PrintCell,
  type PrintSheet,
} from "./printSheet";
import {
  headerHeight,
  heightOf,
  lineRow,
  roomIn,
  rowHeight,
  sectionHeight,
  titleHeight,
} from "./rowHeights";
import { addTodo, type TodoBlock } from "./todoBlock";

/** A column: its width in points, and how its texts lie. */
export interface TableColumn {
  heading: string;
  width: number;
  isText?: boolean;
}

/** A made sheet's texts: a table of groups under its headings, with lines above and lines to sign below. */
export interface TableTexts {
  title: string;
  left: string;
  right: string;
  /** One line across, above the table. */
  line: string;
  /** What is to be done at once, before everything. */
  todo?: TodoBlock;
  columns: TableColumn[];
  /** The column whose cells bear the colour of their row's state. */
  stateColumn: number;
  groups: TableGroup[];
  /** To be signed and filled in by hand: lines of texts with the column each begins at. */
  signature: { column: number; text: string }[][];
  footer: { left: string; right: string };
  /** It only lends its looks to others: its rows are never parted by headings. */
  isTemplate?: boolean;
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

const GAP = 8;
const SIGNATURE = 30;

/** Lays a table out on pages. */
export function* layTable(texts: TableTexts): Steps<PrintSheet> {
  const builder = new PrintSheetBuilder(
    texts.columns.map(({ width }) => width),
    texts.footer,
  );
  const { sheet, lastColumn } = builder;
  addHead(builder, texts);
  let used = sheet.heights.reduce((sum, height) => sum + height, 0);
  const header = headerHeight(texts.columns);
  if (texts.todo) used = addTodo(builder, texts.todo, { used, isTemplate: texts.isTemplate });
  const sections = texts.todo ? sectionHeight() : 0;
  const heights = yield* heightsOf(texts);
  if (texts.todo && used + sections + header + wholeOrFirst(heights[0]) > PAGE.height) {
    // Headings do not stand alone at the end of a page, nor is a project torn there that fits on the next.
    if (!texts.isTemplate) sheet.breaks.push(builder.nextRow);
    used = 0;
  }
  if (texts.todo) builder.addSpans("section", [{ column: 0, text: texts.todo.section }], sections);
  const headerRow = builder.add(
    "header",
    texts.columns.map(({ heading }) => heading),
    header,
  );
  const room = {
    first: PAGE.height - used - sections - header,
    others: PAGE.height - header,
    foot: GAP + SIGNATURE * texts.signature.length,
  };
  yield* addBody(builder, texts, heights, room);
  const rows = builder.nextRow - headerRow;
  sheet.boxes.push({ row: headerRow, column: 0, rows, columns: lastColumn + 1 });
  texts.columns.forEach(({ isText }, column) => {
    const cells = { row: headerRow + 1, column, rows: rows - 1, columns: 1 };
    if (rows > 1) (isText ? sheet.indented : sheet.centred).push(cells);
  });
  builder.add("gap", [], GAP);
  for (const line of texts.signature) builder.addSpans("signature", line, SIGNATURE);
  sheet.titleRows = { row: headerRow, rows: 1 };
  return sheet;
}

function addHead(builder: PrintSheetBuilder, { title, left, right, line }: TableTexts) {
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
}

/** The column nearest to a share of the sheet's width, never the first. */
function columnAt({ sheet }: PrintSheetBuilder, share: number): number {
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  const column = sheet.widths.findIndex((width) => (left += width) > total * share);
  return Math.max(1, column);
}

/** How high a group is that fits a page; of a longer one, its first row. */
function wholeOrFirst(group: PageGroup | undefined): number {
  const rows = group?.rows ?? [];
  const whole = Math.max(group?.needed ?? 0, heightOf(rows));
  return whole <= PAGE.height / 2 ? whole : (rows[0]?.height ?? 0);
}

function* heightsOf({ groups, columns }: TableTexts): Steps<PageGroup[]> {
  return yield* mapInSteps("layout", groups, ({ merged, rows }) => ({
    rows: rows.map(({ cells }) => rowHeight(textsOf(cells, columns, merged))),
    needed: Math.max(0, ...merged.map((column) => neededBy(rows, column, columns))),
  }));
}

function* addBody(
  builder: PrintSheetBuilder,
  { groups, stateColumn, isTemplate }: TableTexts,
  heights: PageGroup[],
  room: PageRoom,
): Steps<void> {
  const pieces = yield* divideIntoPages(heights, room);
  for (const [index, piece] of pieces.entries()) {
    yield { at: "layout", done: index, of: pieces.length };
    const group = groups[piece.group];
    if (!group) continue;
    if (piece.breakBefore && !isTemplate) builder.sheet.breaks.push(builder.nextRow);
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
      : [{ text: String(shownIn(cell)), width: roomIn(columns[column]) }],
  );
}

/** How high the rows must be together for a merged cell's text. */
function neededBy(rows: TableRow[], column: number, columns: TableColumn[]): number {
  const text = String(shownIn(rows[0]?.cells[column] ?? ""));
  return rowHeight([{ text, width: roomIn(columns[column]) }]).height;
}
