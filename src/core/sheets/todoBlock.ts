import type { State } from "../review/state";
import type { Area } from "../table/grid";
import { PAGE, SIZES, type PrintSheet, type PrintSheetBuilder } from "./printSheet";
import { headerHeight, roomIn, rowHeight, sectionHeight } from "./rowHeights";

/** What is to be done at once, above a table and in its columns. */
export interface TodoBlock {
  title: string;
  /** What the table below is called then. */
  section: string;
  columns: TodoColumn[];
  rows: { cells: string[]; state: State }[];
  /** The table's column that bears the colours of states. */
  stateColumn: number;
}

/** A column of the block: over one or more of the table's. */
export interface TodoColumn {
  heading: string;
  column: number;
  columns: number;
  isText: boolean;
}

/** Adds the block, its headings again where a page begins within it; gives how much of the last page is used. */
export function addTodo(
  builder: PrintSheetBuilder,
  block: TodoBlock,
  { used, isTemplate = false }: { used: number; isTemplate: boolean | undefined },
): number {
  const { sheet, lastColumn } = builder;
  const columns = block.columns.map((each) => ({
    ...each,
    width: builder.widthOf(each.column, each.columns),
  }));
  const headings = columns.map(({ heading }) => heading);
  const header = headerHeight(columns);
  let left = PAGE.height - used - sectionHeight() - header;
  builder.addSpans("section", [{ column: 0, text: block.title }], sectionHeight());
  const first = builder.add("todoHeader", spread(columns, headings), header);
  let top = first;
  const close = () => {
    placeTexts(sheet, columns, { row: top + 1, rows: builder.nextRow - top - 1 });
  };
  for (const { cells, state } of block.rows) {
    const { height, size } = rowHeight(
      cells.map((text, index) => ({ text, width: roomIn(columns[index]) })),
    );
    if (height > left && !isTemplate) {
      close();
      sheet.breaks.push(builder.nextRow);
      top = builder.add("todoHeader", spread(columns, headings), header);
      left = PAGE.height - header;
    }
    const row = builder.add("todo", spread(columns, cells), height);
    left -= height;
    sheet.states.push({ state, row, column: block.stateColumn });
    if (size < SIZES.body) sheet.sizes.push({ row, size });
  }
  close();
  // Lines and merged cells of all its pages at once: they follow one another.
  const whole = { row: first, rows: builder.nextRow - first };
  sheet.boxes.push({ ...whole, column: 0, columns: lastColumn + 1 });
  for (const { column, columns: count } of columns)
    if (count > 1) sheet.mergesAcross.push({ ...whole, column, columns: count });
  return PAGE.height - left;
}

function spread(columns: TodoColumn[], cells: string[]): string[] {
  const row: string[] = [];
  columns.forEach(({ column }, index) => (row[column] = cells[index] ?? ""));
  return Array.from(row, (cell) => cell ?? "");
}

/** Where the texts of some rows below their headings lie. */
function placeTexts(
  sheet: PrintSheet,
  columns: TodoColumn[],
  rows: Pick<Area, "row" | "rows">,
): void {
  for (const { column, columns: count, isText } of columns)
    (isText ? sheet.indented : sheet.centred).push({ ...rows, column, columns: count });
}
