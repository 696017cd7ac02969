import type { State } from "../review/state";
import type { Steps } from "../steps";
import { PAGE, PrintSheetBuilder, SIZES, type PrintCell, type PrintSheet } from "./printSheet";
import { headerHeight, lineRow, listRowHeight, roomIn, titleHeight } from "./rowHeights";
import type { TableColumn } from "./tableSheet";
import { lineHeight, linesOf } from "./textLines";

/** A column of a list: besides how wide it is and how it lies, what sets it off. */
export interface ListColumn extends TableColumn {
  isBold?: boolean;
  /** A share from 0 to 1, shown as a percentage with a bar. */
  isShare?: boolean;
  /** The first of some columns under one heading. */
  isGroupStart?: boolean;
}

/** One row of a list; some of its cells bear the colour of a state. */
export interface ListRow {
  cells: PrintCell[];
  states?: { column: number; state: State }[];
}

/** A list's texts: one row for each thing, in one table with its headings on every page. */
export interface ListTexts {
  title: string;
  left: string;
  right: string;
  columns: ListColumn[];
  /** Headings over several columns each; the others' headings go over both rows then. */
  groups: { column: number; columns: number; heading: string }[];
  rows: ListRow[];
  totals: PrintCell[][];
  /** Lines below the table. */
  notes: string[];
  /** To be filled in by hand: four texts side by side. */
  signature: string[];
  /** Letters of the table in points. */
  size: number;
  /** So many columns are repeated where the others go on to further pages. */
  fixed: number;
  /** One bar for each row, of these columns. */
  chart?: { title: string; names: number; states: { state: State; column: number }[] };
  footer: { left: string; right: string };
}

/** A list laid out, and the sheet's row of each of its rows. */
export interface LaidList {
  print: PrintSheet;
  rows: number[];
}

/** So much wider do columns become at most, and so much too wide may they be together. */
const WIDEST = 1.5;
const SHRUNK = 1.04;
const SIGNATURE = 30;
const GAP = 6;
/** Bars that one page holds, and points that each takes with its room. */
const BARS = 45;
const BAR = 12;
const CHART_HEAD = 80;
const SCREEN_ROW = 15;

/** Lays a list out: sortable, its totals never alone on a page. */
export function* layList(given: ListTexts): Steps<LaidList> {
  const texts = inWidth(given);
  const { columns } = texts;
  const builder = new PrintSheetBuilder(
    columns.map(({ width }) => width),
    texts.footer,
  );
  const { sheet } = builder;
  sheet.columnBreaks = columnBreaks(texts);
  const across = sheet.columnBreaks[0] ?? columns.length;
  addHead(builder, texts, across);
  const top = builder.nextRow;
  addHeadings(builder, texts);
  const first = builder.nextRow;
  const rows = yield* addRows(builder, texts, top);
  const bottom = addFoot(builder, texts, across);
  giveLooks(sheet, texts, { top, first, bottom, count: rows.length });
  addCharts(sheet, texts, rows);
  return { print: sheet, rows };
}

/** Makes the columns that are not fixed wider, where they leave room on a page. */
function inWidth(texts: ListTexts): ListTexts {
  const { columns, fixed } = texts;
  const widthOf = (some: ListColumn[]) => some.reduce((sum, { width }) => sum + width, 0);
  const [own, others] = [widthOf(columns.slice(0, fixed)), widthOf(columns.slice(fixed))];
  const factor = Math.min(WIDEST, (PAGE.width - own) / Math.max(others, 1));
  if (factor <= 1) return texts;
  return {
    ...texts,
    columns: columns.map((column, index) =>
      index < fixed ? column : { ...column, width: Math.floor(column.width * factor) },
    ),
  };
}

/** The columns left of which a page begins: before a group that does not fit any more. */
function columnBreaks({ columns, fixed }: ListTexts): number[] {
  const widthOf = (from: number, to: number) =>
    columns.slice(from, to).reduce((sum, { width }) => sum + width, 0);
  const starts = columns.flatMap(({ isGroupStart }, column) => (isGroupStart ? [column] : []));
  const breaks: number[] = [];
  // A little too much is made smaller in print.
  if (widthOf(0, columns.length) <= PAGE.width * SHRUNK) return [];
  let left = PAGE.width - widthOf(0, fixed);
  for (const [index, start] of starts.entries()) {
    const width = widthOf(start, starts[index + 1] ?? columns.length);
    if (width > left) {
      breaks.push(start);
      left = PAGE.width - widthOf(0, fixed);
    }
    left -= width;
  }
  return breaks;
}

