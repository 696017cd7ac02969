import { Failure } from "../../core/failure";
import type { SheetRef } from "../../core/sheetRef";
import type { CellValue } from "../../core/table/grid";
import { countStanding, enteringFrom, loadEntering, saveEntering } from "./enteringNote";
import {
  blockOf,
  inputOf,
  readAs,
  type NewRows,
  type RegisterCell,
  type RowBlock,
} from "./newRows";
import type { BlockWritten, CellBefore, RegistersWritten } from "./takeBack";

/** A cell that is to hold something else, and what it holds as read; row and column of the sheet, from 0. */
export interface CellChange {
  sheet: SheetRef;
  row: number;
  column: number;
  from: CellValue;
  to: RegisterCell;
}

/** Rows below registers and cells that change, to be written all or none. */
export interface ToWrite {
  rows: readonly NewRows[];
  cells: readonly CellChange[];
  date1904: boolean;
}

/** Rows as a block, and its register. */
interface Block extends RowBlock {
  into: NewRows;
  /** Where it stands already: an earlier run was cut off after it. */
  standsAt?: number;
}

/**
 * Writes rows below registers' last rows, making their Excel tables longer where they are such, changes cells, and leaves a
 * note of the rows. Done anew after a failure, it knows by the note what was written after all, and writes nothing twice.
 * Undefined, with nothing written, where somebody has written there since it was read. Fails with `protectedSheet`.
 */
export async function writeRegisters(
  context: Excel.RequestContext,
  { rows, cells, date1904 }: ToWrite,
): Promise<RegistersWritten | undefined> {
  const note = loadEntering(context);
  const blocks: Block[] = rows.map((into) => ({ ...blockOf(into, date1904), into }));
  const askedTables = blocks.map((block) => askForTable(context, block));
  const changes = cells.map((cell) => askForCell(context, cell, inputOf(cell.to, date1904)));
  const isProtected = askForProtection(context, { rows, cells });
  await context.sync();
  const entering = blocks.map(({ into, column, values }) => ({
    sheetId: into.grid.sheet.id,
    rows: values,
    at: countStanding(into.grid, column, values),
  }));
  const noted = entering.map(({ sheetId, rows, at }) => ({ sheetId, rows, standing: at.count }));
  const since = enteringFrom(note, noted);
  blocks.forEach((block, index) => {
    const { count, row } = entering[index]?.at ?? { count: 0, row: 0 };
    if (since && count > (since[index] ?? 0)) block.standsAt = row;
  });
  const open = blocks.filter(({ standsAt }) => standsAt === undefined);
  const openCells = changes.filter(({ holds, input }) => holds() !== readAs(input));
  if (open.length > 0 || openCells.length > 0) isProtected();
  if (openCells.some(({ holds, change }) => holds() !== change.from)) return undefined;
  const targets = open.map((block) => targetOf(context, block));
  const tables = open.map((block) => askedTables[blocks.indexOf(block)]?.items[0]);
  const rooms = await findRoom(context, targets, tables);
  if (!rooms) return undefined;
  touch(targets, openCells);
  if (!since) saveEntering(context, noted);
  for (const room of rooms) makeRoom(room);
  // Values last, so that what a failure cuts off is formats at most or whole blocks, which the note tells.
  open.forEach((block, index) => writeFormats(block, targets[index]));
  open.forEach(({ inputs }, index) => {
    const target = targets[index];
    if (target) target.values = inputs;
  });
  const befores = changes.map(({ range }) => beforeOf(range));
  for (const { range, input, change } of openCells) {
    range.load("rowIndex");
    if (typeof change.to === "object") range.numberFormat = [["yyyy-mm-dd"]];
    range.values = [[input]];
  }
  await context.sync();
  return {
    blocks: blocks.map((block) => writtenBlock(block, targets[open.indexOf(block)])),
    cells: changes.map(({ range, input, change }, index) => ({
      sheet: change.sheet,
      row: openCells.some((each) => each.range === range) ? range.rowIndex : change.row,
      column: change.column,
      before: befores[index] ?? { value: change.from },
      holds: readAs(input),
    })),
  };
}

