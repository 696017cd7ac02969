import { Failure } from "../../core/failure";
import type { LedgerPlace } from "../../core/register/readLedger";
import type { LedgerColumn } from "../../core/register/registerHeadings";
import type { SheetRef } from "../../core/sheetRef";
import type { Grid } from "../../core/table/grid";
import {
  countStanding,
  enteringFrom,
  loadEntering,
  saveEntering,
  type RecordRow,
} from "./enteringNote";

/** A new record's cells, by the ledger's columns. */
export type RecordCells = Partial<Record<LedgerColumn, string | number>>;

/** Where records were written and what they hold, for taking them back. */
export interface AppendedRecords {
  sheet: SheetRef;
  row: number;
  column: number;
  rows: RecordRow[];
}

/**
 * Writes records below a ledger's last row, making its Excel table longer where it is one, and a note of them. Done anew
 * after a failure, it knows by the note records that were written after all, and writes none twice. Undefined, with nothing
 * written, where somebody has written there since the ledger was read. Fails with `protectedSheet`.
 */
export async function appendRecords(
  context: Excel.RequestContext,
  ledger: Grid,
  place: LedgerPlace,
  records: RecordCells[],
): Promise<AppendedRecords | undefined> {
  const sheet = context.workbook.worksheets.getItem(ledger.sheet.id);
  const note = loadEntering(context);
  const { column, rows, inputs } = blockOf(place, records);
  const tables = sheet.getCell(place.headerRow, column).getTables(false).load("items/id");
  const protection = sheet.protection.load("protected");
  await context.sync();
  const before = countStanding(ledger, column, rows);
  const since = enteringFrom(note, rows);
  const appended = { sheet: ledger.sheet, column, rows };
  if (since !== undefined && before.count > since) return { ...appended, row: before.row };
  if (protection.protected) throw new Failure({ code: "protectedSheet", sheet: ledger.sheet.name });
  const width = inputs[0]?.length ?? 1;
  const target = sheet.getRangeByIndexes(place.nextRow, column, rows.length, width);
  if (!(await makeRoom(context, target, tables.items[0]))) return undefined;
  target.load("rowIndex");
  const days = target.getColumn((place.columns.day ?? column) - column);
  days.numberFormat = rows.map(() => [place.dayFormat]);
  saveEntering(context, { rows, standing: before.count });
  // All values in one: they stand all or not at all.
  target.values = inputs;
  await context.sync();
  return { ...appended, row: target.rowIndex };
}

/**
 * Makes a table reach down to a range with the next round trip. False where the range is not blank. Having been loaded, the
 * range moves with rows that others put in above it from then on.
 */
async function makeRoom(
  context: Excel.RequestContext,
  target: Excel.Range,
  table: Excel.Table | undefined,
): Promise<boolean> {
  const written = target.getUsedRangeOrNullObject(true).load("address");
  target.load("rowIndex,rowCount");
  const range = table?.getRange().load("rowIndex,rowCount");
  await context.sync();
  if (!written.isNullObject) return false;
  if (!table || !range) return true;
  const missing = target.rowIndex + target.rowCount - (range.rowIndex + range.rowCount);
  if (missing > 0) table.resize(table.getRange().getResizedRange(missing, 0));
  return true;
}

/** Takes records back that are still as they were written; others have been worked on since and stay. */
export async function removeAppended(
  context: Excel.RequestContext,
  { sheet, row, column, rows }: AppendedRecords,
): Promise<boolean> {
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 1)
    .load("values");
  await context.sync();
  const holds = (wanted: (cell: string | number) => string | number) =>
    rows.every((cells, down) =>
      cells.every((cell, across) => cell === null || range.values[down]?.[across] === wanted(cell)),
    );
  // Taken back already, where Excel did so and its answer was lost.
  if (holds(() => "")) return true;
  if (!holds((cell) => cell)) return false;
  range.values = rows.map((cells) => cells.map((cell) => (cell === null ? null : "")));
  await context.sync();
  return true;
}

/**
 * The cells of new records from the ledger's first column to its last, as they will read and as they are to be typed: null
 * where a column is none of theirs, which leaves its cells as they are.
 */
function blockOf(
  { columns }: LedgerPlace,
  records: RecordCells[],
): { column: number; rows: RecordRow[]; inputs: RecordRow[] } {
  const used = Object.values(columns);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const roles = Array.from({ length: last - first + 1 }, (_, index) =>
    (Object.keys(columns) as LedgerColumn[]).find((role) => columns[role] === first + index),
  );
  const inputs = records.map((record) => roles.map((role) => (role && record[role]) ?? null));
  return { column: first, rows: inputs.map((cells) => cells.map(plain)), inputs };
}

/** A value as Excel gives it back: without the apostrophe that made it text. */
function plain(value: string | number | null): string | number | null {
  return typeof value === "string" ? value.replace(/^'/, "") : value;
}
