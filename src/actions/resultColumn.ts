import { Failure } from "../core/failure";
import type { Review } from "../core/review/review";
import type { Table } from "../core/table/findTable";
import { readPlanSource, type PlanRead } from "../excel/workbook/readPlanSource";
import {
  removeColumnOf,
  writeResultColumn,
  type ResultPlace,
  type ResultTexts,
} from "../excel/column/resultColumn";
import { runExcel } from "../excel/workbook/runExcel";
import { resultHeading, resultText } from "../words/compose/resultTexts";
import type { Words } from "../words/words";
import { judge, judgedColumns, type CheckRequest, type CheckResult } from "./check";
import { orAgain } from "./orAgain";
import { TRIES } from "./tries";
import type { Action } from "./session/state";
import { takeColumnOff } from "./takeColumnOff";

/** 检查结果列: checks and writes what was found beside the table, replacing the column there is. */
export async function addResultColumn(request: CheckRequest, words: Words): Promise<CheckResult> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // A column half written is recognised by its name and written whole.
    const { result, sheetId, isSame } = await orAgain(() => writeOnce(request, words));
    if (isSame) return result;
    await orAgain(() => runExcel((context) => removeColumnOf(context, sheetId)));
  }
  throw new Failure({ code: "tableKeepsChanging" });
}

interface Written {
  result: CheckResult;
  sheetId: string;
  /** The table was still what was judged when the column was written. */
  isSame: boolean;
}

async function writeOnce(request: CheckRequest, words: Words): Promise<Written> {
  return runExcel(async (context) => {
    const read = await readPlanSource(context, request);
    if (read.isProtected) throw new Failure({ code: "protectedSheet", sheet: read.sheet.name });
    const result = await judge(read, request);
    const { place, texts } = columnFor(read, result, words);
    const isSame = await writeResultColumn(context, place, texts);
    return { result, sheetId: read.sheet.id, isSame };
  });
}

/** Where the column goes, and what it is to hold. */
export function columnFor(
  { sheet, grid, resultColumn: before }: PlanRead,
  { review, plan: { table } }: CheckResult,
  words: Words,
): { place: ResultPlace; texts: ResultTexts } {
  const column = before?.area?.column ?? table.lastColumn + 1;
  const place = {
    sheetId: sheet.id,
    grid,
    judgedColumns: judgedColumns(table),
    ...(before ? { before } : {}),
  };
  return { place, texts: columnTexts(review, table, column, words) };
}

/** One text for each row of the table from its header down; rows that are no items stay blank. */
function columnTexts(review: Review, table: Table, column: number, words: Words): ResultTexts {
  const rows = table.lastRow - table.headerRow + 1;
  const texts = Array.from({ length: rows }, () => "");
  texts[0] = resultHeading(review.asOf, words);
  for (const item of review.items) texts[item.row - table.headerRow] = resultText(item, words);
  return { area: { row: table.headerRow, column, rows, columns: 1 }, texts };
}

/** 检查结果列, as a session does it. */
export const action: Action = async (at) => {
  const result = await addResultColumn(at.request, at.words).catch((error: unknown) => {
    if (error instanceof Failure && error.facts.code === "tableKeepsChanging") {
      at.learn({ hasColumn: false });
    }
    throw error;
  });
  at.learn({ result, changed: undefined, hasColumn: true });
  const undo: Action = async (back) => {
    await takeColumnOff(result.review.sheet.id);
    back.learn({ hasColumn: false });
    return { kind: "undone" };
  };
  return { kind: "columnWritten", ...(result.hasResultColumn ? {} : { undo }) };
};
