import { Failure } from "../core/failure";
import { runExcel } from "../excel/workbook/runExcel";
import { restoreTablePages, setTablePages } from "../excel/workbook/tablePages";
import { readPlanSource } from "../excel/workbook/readPlanSource";
import type { Words } from "../words/words";
import { judge, judgedColumns, type CheckRequest } from "./check";
import { orAgain } from "./orAgain";
import { untilStill } from "./untilStill";
import type { Action } from "./session/state";

/** What 打印推进表 did. */
export interface TablePrinted {
  sheet: string;
  /** Excel keeps the table's columns on one page; where not, the user has to set that. */
  fits: boolean;
}

/** 打印推进表: sets how the table's sheet is printed, and nothing else. There is no way to print from here. */
export async function printTable(request: CheckRequest, words: Words): Promise<TablePrinted> {
  const set = untilStill(() =>
    runExcel(async (context) => {
      const read = await readPlanSource(context, request.sheet);
      const { table } = (await judge(read, request)).plan;
      const { id, name } = read.sheet;
      const judged = { grid: read.grid, judgedColumns: judgedColumns(table) };
      const pages = await setTablePages(context, id, table, judged, words.summary.pageNumber);
      return pages && { sheet: name, ...pages };
    }),
  );
  try {
    return await set;
  } catch (error) {
    // Its headings moved each time: rows that are none must not stay repeated.
    if (error instanceof Failure && error.facts.code === "sheetKeepsChanging") {
      await undoPrintTable(request);
    }
    throw error;
  }
}

/** Gives the table's sheet back how it was printed before; false where nothing was changed. */
export async function undoPrintTable(request: CheckRequest): Promise<boolean> {
  return orAgain(() =>
    runExcel(async (context) => {
      const read = await readPlanSource(context, request.sheet);
      return restoreTablePages(context, read.sheet.id);
    }),
  );
}

/** 打印推进表, as a session does it. */
export const action: Action = async ({ request, words }) => {
  const printed = await printTable(request, words);
  const undo: Action = async (back) => ({
    kind: "printRestored",
    changed: await undoPrintTable(back.request),
  });
  return { kind: "printSet", ...printed, undo };
};
