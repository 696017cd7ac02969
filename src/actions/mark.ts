import { Failure, type FailureFacts } from "../core/failure";
import { rowMarks } from "../core/marks/rowMarks";
import { refsToKeep } from "../core/review/reviewPlan";
import { RuleReader } from "../excel/marks/ownRules";
import { paintMarks } from "../excel/marks/paintMarks";
import { readPlanSource, type PlanRead } from "../excel/workbook/readPlanSource";
import { removeMarks } from "../excel/marks/removeOwn";
import { removeColumnOf } from "../excel/column/resultColumn";
import { saveRefs } from "../excel/workbook/storedRefs";
import { runExcel } from "../excel/workbook/runExcel";
import { findUnreadableSheet } from "../excel/marks/unreadableRules";
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
  /** The id of the sheet where it is new; none where it took the place of one. */
  sheetId?: string;
  /** Why it could not be written; the marks are there all the same. */
  failure?: FailureFacts;
}

/**
 * 检查进度 with marks: reads, judges and marks in one go, replacing the marks there are; a result column is written along
 * where the table bears one, so that nothing of another day is left, or where the settings ask for it. Where only the marks
 * fail, the failure carries the check, so that its result can be shown all the same.
 */
export async function mark(request: CheckRequest, words: Words): Promise<MarkResult> {
  return new Marking(request, words).run();
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

class Marking {
  /** The result column that comes along in every attempt, once the first has found that it does. */
  private column: { sheetId: string; isNew: boolean } | undefined;

  constructor(
    private readonly request: CheckRequest,
    private readonly words: Words,
  ) {}

  async run(): Promise<MarkResult> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const result = await this.markOnce();
      if (result)
        return attempt > 0 && result.column?.failure ? this.withoutColumn(result) : result;
      await orAgain(() => runExcel(removeMarks));
    }
    await this.removeColumn();
    throw new MarkFailure({ code: "tableKeepsChanging" }, await check(this.request));
  }

  /** An attempt before may have written the column beside other rows. */
  private async withoutColumn(result: MarkResult): Promise<MarkResult> {
    await this.removeColumn();
    return { ...result, hasResultColumn: false };
  }

  private async removeColumn(): Promise<void> {
    const { column } = this;
    if (column) await orAgain(() => runExcel((context) => removeColumnOf(context, column.sheetId)));
  }

  private async markOnce(): Promise<MarkResult | undefined> {
    try {
      return await this.attempt();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return await this.repair(error);
    }
  }

  /** Reads, judges, paints, writes the column; undefined where the table or its rules were no longer what was read. */
  private async attempt(): Promise<MarkResult | undefined> {
    return runExcel(async (context) => {
      const rules = new RuleReader();
      const read = await readPlanSource(context, this.request, rules);
      if (!rules.isStill()) return undefined;
      const result = await judge(read, this.request);
      const { id, name } = read.sheet;
      if (rules.isProtected(id)) {
        throw new MarkFailure({ code: "protectedSheet", sheet: name }, result);
      }
      const { table } = result.plan;
      const refs = refsToKeep(result.plan);
      if (refs) saveRefs(context, refs);
      const plan = rowMarks(result.review, table, result.plan.cells, result.settings);
      const column = await this.columnFor(read, result);
      const { isSame, columnFailure } = await paintMarks(context, {
        sheetId: id,
        plan,
        asOf: this.request.asOf,
        before: rules.removable(),
        grid: read.grid,
        judgedColumns: judgedColumns(table),
        ...(column ? { column } : {}),
      });
      if (!isSame) return undefined;
      const { marks, unmarkable } = plan;
      const marked = { ...result, marked: marks.length, unmarkable };
      if (!this.column) return marked;
      const isThere = columnFailure === undefined;
      return {
        ...marked,
        hasResultColumn: isThere || result.hasResultColumn,
        column: {
          ...(isThere && this.column.isNew ? { sheetId: id } : {}),
          ...(columnFailure ? { failure: columnFailure } : {}),
        },
      };
    });
  }

  /** The column that is to come along: one that stands, or that the settings ask for. */
  private async columnFor(read: PlanRead, result: CheckResult) {
    if (!this.column) {
      const { hasResultColumn, settings } = result;
      if (!hasResultColumn && !settings.resultColumn) return undefined;
      this.column = { sheetId: read.sheet.id, isNew: !hasResultColumn };
    }
    // Loaded when it is needed: the pane opens the sooner.
    const { columnFor } = await import("./resultColumn");
    return columnFor(read, result, this.words);
  }

  /**
   * After a failure: where nothing can be checked, that is said; where the rules of a sheet cannot be read, nothing was
   * changed; else Excel dropped one request, and the whole is done once more, which also removes what was half done.
   */
  private async repair(failure: Failure): Promise<MarkResult | undefined> {
    if (failure instanceof MarkFailure || isFinal(failure)) throw failure;
    const checked = await check(this.request);
    const sheet = await findUnreadableSheet();
    if (sheet !== undefined) throw new MarkFailure({ code: "unreadableRules", sheet }, checked);
    try {
      return await this.attempt();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw error instanceof MarkFailure ? error : new MarkFailure(error.facts, checked);
    }
  }
}

/** There is nothing to check, or the user has stopped it: nothing was written yet. */
function isFinal({ facts }: Failure): boolean {
  return facts.code === "noTable" || facts.code === "noSuchSheet" || facts.code === "cancelled";
}
