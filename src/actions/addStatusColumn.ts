import { Failure } from "../core/failure";
import { columnLetters } from "../core/table/address";
import { readPlanSource } from "../excel/workbook/readPlanSource";
import { runExcel } from "../excel/workbook/runExcel";
import { writeEmptyColumn } from "../excel/column/emptyColumn";
import type { Words } from "../words/words";
import { judge, judgedColumns, type CheckRequest } from "./check";
import { checkResultAgain } from "./checkProgress";
import { untilStill } from "./untilStill";
import type { Action } from "./session/state";

/** 添加完成情况列: writes the heading of an empty status column beside the table, and gives its letter, or that of the one there is. It is the user's from then on. */
export function addStatusColumn(request: CheckRequest, words: Words): Promise<string> {
  // The heading is written last: what went before it is only looks, and is gone over once more.
  return untilStill(() => addOnce(request, words));
}

/** Undefined where the table was no longer what was read. */
async function addOnce(request: CheckRequest, words: Words): Promise<string | undefined> {
  return runExcel(async (context) => {
    const read = await readPlanSource(context, request);
    if (read.isProtected) throw new Failure({ code: "protectedSheet", sheet: read.sheet.name });
    const { table } = (await judge(read, request)).plan;
    // Written already, where Excel did so and its answer was lost.
    if (table.columns.status !== undefined) return columnLetters(table.columns.status);
    // A result column of the add-in's own stays where it is; the table goes on beside it.
    const result = read.resultColumn?.area;
    const column = (result?.column ?? table.lastColumn) + 1;
    const rows = table.lastRow - table.headerRow + 1;
    const isWritten = await writeEmptyColumn(context, {
      sheetId: read.sheet.id,
      grid: read.grid,
      judgedColumns: judgedColumns(table),
      area: { row: table.headerRow, column, rows, columns: 1 },
      headerRows: table.headerRows,
      heading: words.register.statusColumn,
      choices: words.register.statusChoices,
      prompt: words.register.statusPrompt,
    });
    return isWritten ? columnLetters(column) : undefined;
  });
}

/** 添加完成情况列, as a session does it. */
export const action: Action = async (at) => {
  const column = await addStatusColumn(at.request, at.words);
  // What the result said was missing is there now.
  await checkResultAgain(at);
  return { kind: "statusColumnAdded", column };
};
