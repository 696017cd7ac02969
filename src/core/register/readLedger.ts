import { foldText } from "../text/foldText";
import type { Cell, Sheet } from "../table/grid";
import { isStep, type Steps } from "../steps";
import { dayInCell } from "./dayInCell";
import type { LedgerRow } from "./record";
import { isLedger, LEDGER_HEADINGS, type LedgerColumn } from "./registerHeadings";
import { findRegisterIn } from "./registerTable";

/** A row that has only a status or a remark was made ready for later. */
const WHAT_MAKES_A_ROW: LedgerColumn[] = ["day", "units", "item", "title", "count"];

/** Reads the rows of the ledger in a sheet, or undefined where it holds none. Rows without a record are none. */
export function* readLedger(
  sheet: Sheet,
  planYear: number,
  date1904: boolean,
): Steps<LedgerRow[] | undefined> {
  const table = findRegisterIn(sheet, LEDGER_HEADINGS, isLedger);
  if (!table) return undefined;
  const { columns } = table;
  const rows: LedgerRow[] = [];
  for (let row = table.headerRow + 1; row <= sheet.lastRow; row++) {
    if (isStep(row)) yield { at: "records", done: row, of: sheet.lastRow };
    const text = (role: LedgerColumn) => textUnder(sheet, row, columns[role]);
    if (WHAT_MAKES_A_ROW.every((role) => text(role) === "")) continue;
    rows.push({
      row,
      day: dayInCell(cellUnder(sheet, row, columns.day), planYear, date1904),
      dayText: text("day"),
      units: text("units"),
      item: text("item"),
      itemIsNumber: typeof cellUnder(sheet, row, columns.item)?.value === "number",
      type: text("type"),
      title: text("title"),
      count: text("count"),
      status: text("status"),
      level: text("level"),
      remark: text("remark"),
      year: yearIn(text("year")),
      columns,
    });
  }
  return rows;
}

function cellUnder(sheet: Sheet, row: number, column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : sheet.cell(row, column);
}

function textUnder(sheet: Sheet, row: number, column: number | undefined): string {
  return column === undefined ? "" : sheet.text(row, column);
}

/** Where new records go: the ledger's columns, the first row below all that is written, and how dates are shown there. */
export interface LedgerPlace {
  headerRow: number;
  nextRow: number;
  columns: Partial<Record<LedgerColumn, number>>;
  dayFormat: string;
}

/** The place for new records in a ledger's sheet, or undefined where it holds none. */
export function ledgerPlace(sheet: Sheet): LedgerPlace | undefined {
  const table = findRegisterIn(sheet, LEDGER_HEADINGS, isLedger);
  if (!table) return undefined;
  const columns = Object.values(table.columns);
  let last = table.headerRow;
  for (let row = table.headerRow + 1; row <= sheet.lastRow; row++) {
    if (columns.some((column) => sheet.text(row, column) !== "")) last = row;
  }
  const shown =
    last > table.headerRow ? sheet.cell(last, table.columns.day ?? 0).format : "General";
  return {
    headerRow: table.headerRow,
    nextRow: last + 1,
    columns: table.columns,
    dayFormat: shown === "General" || shown === "@" ? "yyyy-mm-dd" : shown,
  };
}

function yearIn(text: string): number | undefined {
  const year = /20\d\d/.exec(foldText(text))?.[0];
  return year === undefined ? undefined : Number(year);
}
