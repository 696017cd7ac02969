import type { Steps } from "../steps";
import { addCharts, giveLooks } from "./listLooks";
import type { ListColumn, ListTexts } from "./listTexts";
import {
  PAGE,
  PrintSheetBuilder,
  shownIn,
  SIZES,
  type PrintCell,
  type PrintSheet,
} from "./printSheet";
import { headerHeight, lineRow, listRowHeight, roomIn, titleHeight } from "./rowHeights";
import { lineHeight, linesOf } from "./textLines";

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
    text: String(shownIn(cell)),
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