function addHead(builder: PrintSheetBuilder, { title, left, right }: ListTexts, across: number) {
  const width = builder.widthOf(0, across);
  const half = columnAt(builder, width * 0.7, { behind: 0, across });
  const spans = (texts: { column: number; text: string }[]) =>
    across > builder.lastColumn ? texts : [...texts, { column: across, text: "" }];
  builder.addSpans("title", spans([{ column: 0, text: title }]), titleHeight(title));
  const row = builder.addSpans(
    "line",
    spans([
      { column: 0, text: left },
      { column: half, text: right },
    ]),
    lineRow(left, builder.widthOf(0, half)),
  );
  builder.sheet.rightBound.push({ row, column: half, rows: 1, columns: across - half });
}

/** The column that begins nearest to a place, behind another one. */
function columnAt(
  { sheet }: PrintSheetBuilder,
  place: number,
  { behind, across }: { behind: number; across: number },
): number {
  let left = 0;
  let nearest = behind + 1;
  let distance = Infinity;
  sheet.widths.slice(0, across).forEach((width, column) => {
    if (column > behind && Math.abs(left - place) < distance) {
      nearest = column;
      distance = Math.abs(left - place);
    }
    left += width;
  });
  return nearest;
}

function addHeadings(builder: PrintSheetBuilder, { columns, groups, size }: ListTexts): void {
  const { sheet } = builder;
  const top = builder.nextRow;
  const isGrouped = (column: number) =>
    groups.some((group) => column >= group.column && column < group.column + group.columns);
  if (groups.length > 0) {
    const cells: string[] = columns.map(({ heading }, column) =>
      isGrouped(column) ? "" : heading,
    );
    for (const { column, heading } of groups) cells[column] = heading;
    const high = Math.max(
      ...groups.map(({ column, columns: count, heading }) =>
        linesOf(heading, builder.widthOf(column, count), size),
      ),
    );
    builder.add("header", cells, (high + 0.4) * lineHeight(size));
    for (const { column, columns: count } of groups)
      sheet.spans.push({ row: top, column, rows: 1, columns: count });
  }
  builder.add(
    "header",
    columns.map(({ heading }, column) => (groups.length === 0 || isGrouped(column) ? heading : "")),
    headerHeight(columns),
  );
  if (groups.length > 0)
    columns.forEach((_, column) => {
      if (!isGrouped(column)) sheet.spans.push({ row: top, column, rows: 2, columns: 1 });
    });
  sheet.titleRows = { row: top, rows: builder.nextRow - top };
}

function* addRows(
  builder: PrintSheetBuilder,
  texts: ListTexts,
  headerRow: number,
): Steps<number[]> {
  const { sheet } = builder;
  const heightOf = (row: number) => sheet.heights[row] ?? 0;
  const used = sheet.heights.reduce((sum, height) => sum + height, 0);
  let repeated = 0;
  for (let row = headerRow; row < builder.nextRow; row++) repeated += heightOf(row);
  let left = PAGE.height - used;
  const rows: number[] = [];
  for (const [index, { cells, states = [] }] of texts.rows.entries()) {
    yield { at: "layout", done: index, of: texts.rows.length };
    const height = heightIn(texts, cells);
    const isLast = index === texts.rows.length - 1;
    // The totals, and what stands below them, are never alone on a page.
    if (height + (isLast ? footHeight(texts) : 0) > left && index > 0) {
      sheet.breaks.push(builder.nextRow);
      left = PAGE.height - repeated;
    }
    const row = builder.add("body", cells, height);
    left -= heightOf(row);
    rows.push(row);
    for (const { column, state } of states) sheet.states.push({ row, column, state });
    texts.columns.forEach(({ isBold }, column) => {
      // What there is none of is no alarm.
      if (isBold && cells[column] !== 0) sheet.bold.push({ row, column, rows: 1, columns: 1 });
    });
    if (texts.size !== SIZES.body) sheet.sizes.push({ row, size: texts.size });
  }
  return rows;
}

function heightIn({ columns, size }: ListTexts, cells: PrintCell[]): number {
  const texts = cells.map((cell, column) => ({
    text: String(cell),
    width: roomIn(columns[column]),
  }));
  return listRowHeight(
    // Shares are shown as percentages, however many digits they have.
    texts.filter((_, column) => columns[column]?.isShare !== true),
    size,
  );
}

