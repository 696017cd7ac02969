import { Failure } from "../core/failure";
import { runExcel } from "../excel/workbook/runExcel";
import { restoreTablePages, setTablePages } from "../excel/workbook/tablePages";
import { readPlanSource } from "../excel/workbook/readPlanSource";
import type { SheetRef } from "../core/sheetRef";
import type { Words } from "../words/words";
import { judge, judgedColumns, type CheckRequest } from "./check";
import { orAgain } from "./orAgain";
import { untilStill } from "./untilStill";
import type { Action } from "./session/state";

/** What 打印推进表 did. */
export interface TablePrinted {
  sheet: SheetRef;
  /** Excel prints it across, the table's columns on one page; where not, the user has to set that. */
  fits: boolean;
}

/** 打印推进表: sets how the table's sheet is printed, and nothing else. There is no way to print from here. */
export async function printTable(request: CheckRequest, words: Words): Promise<TablePrinted> {
  let begun: string | undefined;
  const set = untilStill(() =>
    runExcel(async (context) => {
      const read = await readPlanSource(context, request);
      const { table } = (await judge(read, request)).plan;
      const { id, name } = read.sheet;
      begun = id;
      const judged = { grid: read.grid, judgedColumns: judgedColumns(table) };
      const pages = await setTablePages(context, id, table, judged, words.summary.pageNumber);
      return pages && { sheet: { id, name }, ...pages };
    }),
  );
  try {
    return await set;
  } catch (error) {
    // Its headings moved each time, or Excel sets up no pages: nothing of it must stay.
    if (error instanceof Failure && begun !== undefined) await giveBack(begun);
    throw error;
  }
}

/** Gives the table's sheet back how it was printed before; false where nothing was changed. */
export async function undoPrintTable(sheetId: string): Promise<boolean> {
  return orAgain(() => runExcel((context) => restoreTablePages(context, sheetId)));
}

/** After a failure, which is what the user is told; where this fails too, 撤销 of the next time gives it back. */
async function giveBack(sheetId: string): Promise<void> {
  try {
    await undoPrintTable(sheetId);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** 打印推进表, as a session does it. */
export const action: Action = async ({ request, words }) => {
  const { sheet, fits } = await printTable(request, words);
  const undo: Action = async () => ({
    kind: "printRestored",
    changed: await undoPrintTable(sheet.id),
  });
  return { kind: "printSet", sheet: sheet.name, fits, undo };
};
