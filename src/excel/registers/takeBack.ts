import type { SheetRef } from "../../core/sheetRef";
import type { CellValue } from "../../core/table/grid";
import { asText } from "../workbook/asText";
import type { RowValues } from "./newRows";

/** A block of rows as it was written; row and column of the sheet, from 0. */
export interface BlockWritten {
  sheet: SheetRef;
  row: number;
  column: number;
  values: RowValues[];
}

/** What a cell held: its value, its formula where it had one, and its number format. */
export interface CellBefore {
  value: CellValue;
  formula?: string;
  format?: string;
}

/** A cell as it was changed: what it held and what it holds. */
export interface CellWritten {
  sheet: SheetRef;
  row: number;
  column: number;
  before: CellBefore;
  holds: string | number;
}

/** What was written in registers and cells, for taking it back. */
export interface RegistersWritten {
  blocks: BlockWritten[];
  cells: CellWritten[];
}

/** Takes back what is still as it was written. Where any of it has been worked on since, all of it stays: false. */
export async function takeBackWritten(
  context: Excel.RequestContext,
  { blocks, cells }: RegistersWritten,
): Promise<boolean> {
  const askFor = ({ sheet, row, column }: CellWritten | BlockWritten, rows = 1, columns = 1) =>
    context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(row, column, rows, columns)
      .load("values");
  const looks: Look[] = [
    ...blocks.map((block) => ({
      range: askFor(block, block.values.length, block.values[0]?.length ?? 1),
      written: block.values,
      before: block.values.map((row) => row.map((cell) => (cell === null ? null : ""))),
    })),
    ...cells.map((cell) => ({
      range: askFor(cell),
      written: [[cell.holds]],
      before: [[cell.before.value]],
      cell: cell.before,
    })),
  ];
  await context.sync();
  const holds = (range: Excel.Range, wanted: (CellValue | null)[][]) =>
    wanted.every((row, down) =>
      row.every((cell, across) => cell === null || range.values[down]?.[across] === cell),
    );
  // What is back already was taken back, where Excel did so and its answer was lost.
  const open = looks.filter(({ range, before }) => !holds(range, before));
  if (!open.every(({ range, written }) => holds(range, written))) return false;
  for (const look of open) putBack(look);
  await context.sync();
  return true;
}

/** A stretch of cells: what was written, and what stood there before; null where a cell was left as it is. */
interface Look {
  range: Excel.Range;
  written: (CellValue | null)[][];
  before: (CellValue | null)[][];
  cell?: CellBefore;
}

function putBack({ range, before, cell }: Look): void {
  if (cell?.format !== undefined) range.numberFormat = [[cell.format]];
  if (cell?.formula !== undefined) range.formulas = [[cell.formula]];
  else range.values = before.map((row) => row.map(asInput));
}

function asInput(value: CellValue | null): CellValue | null {
  return typeof value === "string" ? asText(value) : value;
}
