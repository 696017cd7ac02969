import type { State } from "../review/state";
import { mapInSteps, type Steps } from "../steps";
import { PAGE, PrintSheetBuilder, SIZES, type PrintCell, type PrintSheet } from "./printSheet";
import { rowHeight } from "./rowHeights";
import { headerHeight, lineRow, titleHeight } from "./tableSheet";
import { lineHeight } from "./textLines";

/** The 总览's texts: figures of every unit, and below them the items in alarm. */
export interface OverviewTexts {
  title: string;
  left: string;
  right: string;
  line: string;
  /** Running number, unit, then one narrow column for each figure. */
  headings: string[];
  units: PrintCell[][];
  total: PrintCell[];
  /** The columns that hold shares. */
  shares: number[];
  alarmTitle: string;
  alarmHeadings: string[];
  alarms: { cells: string[]; state: State }[];
  footer: { left: string; right: string };
}

const NUMBER = 34;
const NAME = 128;
/** How the width is shared by the columns of the lower table: ref, content, deadline, result, units. */
const ALARM_SHARES = [0, 0.07, 0.42, 0.55, 0.68];

/** The overview laid out, and the row of each unit on it. */
export interface LaidOverview {
  print: PrintSheet;
  unitRows: number[];
}

/** Lays the overview out. Its headings are repeated as rows where a page begins within a table. */
export function* layOverview(texts: OverviewTexts): Steps<LaidOverview> {
  const figures = texts.headings.length - 2;
  const figure = Math.floor((PAGE.width - NUMBER - NAME) / Math.max(figures, 1));
  const widths = [NUMBER, NAME, ...Array.from({ length: figures }, () => figure)];
  const builder = new PrintSheetBuilder(widths, texts.footer);
  builder.addSpans("title", [{ column: 0, text: texts.title }], titleHeight(texts.title));
  const half = Math.max(2, Math.ceil(widths.length * 0.6));
  const row = builder.addSpans(
    "line",
    [
      { column: 0, text: texts.left },
      { column: half, text: texts.right },
    ],
    lineRow(texts.left, builder.widthOf(0, half)),
  );
  builder.sheet.rightBound.push({ row, column: half, rows: 1, columns: 1 });
  builder.addSpans("line", [{ column: 0, text: texts.line }], lineRow(texts.line, PAGE.width));
  const pages = new Pages(builder);
  const unitRows = addUnits(builder, pages, texts);
  if (texts.alarms.length > 0) yield* addAlarms(builder, pages, texts);
  return { print: builder.sheet, unitRows };
}

/** Begins pages where rows would not fit. */
class Pages {
  private used: number;

  constructor(private readonly builder: PrintSheetBuilder) {
    this.used = builder.sheet.heights.reduce((sum, height) => sum + height, 0);
  }

  /** Begins a page unless there is room for so much. */
  begins(height: number): boolean {
    if (this.used + height <= PAGE.height) return false;
    this.builder.sheet.breaks.push(this.builder.nextRow);
    this.used = 0;
    return true;
  }

  use(height: number): void {
    this.used += height;
  }
}

/** Gives the row of each unit. */
function addUnits(builder: PrintSheetBuilder, pages: Pages, texts: OverviewTexts): number[] {
  const { sheet } = builder;
  const columns = texts.headings.map((heading, column) => ({
    heading,
    width: sheet.widths[column] ?? 0,
  }));
  const headerRow = headerHeight(columns);
  let top = builder.nextRow;
  const addHeader = () => {
    top = builder.add("header", texts.headings, headerRow);
    pages.use(headerRow);
  };
  const box = () => {
    const rows = builder.nextRow - top;
    sheet.boxes.push({ row: top, column: 0, rows, columns: columns.length });
    sheet.centred.push({ row: top, column: 0, rows, columns: 1 });
    sheet.centred.push({ row: top, column: 2, rows, columns: columns.length - 2 });
    for (const column of texts.shares) sheet.percents.push({ row: top, column, rows, columns: 1 });
  };
  addHeader();
  const heightOf = (cells: PrintCell[]) =>
    rowHeight([{ text: String(cells[1] ?? ""), width: NAME }]).height;
  const addLine = (kind: "body" | "total", cells: PrintCell[], below = 0) => {
    const height = heightOf(cells);
    if (pages.begins(height + below)) {
      box();
      addHeader();
    }
    pages.use(height);
    return builder.add(kind, cells, height);
  };
  // The total is never alone on a page.
  const rows = texts.units.map((cells, index) =>
    addLine("body", cells, index === texts.units.length - 1 ? heightOf(texts.total) : 0),
  );
  addLine("total", texts.total);
  box();
  return rows;
}

function* addAlarms(builder: PrintSheetBuilder, pages: Pages, texts: OverviewTexts): Steps<void> {
  const { sheet, lastColumn } = builder;
  const starts = alarmColumns(builder);
  const widths = starts.map((column, index) =>
    builder.widthOf(column, (starts[index + 1] ?? lastColumn + 1) - column),
  );
  const rows = yield* mapInSteps("layout", texts.alarms, (alarm) => ({
    ...alarm,
    ...rowHeight(alarm.cells.map((text, index) => ({ text, width: widths[index] ?? 0 }))),
  }));
  const headerRow = headerHeight(
    texts.alarmHeadings.map((heading, index) => ({ heading, width: widths[index] ?? 0 })),
  );
  const sectionRow = lineHeight(SIZES.section) + 14;
  const spread = (cells: string[]) => {
    const row: string[] = [];
    starts.forEach((column, index) => (row[column] = cells[index] ?? ""));
    return Array.from(row, (cell) => cell ?? "");
  };
  let top = 0;
  const addHeader = () => {
    top = builder.add("header", spread(texts.alarmHeadings), headerRow);
    pages.use(headerRow);
  };
  const box = () => {
    const area = { row: top, column: 0, rows: builder.nextRow - top, columns: lastColumn + 1 };
    sheet.boxes.push(area);
    starts.forEach((column, index) => {
      const columns = (starts[index + 1] ?? lastColumn + 1) - column;
      if (columns > 1) sheet.mergesAcross.push({ ...area, column, columns });
      if (CENTRED.includes(index)) sheet.centred.push({ ...area, column, columns });
    });
  };

  pages.begins(sectionRow + headerRow + (rows[0]?.height ?? 0));
  builder.addSpans("section", [{ column: 0, text: texts.alarmTitle }], sectionRow);
  pages.use(sectionRow);
  addHeader();
  for (const { cells, state, height, size } of rows) {
    if (pages.begins(height)) {
      box();
      addHeader();
    }
    const row = builder.add("body", spread(cells), height);
    pages.use(height);
    sheet.states.push({ state, row, column: starts[STATE_CELL] ?? 0 });
    if (size < SIZES.body) sheet.sizes.push({ row, size });
  }
  box();
}

/** Ref, deadline and result lie in the middle of their cells. */
const CENTRED = [0, 2, 3];
const STATE_CELL = 3;

/** The columns of the upper table at which those of the lower one begin. */
function alarmColumns({ sheet }: PrintSheetBuilder): number[] {
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  const starts: number[] = [];
  for (const share of ALARM_SHARES) {
    let left = 0;
    let column = 0;
    while (
      column < sheet.widths.length - 1 &&
      left + (sheet.widths[column] ?? 0) / 2 < total * share
    )
      left += sheet.widths[column++] ?? 0;
    starts.push(Math.max(column, (starts.at(-1) ?? -1) + 1));
  }
  return starts;
}
