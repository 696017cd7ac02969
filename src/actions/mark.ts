import { Failure, type FailureFacts } from "../core/failure";
import { rowMarks } from "../core/marks/rowMarks";
import { refsToKeep } from "../core/review/reviewPlan";
import { Sheet } from "../core/table/grid";
import { RuleReader } from "../excel/ownRules";
import { paintMarks } from "../excel/paintMarks";
import { readPlanSource, type PlanRead } from "../excel/readPlanSource";
import { removeMarks } from "../excel/removeOwn";
import { removeColumnOf } from "../excel/resultColumn";
import { saveRefs } from "../excel/storedRefs";
import { runExcel } from "../excel/runExcel";
import { findUnreadableSheet } from "../excel/unreadableRules";
import type { Words } from "../words/words";
import { check, judge, judgedColumns, type CheckRequest, type CheckResult } from "./check";
import { orAgain } from "./orAgain";
import { TRIES } from "./tries";

/** What marking did. */
export interface MarkResult extends CheckResult {
  /** Rows that now bear a mark. */
  marked: number;
  /** Rows that cannot: all their cells are merged with those of other rows. Counted from 0. */
  unmarkable: number[];
  /** The result column, where one came along. */
  column?: ColumnAlong;
}

/** What became of a result column that was to be written with the marks. */
export interface ColumnAlong {
  /** The sheet where it is new; none where it took the place of one. */
  sheet?: string;
  /** Why it could not be written; the marks are there all the same. */
  failure?: FailureFacts;
}

/**
 * 检查进度 with marks: reads, judges and marks in one go, replacing the marks there are; a result column is written along
 * where the table bears one, so that nothing of another day is left, or where the settings ask for it. Where only the marks
 * fail, the failure carries the check, so that its result can be shown all the same.
 */
export async function mark(request: CheckRequest, words: Words): Promise<MarkResult> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const result = await markOnce(request, words);
    if (result) return result;
    await orAgain(() => runExcel(removeMarks));
  }
  throw new MarkFailure({ code: "tableKeepsChanging" }, await check(request));
}

/** A failure to mark what was checked. */
export class MarkFailure extends Failure {
  constructor(
    facts: Failure["facts"],
    readonly checked: CheckResult,
  ) {
    super(facts);
  }
}

async function markOnce(request: CheckRequest, words: Words): Promise<MarkResult | undefined> {
  try {
    return await attemptMark(request, words);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return await repair(request, words, error);
  }
}

/** Reads, judges, paints, writes the column; undefined where the table was no longer what was judged. */
async function attemptMark(request: CheckRequest, words: Words): Promise<MarkResult | undefined> {
  return runExcel(async (context) => {
    const rules = new RuleReader();
    const read = await readPlanSource(context, request.sheet, rules);
    const result = await judge(read, request);
    if (rules.isProtected(read.sheet.id)) {
      throw new MarkFailure({ code: "protectedSheet", sheet: read.sheet.name }, result);
    }
    const { table } = result.plan;
    const refs = refsToKeep(result.plan);
    if (refs) saveRefs(context, refs);
    const plan = rowMarks(result.review, table, new Sheet(read.grid), result.settings);
    const same = await paintMarks(context, {
      sheetId: read.sheet.id,
      plan,
      asOf: request.asOf,
      before: rules.removable(),
      grid: read.grid,
      judgedColumns: judgedColumns(table),
    });
    if (!same) return undefined;
    const marked = { ...result, marked: plan.marks.length, unmarkable: plan.unmarkable };
    if (!result.hasResultColumn && !result.settings.resultColumn) return marked;
    const column = await writeAlong(context, read, result, words);
    return column && { ...marked, column, hasResultColumn: column.failure === undefined };
  });
}

async function writeAlong(
  context: Excel.RequestContext,
  read: PlanRead,
  result: CheckResult,
  words: Words,
): Promise<ColumnAlong | undefined> {
  // Loaded when it is needed: the pane opens the sooner.
  const { writeColumn } = await import("./resultColumn");
  try {
    if (await writeColumn(context, read, result, words)) {
      return result.hasResultColumn ? {} : { sheet: read.sheet.name };
    }
    await removeColumnOf(context, read.sheet.id);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return { failure: error.facts };
    throw error;
  }
}

/**
 * After a failure: where nothing can be checked, that is said; where the rules of a sheet cannot be read, nothing was
 * changed; else Excel dropped one request, and the whole is done once more, which also removes what was half done.
 */
async function repair(
  request: CheckRequest,
  words: Words,
  failure: Failure,
): Promise<MarkResult | undefined> {
  if (failure instanceof MarkFailure || isFinal(failure)) throw failure;
  const checked = await check(request);
  const sheet = await findUnreadableSheet();
  if (sheet !== undefined) throw new MarkFailure({ code: "unreadableRules", sheet }, checked);
  try {
    return await attemptMark(request, words);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw error instanceof MarkFailure ? error : new MarkFailure(error.facts, checked);
  }
}

/** There is nothing to check, or the user has stopped it: nothing was written yet. */
function isFinal({ facts }: Failure): boolean {
  return facts.code === "noTable" || facts.code === "noSuchSheet" || facts.code === "cancelled";
}
