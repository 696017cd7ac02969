import type { State } from "../review/state";
import { PAGE, SIZES, type PrintSheetBuilder } from "./printSheet";
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
  const { sheet } = builder;
  const columns = block.columns.map((each) => ({
    ...each,
    width: builder.widthOf(each.column, each.columns),
  }));
  const headings = columns.map(({ heading }) => heading);
  const header = headerHeight(columns);
  let left = PAGE.height - used - sectionHeight() - header;
  builder.addSpans("section", [{ column: 0, text: block.title }], sectionHeight());
  let top = builder.add("todoHeader", spread(columns, headings), header);
  const close = () => {
    giveLooks(builder, columns, { row: top, rows: builder.nextRow - top });
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
  return PAGE.height - left;
}

function spread(columns: TodoColumn[], cells: string[]): string[] {
  const row: string[] = [];
  columns.forEach(({ column }, index) => (row[column] = cells[index] ?? ""));
  return Array.from(row, (cell) => cell ?? "");
}

function giveLooks(
  { sheet, lastColumn }: PrintSheetBuilder,
  columns: TodoColumn[],
  { row, rows }: { row: number; rows: number },
): void {
  sheet.boxes.push({ row, column: 0, rows, columns: lastColumn + 1 });
  for (const { column, columns: count, isText } of columns) {
    if (count > 1) sheet.mergesAcross.push({ row, column, rows, columns: count });
    const cells = { row: row + 1, column, rows: rows - 1, columns: count };
    (isText ? sheet.indented : sheet.centred).push(cells);
  }
}