function askForTable(context: Excel.RequestContext, { into, column }: Block) {
  const sheet = context.workbook.worksheets.getItem(into.grid.sheet.id);
  return sheet.getCell(into.headerRow, column).getTables(false).load("items/id");
}

/** Having been loaded, the cell moves with rows that others put in above it from then on. */
function askForCell(context: Excel.RequestContext, change: CellChange, input: string | number) {
  const sheet = context.workbook.worksheets.getItem(change.sheet.id);
  const range = sheet.getCell(change.row, change.column).load("values,formulas,numberFormat");
  return { range, change, input, holds: () => range.values[0]?.[0] as CellValue };
}

/** Fails, once called after the round trip, where a sheet that is to be written in is protected. */
function askForProtection(
  context: Excel.RequestContext,
  { rows, cells }: Pick<ToWrite, "rows" | "cells">,
): () => void {
  const sheets = [...rows.map(({ grid }) => grid.sheet), ...cells.map(({ sheet }) => sheet)];
  const asked = [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()].map((sheet) => ({
    sheet,
    protection: context.workbook.worksheets.getItem(sheet.id).protection.load("protected"),
  }));
  return () => {
    const found = asked.find(({ protection }) => protection.protected);
    if (found) throw new Failure({ code: "protectedSheet", sheet: found.sheet.name });
  };
}

function targetOf(context: Excel.RequestContext, { into, column, inputs }: Block): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(into.grid.sheet.id);
  const width = inputs[0]?.length ?? 1;
  return sheet.getRangeByIndexes(into.nextRow, column, inputs.length, width);
}

/** Where rows are to stand, and the Excel table that they belong to, if any. */
interface Room {
  target: Excel.Range;
  table: Excel.Table | undefined;
  range: Excel.Range | undefined;
}

/**
 * Looks at the ranges that are to be written and at their tables. Undefined where one of the ranges is not blank. Having been
 * loaded, a range moves with rows that others put in above it from then on.
 */
async function findRoom(
  context: Excel.RequestContext,
  targets: Excel.Range[],
  tables: (Excel.Table | undefined)[],
): Promise<Room[] | undefined> {
  const looks = targets.map((target, index) => ({
    target: target.load("rowIndex,rowCount"),
    written: target.getUsedRangeOrNullObject(true).load("address"),
    table: tables[index],
    range: tables[index]?.getRange().load("rowIndex,rowCount"),
  }));
  await context.sync();
  return looks.every(({ written }) => written.isNullObject) ? looks : undefined;
}

/**
 * Writes into each place what stands there, which leaves no trace: where a sheet was protected since it was looked at, all
 * that follows is left out, on every sheet.
 */
function touch(targets: Excel.Range[], cells: { range: Excel.Range }[]): void {
  for (const target of targets) target.getCell(0, 0).values = [[""]];
  for (const { range } of cells) range.formulas = range.formulas;
}

/** Makes a table reach down to a range. */
function makeRoom({ target, table, range }: Room): void {
  const { rowIndex, rowCount } = target;
  // Where it has come to by the time it is written.
  target.load("rowIndex");
  if (!table || !range) return;
  const missing = rowIndex + rowCount - (range.rowIndex + range.rowCount);
  if (missing > 0) table.resize(table.getRange().getResizedRange(missing, 0));
}

function writeFormats({ days, inputs, into }: Block, target: Excel.Range | undefined): void {
  for (const day of days) {
    if (target) target.getColumn(day).numberFormat = inputs.map(() => [into.dayFormat]);
  }
}

function writtenBlock(
  { into, column, values, standsAt }: Block,
  target: Excel.Range | undefined,
): BlockWritten {
  return { sheet: into.grid.sheet, row: standsAt ?? target?.rowIndex ?? 0, column, values };
}

/** What a cell holds, as it is to be put back. */
function beforeOf({ values, formulas, numberFormat }: Excel.Range): CellBefore {
  const [value, formula, format] = [values, formulas, numberFormat].map(
    (cells: CellValue[][]) => cells[0]?.[0] ?? "",
  ) as [CellValue, CellValue, CellValue];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value, format: String(format), ...(isFormula ? { formula } : {}) };
}
