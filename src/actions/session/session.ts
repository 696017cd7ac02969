import { Failure } from "../../core/failure";
import type { SheetRef } from "../../core/sheetRef";
import type { Day } from "../../core/text/day";
import { selectCells } from "../../excel/workbook/selectRow";
import type { Words } from "../../words/words";
import type { CheckRequest } from "../check";
import { marksInBook } from "../marksInBook";
import { BookWatch } from "./bookWatch";
import { watchEditing } from "./editingWatch";
import { loadAction, type ActionName, type InputOf } from "./loadAction";
import type { Action, AskedPage, Done, SessionState, Work, Workplace } from "./state";
import { Watched } from "./watched";

/** What an action is told when it is run: nothing, for most. */
type Told<Name extends ActionName> =
  undefined extends InputOf<Name> ? [input?: InputOf<Name>] : [input: InputOf<Name>];

/**
 * One sitting with a workbook. Ribbon and pane ask it for the same things, and the pane shows its state. It runs one action
 * at a time, whatever its kind; what changes nothing, such as showing a row, goes on beside it.
 */
export class Session extends Watched<SessionState> {
  private stop = new AbortController();
  /** How many jobs may be held back by a cell that is being edited. */
  private waiting = 0;
  private readonly watch = new BookWatch({
    changed: (id) => {
      const changed = this.current.result?.sheets.find((sheet) => sheet.id === id);
      if (changed) this.update({ changed });
    },
    selected: (id, row) => {
      if (id !== this.current.result?.review.sheet.id) return;
      const { selected } = this.current;
      // What the pane itself selected is no news to it.
      if (selected?.row === row) return;
      this.update({ selected: { row, count: (selected?.count ?? 0) + 1 } });
    },
  });

  /**
   * `today` is asked whenever no date is set, since a workbook stays open over midnight; `words` when something is written,
   * since Office tells its language only once it is ready.
   */
  constructor(
    private readonly today: () => Day,
    private readonly words: () => Words,
    asOf?: Day,
  ) {
    super({
      mayHoldMarks: true,
      hasColumn: false,
      isWriting: false,
      isRefused: false,
      editing: false,
      ...(asOf === undefined ? {} : { asOf }),
    });
  }

  /** The day for which the next check judges. */
  get asOf(): Day {
    return this.current.asOf ?? this.today();
  }

  setAsOf(asOf: Day | undefined): void {
    this.update({ asOf });
  }

  /** Chooses the sheet to check, and checks it. */
  async setSheet(sheet: SheetRef): Promise<void> {
    if (!this.current.work) this.update({ sheet });
    await this.run("checkProgress");
  }

  /** Does what a user asked for, and gives what was done; undefined where it failed or something else is being done. */
  run<Name extends ActionName>(name: Name, ...[input]: Told<Name>): Promise<Done | undefined> {
    return this.during(name, async (at) => {
      const action = await loadAction(name);
      // Typed as never told nothing where it may be.
      return action(at, input as InputOf<Name>);
    });
  }

  /** Has the pane show a page; what the page is about is read before where nothing has been checked, and nothing is marked. */
  async ask(page: AskedPage): Promise<void> {
    if (!this.current.result && !(await this.run("readResult"))) return;
    this.update({ asked: { page, count: (this.current.asked?.count ?? 0) + 1 } });
  }

  /** 撤销: takes back what was done last, and nothing else. */
  async undo(): Promise<void> {
    const undo = this.current.done?.undo;
    if (undo) await this.during("undo", undo);
  }

  /** Stops what is being done while it computes; once it may write, it is done to the end. */
  cancel(): void {
    if (!this.current.isWriting) this.stop.abort(new Failure({ code: "cancelled" }));
  }

  /** Takes a message away. */
  dismiss(): void {
    this.update({ done: undefined, failure: undefined, isRefused: false });
  }

  /** Takes away what was said of something done, where it is still what is said, and nothing else. */
  forget(done: Done): void {
    if (this.current.done === done) this.update({ done: undefined });
  }

  /** Loads what the first click will need; where that fails, the click tries again and tells. */
  async prepare(): Promise<void> {
    try {
      await loadAction("checkProgress");
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }

  /** Looks for marks that the workbook was opened with. What keeps them from being read, a check will tell. */
  async lookForMarks(): Promise<void> {
    try {
      const found = await marksInBook();
      if (this.current.result || this.current.work) return;
      this.update({ found, mayHoldMarks: found !== undefined });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }

  /** Shows an item's row in the sheet: all its cells, or the one of a column. */
  async goToRow(row: number, column?: number): Promise<void> {
    const { result } = this.current;
    if (!result) return;
    const { firstColumn, lastColumn } = result.plan.table;
    this.update({ selected: { row, count: this.current.selected?.count ?? 0 } });
    await this.goTo(result.review.sheet, {
      row,
      column: column ?? firstColumn,
      columns: column === undefined ? lastColumn - firstColumn + 1 : 1,
    });
  }

  /** Shows cells of one row of any sheet. */
  async goTo(sheet: SheetRef, at: { row: number; column: number; columns: number }): Promise<void> {
    await this.look(() => selectCells(sheet.id, { ...at, rows: 1 }));
  }

  /** Does what changes nothing, also beside an action; undefined, and the failure shown, where Excel refuses. */
  async look<T>(job: () => Promise<T>): Promise<T | undefined> {
    this.update({ failure: undefined });
    try {
      return await this.patiently(job);
    } catch (error) {
      this.show(error);
      return undefined;
    }
  }

  /** Does one thing at a time and shows how it went. */
  private async during(work: Work, action: Action): Promise<Done | undefined> {
    if (this.current.work) {
      this.update({ isRefused: true });
      return undefined;
    }
    this.stop = new AbortController();
    this.update({ work, done: undefined, failure: undefined });
    try {
      const done = await this.patiently(() => action(this.workplace(), undefined));
      this.update({ done });
      return done;
    } catch (error) {
      this.show(error);
      return undefined;
    } finally {
      this.update({ work: undefined, step: undefined, isWriting: false, isRefused: false });
    }
  }

  private workplace(): Workplace {
    const startWriting = () => {
      this.update({ isWriting: true, step: undefined });
    };
    return {
      request: this.request(startWriting),
      words: this.words(),
      state: this.state,
      learn: (facts) => {
        this.update(facts);
      },
      startWriting,
      listen: () => this.watch.start(),
    };
  }

  private request(onJudged: () => void): CheckRequest {
    const { sheet } = this.current;
    return {
      asOf: this.asOf,
      ...(sheet === undefined ? {} : { sheet }),
      signal: this.stop.signal,
      onStep: (step) => {
        this.update({ step });
      },
      onJudged,
    };
  }

  /** Shows why something was not done; only bugs are thrown on. */
  private show(error: unknown): void {
    if (!(error instanceof Failure)) throw error;
    this.update({ failure: error.facts });
  }

  /** Waits for a job, and says meanwhile where Excel holds it back because a cell is being edited. */
  private async patiently<T>(job: () => Promise<T>): Promise<T> {
    this.waiting++;
    const stop = watchEditing((editing) => {
      this.update({ editing });
    });
    try {
      return await job();
    } finally {
      stop();
      this.waiting--;
      if (this.waiting === 0) this.update({ editing: false });
    }
  }
}
