import { Failure } from "../core/failure";
import type { OwnRegisterName } from "../core/register/ownRegisters";
import { ownTableIn, type OwnRow, type OwnTable } from "../core/register/ownTable";
import { ledgerPlace } from "../core/register/readLedger";
import { foldHeading } from "../core/table/headings";
import { Sheet } from "../core/table/grid";
import { makeOwnSheets } from "../excel/made/ownSheets";
import { forgetEntering } from "../excel/registers/enteringNote";
import { removeMade } from "../excel/registers/removeMade";
import type { NewRows, RegisterCell, RegisterRow } from "../excel/registers/newRows";
import { ownRegisterSheet } from "../excel/registers/ownRegisterSheets";
import { takeBackWritten, type RegistersWritten } from "../excel/registers/takeBack";
import { writeRegisters, type AreaChange } from "../excel/registers/writeRegisters";
import { readPlanSource, type PlanRead } from "../excel/workbook/readPlanSource";
import { runExcel } from "../excel/workbook/runExcel";
import { judge, type CheckRequest, type CheckResult } from "./check";
import { orAgain } from "./orAgain";
import { untilStill } from "./untilStill";

export type { AreaChange };

/** What was written, and the names of the registers that were made for it. */
export interface Written extends RegistersWritten {
  made: string[];
}

/** What is to be written: rows by the headings of each register (those of the ledger by its columns' roles), and cells that change. */
export interface Writing {
  ledger?: readonly RegisterRow[];
  own?: Partial<Record<OwnRegisterName, readonly RegisterRow[]>>;
  areas?: readonly AreaChange[];
}

/**
 * Writes rows below registers' last rows and changes cells, all or none; a register that the workbook lacks is made first,
 * behind the others. What is to be written is made from a fresh check, and made anew where somebody is writing there; it must
 * not depend on what it has itself written. Fails with `noLedger`, `protectedSheet`, `sheetKeepsChanging`.
 */
export async function writeInRegisters(
  request: CheckRequest,
  writingOf: (checked: CheckResult) => Writing,
): Promise<Written> {
  const made: string[] = [];
  try {
    // What stands after all is known by the note beside it, and not written again.
    const written = await untilStill(() => writeOnce(request, writingOf, made));
    await evenIfItFails(forgetEntering);
    return { ...written, made };
  } catch (error) {
    await evenIfItFails((context) => removeMade(context, made));
    throw error;
  }
}

/** Takes back what was just written, unless somebody has worked on any of it; says whether it did. */
export async function takeBackRegisters(written: Written): Promise<boolean> {
  const isBack = await orAgain(() => runExcel((context) => takeBackWritten(context, written)));
  if (isBack) await evenIfItFails((context) => removeMade(context, written.made));
  return isBack;
}

/** A cell of a register's row that is to hold something else, or none where the register has no such column. */
export function changeIn(
  table: OwnTable,
  row: OwnRow,
  heading: string,
  to: RegisterCell,
): AreaChange[] {
  const column = table.column(heading);
  if (column === undefined) return [];
  return [{ sheet: table.ref, row: row.row, column, from: [[row.value(heading)]], to: [[to]] }];
}

/** Clears up behind something that is done, or was not: what is left over does no harm. */
async function evenIfItFails(clearUp: Parameters<typeof runExcel<void>>[0]): Promise<void> {
  try {
    await orAgain(() => runExcel(clearUp));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** Undefined where a register was not there yet or no longer what was read. */
async function writeOnce(
  request: CheckRequest,
  writingOf: (checked: CheckResult) => Writing,
  made: string[],
): Promise<RegistersWritten | undefined> {
  const tried = await runExcel(async (context) => {
    const read = await readPlanSource(context, request);
    const checked = await judge(read, request);
    const { ledger = [], own = {}, areas = [] } = writingOf(checked);
    const wanted = (Object.entries(own) as [OwnRegisterName, readonly RegisterRow[]][]).filter(
      ([, rows]) => rows.length > 0,
    );
    const missing = wanted.map(([name]) => name).filter((name) => !ownTableIn(checked.own, name));
    if (missing.length > 0) return { missing };
    const rows = [
      ...(ledger.length > 0 ? [belowLedger(read, checked, ledger)] : []),
      ...wanted.flatMap(([name, rows]) => {
        const table = ownTableIn(checked.own, name);
        return table ? [belowTable(table, rows)] : [];
      }),
    ];
    return writeRegisters(context, { rows, areas, date1904: checked.date1904 });
  });
  if (!tried || !("missing" in tried)) return tried;
  made.push(
    ...(await makeOwnSheets(tried.missing.flatMap((name) => ownRegisterSheet(name) ?? []))),
  );
  return undefined;
}

function belowLedger(read: PlanRead, { plan }: CheckResult, rows: readonly RegisterRow[]): NewRows {
  const grid = read.ledgers.find(({ sheet }) => sheet.id === plan.ledger?.sheet.id);
  const place = grid && ledgerPlace(new Sheet(grid));
  if (!grid || !place) throw new Failure({ code: "noLedger" });
  return { grid, ...place, rows };
}

function belowTable(table: OwnTable, rows: readonly RegisterRow[]): NewRows {
  const { headerRow, nextRow } = table;
  return {
    grid: table.sheet.grid,
    headerRow,
    nextRow,
    columns: table.byHeading,
    dayFormat: "yyyy-mm-dd",
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([heading, cell]) => [foldHeading(heading), cell]),
      ),
    ),
  };
}
