import { Failure } from "../core/failure";
import { rowMarks } from "../core/marks/rowMarks";
import { refsToKeep } from "../core/review/reviewPlan";
import { Sheet } from "../core/table/grid";
import { RuleReader } from "../excel/ownRules";
import { paintMarks } from "../excel/paintMarks";
import { readPlanSource } from "../excel/readPlanSource";
import { removeMarks } from "../excel/removeOwn";
import { saveRefs } from "../excel/storedRefs";
import { runExcel } from "../excel/runExcel";
import { findUnreadableSheet } from "../excel/unreadableRules";
import { check, judge, judgedColumns, type CheckRequest, type CheckResult } from "./check";
import { orAgain } from "./orAgain";
import { TRIES } from "./tries";

/** What marking did. */
export interface MarkResult extends CheckResult {
  /** Rows that now bear a mark. */
  marked: number;
  /** Rows that cannot: all their cells are merged with those of other rows. Counted from 0. */
  unmarkable: number[];
}

/**
 * 检查进度 with marks: reads, judges and marks in one go, replacing the marks there are. Where only the marks fail, the
 * failure carries the check, so that its result can be shown all the same.
 */
export async function mark(request: CheckRequest): Promise<MarkResult> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const result = await markOnce(request);
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

async function markOnce(request: CheckRequest): Promise<MarkResult | undefined> {
  try {
    return await attemptMark(request);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return await repair(request, error);
  }
}

/** Reads, judges, paints; undefined where the table was no longer what was judged. */
async function attemptMark(request: CheckRequest): Promise<MarkResult | undefined> {
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
    const plan = rowMarks(result.review, table, new Sheet(read.grid));
    const same = await paintMarks(context, {
      sheetId: read.sheet.id,
      plan,
      asOf: request.asOf,
      before: rules.removable(),
      grid: read.grid,
      judgedColumns: judgedColumns(table),
    });
    if (!same) return undefined;
    return { ...result, marked: plan.marks.length, unmarkable: plan.unmarkable };
  });
}

/**
 * After a failure: where nothing can be checked, that is said; where the rules of a sheet cannot be read, nothing was
 * changed; else Excel dropped one request, and the whole is done once more, which also removes what was half done.
 */
async function repair(request: CheckRequest, failure: Failure): Promise<MarkResult | undefined> {
  if (failure instanceof MarkFailure || isAboutTheTable(failure)) throw failure;
  const checked = await check(request);
  const sheet = await findUnreadableSheet();
  if (sheet !== undefined) throw new MarkFailure({ code: "unreadableRules", sheet }, checked);
  try {
    return await attemptMark(request);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw error instanceof MarkFailure ? error : new MarkFailure(error.facts, checked);
  }
}

function isAboutTheTable({ facts }: Failure): boolean {
  return facts.code === "noTable" || facts.code === "noSuchSheet";
}
