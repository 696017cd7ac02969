import { Failure } from "../../core/failure";
import type { SheetRef } from "../../core/sheetRef";
import type { CellValue } from "../../core/table/grid";
import { asText } from "../workbook/asText";
import { countStanding, enteringFrom, loadEntering, saveEntering } from "./enteringNote";
import {
  blockOf,
  inputOf,
  readAs,
  type NewRows,
  type RegisterCell,
  type RowBlock,
} from "./newRows";
import type { BlockWritten, AreaBefore, RegistersWritten } from "./takeBack";

/** Cells that are to hold something else, and what they hold as read; row and column of the first one, from 0. */
export interface AreaChange {
  sheet: SheetRef;
  row: number;
  column: number;
  from: CellValue[][];
  to: RegisterCell[][];
  /** It is left out where something else or a formula stands there by now, and the rest is written. */
  isOptional?: boolean;
}

/** Rows below registers and cells that change, to be written all or none. */
export interface ToWrite {
  rows: readonly NewRows[];
  areas: readonly AreaChange[];
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
  { rows, areas, date1904 }: ToWrite,
): Promise<RegistersWritten | undefined> {
  const note = loadEntering(context);
  const blocks: Block[] = rows.map((into) => ({ ...blockOf(into, date1904), into }));
  const askedTables = blocks.map((block) => askForTable(context, block));
  const asked = areas.map((area) => askForArea(context, area, date1904));
  const isProtected = askForProtection(context, { rows, areas });
  await context.sync();
  const changes = asked.filter(({ change, holds, hasFormula, values }) => {
    return !change.isOptional || holds(values) || (holds(change.from) && !hasFormula());
  });
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
  const openAreas = changes.filter(({ holds, values }) => !holds(values));
  if (open.length > 0 || openAreas.length > 0) isProtected();
  if (openAreas.some(({ holds, change }) => !holds(change.from))) return undefined;
  const targets = open.map((block) => targetOf(context, block));
  const tables = open.map((block) => askedTables[blocks.indexOf(block)]?.items[0]);
  const rooms = await findRoom(context, targets, tables);
  if (!rooms) return undefined;
  touch(targets, openAreas);
  if (!since) saveEntering(context, noted);
  for (const room of rooms) makeRoom(room);
  // Values last, so that what a failure cuts off is formats at most or whole blocks, which the note tells.
  open.forEach((block, index) => writeFormats(block, targets[index]));
  open.forEach(({ inputs }, index) => {
    const target = targets[index];
    if (target) target.values = inputs;
  });
  const befores = changes.map(beforeOf);
  for (const { range, inputs, days } of openAreas) {
    range.load("rowIndex");
    for (const [row, column] of days) range.getCell(row, column).numberFormat = [[DAY_FORMAT]];
    range.values = inputs;
  }
  await context.sync();
  return {
    blocks: blocks.map((block) => writtenBlock(block, targets[open.indexOf(block)])),
    areas: changes.map(({ range, values, change }, index) => ({
      sheet: change.sheet,
      row: openAreas.some((each) => each.range === range) ? range.rowIndex : change.row,
      column: change.column,
      before: befores[index] ?? { values: change.from },
      holds: values,
    })),
  };
}

function askForTable(context: Excel.RequestContext, { into, column }: Block) {
  const sheet = context.workbook.worksheets.getItem(into.grid.sheet.id);
  return sheet.getCell(into.headerRow, column).getTables(false).load("items/id");
}

/** Having been loaded, the cells move with rows that others put in above them from then on. */
function askForArea(context: Excel.RequestContext, change: AreaChange, date1904: boolean) {
  const { sheet, row, column, to } = change;
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(row, column, to.length, to[0]?.length ?? 1)
    .load("values,formulas,numberFormat");
  const inputs = to.map((cells) => cells.map((cell) => inputOf(cell, date1904)));
  const days = to.flatMap((cells, down) =>
    cells.flatMap((cell, across): [number, number][] =>
      typeof cell === "object" ? [[down, across]] : [],
    ),
  );
  const values = inputs.map((cells) => cells.map(readAs));
  return {
    range,
    change,
    inputs,
    values,
    days,
    holds: (wanted: CellValue[][]) => holds(range, wanted),
    hasFormula: () => !holds(range, range.formulas as CellValue[][]),
  };
}

function holds(range: Excel.Range, wanted: CellValue[][]): boolean {
  const { values } = range as { values: CellValue[][] };
  return wanted.every((cells, down) =>
    cells.every((cell, across) => values[down]?.[across] === cell),
  );
}

/** Fails, once called after the round trip, where a sheet that is to be written in is protected. */
function askForProtection(
  context: Excel.RequestContext,
  { rows, areas }: Pick<ToWrite, "rows" | "areas">,
): () => void {
  const sheets = [...rows.map(({ grid }) => grid.sheet), ...areas.map(({ sheet }) => sheet)];
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
function touch(targets: Excel.Range[], areas: { range: Excel.Range }[]): void {
  for (const target of targets) target.getCell(0, 0).values = [[""]];
  for (const { range } of areas) {
    const [[value = ""] = []] = range.values as CellValue[][];
    const [[formula = ""] = []] = range.formulas as CellValue[][];
    const first = range.getCell(0, 0);
    // A text that begins with = is no formula: both read alike.
    if (formula !== value) first.formulas = [[formula]];
    else first.values = [[typeof value === "string" ? asText(value) : value]];
  }
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

const DAY_FORMAT = "yyyy-mm-dd";

/** What cells hold, as it is to be put back. */
function beforeOf({ range, days }: ReturnType<typeof askForArea>): AreaBefore {
  const formats = range.numberFormat as string[][];
  return {
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    formats: days.map(([row, column]) => ({
      row,
      column,
      format: formats[row]?.[column] ?? "General",
    })),
  };
}
