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

/** What cells held: their values and formulas, and the number formats of those that were given another one. */
export interface AreaBefore {
  values: CellValue[][];
  formulas?: CellValue[][];
  formats?: { row: number; column: number; format: string }[];
}

/** Cells as they were changed: what they held and what they hold; row and column of the first one, from 0. */
export interface AreaWritten {
  sheet: SheetRef;
  row: number;
  column: number;
  before: AreaBefore;
  holds: (string | number)[][];
}

/** What was written in registers and cells, for taking it back. */
export interface RegistersWritten {
  blocks: BlockWritten[];
  areas: AreaWritten[];
}

/** Takes back what is still as it was written. Where any of it has been worked on since, all of it stays: false. */
export async function takeBackWritten(
  context: Excel.RequestContext,
  { blocks, areas }: RegistersWritten,
): Promise<boolean> {
  const askFor = (
    { sheet, row, column }: AreaWritten | BlockWritten,
    { length, [0]: first }: unknown[][],
  ) =>
    context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(row, column, length, first?.length ?? 1)
      .load("values");
  const looks: Look[] = [
    ...blocks.map((block) => ({
      range: askFor(block, block.values),
      written: block.values,
      before: block.values.map((row) => row.map((cell) => (cell === null ? null : ""))),
    })),
    ...areas.map((area) => ({
      range: askFor(area, area.holds),
      written: area.holds,
      before: area.before.values,
      area: area.before,
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
  area?: AreaBefore;
}

function putBack({ range, before, area }: Look): void {
  for (const { row, column, format } of area?.formats ?? [])
    range.getCell(row, column).numberFormat = [[format]];
  range.values = before.map((row) => row.map(asInput));
  area?.formulas?.forEach((row, down) => {
    row.forEach((formula, across) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      if (isFormula && formula !== before[down]?.[across])
        range.getCell(down, across).formulas = [[formula]];
    });
  });
}

function asInput(value: CellValue | null): CellValue | null {
  return typeof value === "string" ? asText(value) : value;
}