function footHeight(texts: ListTexts): number {
  const notes = texts.notes.map(noteHeight);
  const totals = texts.totals.map(() => totalHeight(texts));
  const sum = [...totals, ...notes].reduce((all, each) => all + each, 0);
  return sum + GAP + (texts.signature.length > 0 ? SIGNATURE : 0);
}

const totalHeight = ({ size }: ListTexts) => listRowHeight([], size) + 2;
const noteHeight = (note: string) =>
  (linesOf(note, PAGE.width, SIZES.note) + 0.2) * lineHeight(SIZES.note);

/** Gives the row below the table. */
function addFoot(builder: PrintSheetBuilder, texts: ListTexts, across: number): number {
  const { sheet } = builder;
  for (const cells of texts.totals) {
    const row = builder.add("total", cells, totalHeight(texts));
    sheet.merges.push({ row, column: 0, rows: 1, columns: texts.fixed });
    if (texts.size !== SIZES.body) sheet.sizes.push({ row, size: texts.size });
  }
  const bottom = builder.nextRow;
  const spans = (parts: { column: number; text: string }[]) =>
    across > builder.lastColumn ? parts : [...parts, { column: across, text: "" }];
  builder.add("gap", [], GAP);
  for (const text of texts.notes)
    builder.addSpans("note", spans([{ column: 0, text }]), noteHeight(text));
  const width = builder.widthOf(0, across);
  let column = 0;
  const parts = texts.signature.map((text, index) => {
    const place = (width * index) / texts.signature.length;
    if (index > 0) column = columnAt(builder, place, { behind: column, across });
    return { column, text };
  });
  if (parts.length > 0) builder.addSpans("signature", spans(parts), SIGNATURE);
  return bottom;
}

interface Rows {
  top: number;
  first: number;
  bottom: number;
  count: number;
}

function giveLooks(sheet: PrintSheet, texts: ListTexts, { top, first, bottom, count }: Rows) {
  const { columns, fixed } = texts;
  const body = { row: first, rows: bottom - first };
  sheet.boxes.push({ row: top, column: 0, rows: bottom - top, columns: columns.length });
  columns.forEach(({ isText, isShare, isGroupStart }, column) => {
    const cells = { ...body, column, columns: 1 };
    const rows = { row: first, rows: count, column, columns: 1 };
    if (isText) sheet.indented.push(rows);
    if (isShare) {
      sheet.rightBound.push(cells);
      sheet.indented.push(cells);
    }
    if (!isText && !isShare) sheet.centred.push(cells);
    if (isShare) {
      sheet.percents.push(cells);
      sheet.bars.push(cells);
    }
    if (isGroupStart) sheet.heavy.push({ row: top, rows: bottom - top, column, columns: 1 });
  });
  if (texts.totals.length > 0)
    sheet.centred.push({
      row: bottom - texts.totals.length,
      column: 0,
      rows: texts.totals.length,
      columns: fixed,
    });
  if (sheet.columnBreaks.length > 0) sheet.titleColumns = fixed;
  if (texts.groups.length === 0)
    sheet.filter = { row: first - 1, column: 0, rows: count + 1, columns: columns.length };
}

function addCharts(sheet: PrintSheet, { chart, columns }: ListTexts, rows: number[]): void {
  if (!chart || rows.length === 0 || chart.states.length === 0) return;
  const pages = Math.ceil(rows.length / BARS);
  const each = Math.ceil(rows.length / pages);
  for (let first = 0; first < rows.length; first += each) {
    const count = Math.min(each, rows.length - first);
    sheet.charts.push({
      title: chart.title,
      names: chart.names,
      firstRow: rows[first] ?? 0,
      rows: count,
      states: chart.states.map((one) => ({
        ...one,
        name: columns[one.column]?.heading ?? "",
      })),
      tall: rowsFor(sheet, Math.min(PAGE.height - 10, CHART_HEAD + count * BAR)),
    });
  }
}

/** How many of a sheet's rows hold a height, those below its last among them. */
function rowsFor({ heights }: PrintSheet, wanted: number): number {
  let [high, rows] = [0, 0];
  while (high + (heights[rows] ?? SCREEN_ROW) <= wanted) high += heights[rows++] ?? SCREEN_ROW;
  return rows;
}
