import { Failure } from "../core/failure";
import type { Review } from "../core/review/review";
import type { Table } from "../core/table/findTable";
import { readPlanSource } from "../excel/readPlanSource";
import { writeResultColumn, type ResultTexts } from "../excel/resultColumn";
import { runExcel } from "../excel/runExcel";
import { resultHeading, resultText } from "../words/resultTexts";
import type { Words } from "../words/words";
import { judge, type CheckRequest, type CheckResult } from "./check";

/** 检查结果列: checks and writes what was found beside the table, replacing the column there is. */
export async function addResultColumn(request: CheckRequest, words: Words): Promise<CheckResult> {
  try {
    return await attempt(request, words);
  } catch (error) {
    if (!(error instanceof Failure) || !isPassing(error)) throw error;
    // Excel dropped one request: the column is recognised by its name and written whole.
    return attempt(request, words);
  }
}

function isPassing({ facts }: Failure): boolean {
  return facts.code === "host" || facts.code === "gone";
}

async function attempt(request: CheckRequest, words: Words): Promise<CheckResult> {
  return runExcel(async (context) => {
    const read = await readPlanSource(context, request.sheet);
    if (read.isProtected) throw new Failure({ code: "protectedSheet", sheet: read.sheet.name });
    const result = judge(read, request);
    const column = read.resultColumn?.area.column ?? result.plan.table.lastColumn + 1;
    const texts = columnTexts(result.review, result.plan.table, column, words);
    await writeResultColumn(context, read.sheet, texts, read.resultColumn);
    return result;
  });
}

/** One text for each row of the table from its header down; rows that are no items stay blank. */
function columnTexts(review: Review, table: Table, column: number, words: Words): ResultTexts {
  const rows = table.lastRow - table.headerRow + 1;
  const texts = Array.from({ length: rows }, () => "");
  texts[0] = resultHeading(review.asOf, words);
  for (const item of review.items) texts[item.row - table.headerRow] = resultText(item, words);
  return { area: { row: table.headerRow, column, rows, columns: 1 }, texts };
}
