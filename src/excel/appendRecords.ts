import { Failure } from "../core/failure";
import type { LedgerPlace } from "../core/register/readLedger";
import type { LedgerColumn } from "../core/register/registerHeadings";

/** A new record's cells, by the ledger's columns. */
export type RecordCells = Partial<Record<LedgerColumn, string | number>>;

/** Where records were written, for taking them back. */
export interface AppendedRecords {
  sheet: string;
  cells: { row: number; column: number; values: (string | number)[] }[];
}

/**
 * Writes records below a ledger's last row, making its Excel table longer where it is one. Where somebody has written there
 * since it was read, nothing is written and the failure is `tableKeepsChanging`.
 */
export async function appendRecords(
  context: Excel.RequestContext,
  sheetName: string,
  place: LedgerPlace,
  records: RecordCells[],
): Promise<AppendedRecords> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const table = await tableWithRoom(context, sheet, place, records.length);
  const cells = cellsOf(place, records);
  for (const { row, column, values } of cells) {
    const range = sheet.getRangeByIndexes(row, column, values.length, 1);
    if (column === place.columns.day) range.numberFormat = values.map(() => [place.dayFormat]);
    range.values = values.map((value) => [value]);
  }
  if (table) table.resize(table.range);
  await context.sync();
  return { sheet: sheetName, cells };
}

function cellsOf(
  { columns, nextRow }: LedgerPlace,
  records: RecordCells[],
): AppendedRecords["cells"] {
  return (Object.keys(columns) as LedgerColumn[]).flatMap((role) => {
    const column = columns[role];
    if (column === undefined || !records.some((record) => role in record)) return [];
    return [{ row: nextRow, column, values: records.map((record) => record[role] ?? "") }];
  });
}

/** The ledger's Excel table and the range it is to have, where it is one and has to grow. */
async function tableWithRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headerRow, nextRow, columns }: LedgerPlace,
  rows: number,
): Promise<{ resize: (range: Excel.Range) => void; range: Excel.Range } | undefined> {
  const used = Object.values(columns);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const target = sheet.getRangeByIndexes(nextRow, first, rows, last - first + 1);
  const written = target.getUsedRangeOrNullObject(true).load("address");
  const tables = sheet.getRangeByIndexes(headerRow, first, 1, 1).getTables(false).load("items/id");
  sheet.protection.load("protected");
  sheet.load("name");
  await context.sync();
  if (sheet.protection.protected) throw new Failure({ code: "protectedSheet", sheet: sheet.name });
  if (!written.isNullObject) throw new Failure({ code: "tableKeepsChanging" });
  const [table] = tables.items;
  if (!table) return undefined;
  const range = table.getRange().load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  const missing = nextRow + rows - (range.rowIndex + range.rowCount);
  if (missing <= 0) return undefined;
  return {
    resize: (wanted) => {
      table.resize(wanted);
    },
    range: sheet.getRangeByIndexes(
      range.rowIndex,
      range.columnIndex,
      range.rowCount + missing,
      range.columnCount,
    ),
  };
}

/** Takes records back that are still as they were written; others have been worked on since and stay. */
export async function removeAppended(
  context: Excel.RequestContext,
  { sheet: name, cells }: AppendedRecords,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  const ranges = cells.map(({ row, column, values }) =>
    sheet.getRangeByIndexes(row, column, values.length, 1).load("values"),
  );
  await context.sync();
  const same = ranges.every((range, index) =>
    range.values.every((row, at) => row[0] === plain(cells[index]?.values[at])),
  );
  if (same) ranges.forEach((range) => range.clear("Contents"));
  await context.sync();
  return same;
}

/** A value as Excel gives it back: without the apostrophe that made it text. */
function plain(value: string | number | undefined): string | number | undefined {
  return typeof value === "string" ? value.replace(/^'/, "") : value;
}
