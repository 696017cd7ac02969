import { Failure, type FailureFacts } from "../core/failure";
import type { Day } from "../core/reading/day";
import { selectCells } from "../excel/selectRow";
import { watchChanges } from "../excel/watchChanges";
import type { Words } from "../words/words";
import type { CheckRequest, CheckResult } from "./check";
import { clear } from "./clear";
import { mark, MarkFailure } from "./mark";
import { addResultColumn } from "./resultColumn";

/** What is going on. */
export type Work = "checking" | "clearing" | "writingColumn";

/** What was just done, for the message that says so. */
export type Done =
  | { kind: "marked"; rows: number; unmarkable: number[] }
  | { kind: "cleared"; marks: number; columns: number }
  | { kind: "columnWritten" };

/** What pane and ribbon share: the last result, and what is being done. Replaced as a whole at every change. */
export interface SessionState {
  /** The as-of date that the user has set; today where not set. */
  asOf?: Day | undefined;
  /** The sheet that the user has chosen; the rules choose where not. */
  sheet?: string | undefined;
  work?: Work | undefined;
  result?: CheckResult | undefined;
  done?: Done | undefined;
  failure?: FailureFacts | undefined;
  /** The table has changed since it was checked. */
  changed: boolean;
}

/** One sitting with a workbook. Ribbon and pane ask it for the same things, and the pane shows its state. */
export class Session {
  private current: SessionState = { changed: false };
  private readonly listeners = new Set<() => void>();
  private watching = false;

  /** `today` is asked whenever no date is set, since a workbook stays open over midnight. */
  constructor(
    private readonly today: () => Day,
    asOf?: Day,
  ) {
    if (asOf !== undefined) this.current.asOf = asOf;
  }

  readonly state = (): SessionState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The day for which the next check judges. */
  get asOf(): Day {
    return this.current.asOf ?? this.today();
  }

  setAsOf(asOf: Day | undefined): void {
    this.update({ asOf });
  }

  setSheet(sheet: string): Promise<void> {
    this.update({ sheet });
    return this.checkProgress();
  }

  /** 检查进度: checks and marks. Where only the marks fail, the result is shown with the failure. */
  checkProgress(): Promise<void> {
    return this.during("checking", async () => {
      await this.watch();
      try {
        const result = await mark(this.request());
        const done: Done = { kind: "marked", rows: result.marked, unmarkable: result.unmarkable };
        this.update({ result, done, changed: false });
      } catch (error) {
        if (error instanceof MarkFailure) this.update({ result: error.checked, changed: false });
        throw error;
      }
    });
  }

  /** 清除标记. */
  clearMarks(): Promise<void> {
    return this.during("clearing", async () => {
      const removed = await clear();
      this.update({ done: { kind: "cleared", ...removed } });
      const { result } = this.current;
      if (result) this.update({ result: { ...result, hasResultColumn: false } });
    });
  }

  /** 检查结果列. */
  addResultColumn(words: Words): Promise<void> {
    return this.during("writingColumn", async () => {
      const result = await addResultColumn(this.request(), words);
      this.update({
        result: { ...result, hasResultColumn: true },
        done: { kind: "columnWritten" },
      });
    });
  }

  /** Shows an item's row in the sheet. */
  goToRow(row: number): Promise<void> {
    return this.during(undefined, async () => {
      const { result } = this.current;
      if (!result) return;
      const { firstColumn, lastColumn } = result.plan.table;
      const columns = lastColumn - firstColumn + 1;
      await selectCells(result.review.sheet, { row, column: firstColumn, rows: 1, columns });
    });
  }

  /** Takes a message away. */
  dismiss(): void {
    this.update({ done: undefined, failure: undefined });
  }

  private request(): CheckRequest {
    const { sheet } = this.current;
    return { asOf: this.asOf, ...(sheet === undefined ? {} : { sheet }) };
  }

  /** Does one thing at a time and shows how it went; only bugs are thrown on. */
  private async during(work: Work | undefined, job: () => Promise<void>): Promise<void> {
    if (this.current.work) return;
    this.dismiss();
    if (work) this.update({ work });
    try {
      await job();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.update({ failure: error.facts });
    } finally {
      this.update({ work: undefined });
    }
  }

  private async watch(): Promise<void> {
    if (this.watching) return;
    await watchChanges(() => {
      if (this.current.result && !this.current.work) this.update({ changed: true });
    });
    this.watching = true;
  }

  private update(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
