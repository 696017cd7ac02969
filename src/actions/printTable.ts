import { Failure } from "../core/failure";
import { footerText } from "../excel/made/summary/fillSheet";
import { runExcel } from "../excel/workbook/runExcel";
import { restoreTablePages, setTablePages } from "../excel/workbook/tablePages";
import { readPlanSource } from "../excel/workbook/readPlanSource";
import type { SheetRef } from "../core/sheetRef";
import type { Words } from "../words/words";
import { judge, judgedColumns, type CheckRequest } from "./check";
import { orAgain } from "./orAgain";
import { action as addColumn } from "./resultColumn";
import { untilStill } from "./untilStill";
import type { Action } from "./session/state";

/** How the table is to be printed. */
export interface PrintChoice {
  /** With the result column, which comes where there is none, or without the one that is there; as the sheet is where not said. */
  column?: boolean;
  /** What the colours mean, in the footer of each page. */
  legend?: boolean;
}

/** What 打印推进表 did. */
export interface TablePrinted {
  sheet: SheetRef;
  /** The legend stands in the footer; not where the user has a text of their own there. */
  hasLegend: boolean;
  /** Excel prints it across, the table's columns on one page; where not, the user has to set that. */
  fits: boolean;
}

/** 打印推进表: sets how the table's sheet is printed, and nothing else. There is no way to print from here. */
export async function printTable(
  request: CheckRequest & PrintChoice,
  words: Words,
): Promise<TablePrinted> {
  let begun: string | undefined;
  const set = untilStill(() =>
    runExcel(async (context) => {
      const read = await readPlanSource(context, request);
      const { table } = (await judge(read, request)).plan;
      const { id, name } = read.sheet;
      begun = id;
      const judged = { grid: read.grid, judgedColumns: judgedColumns(table) };
      const { resultColumn, grid } = read;
      const lastRow = grid.row + grid.values.length - 1;
      const isLeftOut = request.column === false && resultColumn?.area !== undefined;
      const pages = await setTablePages(context, id, table, judged, {
        pageNumber: words.summary.pageNumber,
        ...(request.legend ? { legend: footerText(words.pane.sheets.legend(words.state)) } : {}),
        ...(isLeftOut ? { upTo: { row: lastRow, column: table.lastColumn } } : {}),
      });
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

/** 打印推进表, as a session does it. 撤销 takes off a result column that came with it. */
export const action: Action<PrintChoice | undefined> = async (at, choice = {}) => {
  const isAdded = choice.column === true && !at.state().hasColumn;
  const column = isAdded ? await addColumn(at, undefined) : undefined;
  const { sheet, fits, hasLegend } = await printTable({ ...at.request, ...choice }, at.words);
  const undo: Action = async (back) => {
    const changed = await undoPrintTable(sheet.id);
    await column?.undo?.(back, undefined);
    return { kind: "printRestored", changed };
  };
  const noLegend = choice.legend === true && !hasLegend;
  return { kind: "printSet", sheet: sheet.name, fits, noLegend, undo };
};
