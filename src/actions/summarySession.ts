import { Failure, type FailureFacts } from "../core/failure";
import type { Step } from "../core/steps";
import type { UnitChoice } from "../core/sheets/chosenUnits";
import { wordsFor } from "../words/words";
import type { CheckRequest } from "./check";
import type { SummaryResult } from "./makeSummaries";
import type { TablePrinted } from "./printTable";
import type { Session } from "./session";
import { Watched } from "./watched";

/** What was done with sheets for printing. */
export type SummaryDone =
  | { kind: "made"; result: SummaryResult }
  | { kind: "removed"; sheets: string[] }
  | { kind: "printSet"; printed: TablePrinted }
  | { kind: "printRestored"; changed: boolean };

/** What pane and ribbon show of summary sheets being made. Replaced as a whole at every change. */
export interface SummaryState {
  working: boolean;
  /** How far it is; it can be stopped while there is one. */
  step?: Step | undefined;
  done?: SummaryDone | undefined;
  failure?: FailureFacts | undefined;
}

/** The part of a sitting that is about summary sheets and printing. */
export class SummarySession extends Watched<SummaryState> {
  private stop = new AbortController();

  constructor(
    private readonly session: Session,
    /** The language of Office's menus. */
    private readonly locale: string,
  ) {
    super({ working: false });
  }

  /** 生成汇总表: for the units chosen, or those chosen the last time. */
  make(units?: UnitChoice, removeGone = false): Promise<void> {
    return this.during(async () => {
      // What sheets are made with is loaded when they are: the pane opens the sooner.
      const { makeSummaries } = await import("./makeSummaries");
      const result = await makeSummaries(
        {
          ...this.request(),
          ...(units === undefined ? {} : { units }),
          removeGone,
          onStep: (step) => {
            this.update({ step });
          },
          onBuilt: () => {
            this.update({ step: undefined });
          },
          signal: this.stop.signal,
        },
        wordsFor(this.locale),
      );
      return { kind: "made", result };
    });
  }

  /** Stops making sheets with the step or the message that is under way; nothing has changed then. */
  cancel(): void {
    this.stop.abort(new Failure({ code: "cancelled" }));
  }

  /** 删除汇总表: all, or those of some units. */
  remove(units?: string[]): Promise<void> {
    return this.during(async () => {
      const { removeSummaries } = await import("./removeSummaries");
      return { kind: "removed", sheets: await removeSummaries(units) };
    });
  }

  /** 打印推进表. */
  printTable(): Promise<void> {
    return this.during(async () => {
      const { printTable } = await import("./printTable");
      return {
        kind: "printSet",
        printed: await printTable(this.request(), wordsFor(this.locale)),
      };
    });
  }

  /** Takes 打印推进表 back. */
  undoPrintTable(): Promise<void> {
    return this.during(async () => {
      const { undoPrintTable } = await import("./printTable");
      return { kind: "printRestored", changed: await undoPrintTable(this.request()) };
    });
  }

  /** Takes a message away. */
  dismiss(): void {
    this.update({ done: undefined, failure: undefined });
  }

  private request(): CheckRequest {
    const { sheet } = this.session.state();
    return { asOf: this.session.asOf, ...(sheet === undefined ? {} : { sheet }) };
  }

  /** Does one thing at a time and shows how it went; only bugs are thrown on. */
  private async during(job: () => Promise<SummaryDone>): Promise<void> {
    if (this.current.working || this.session.state().work) return;
    this.stop = new AbortController();
    this.update({ working: true, done: undefined, failure: undefined });
    try {
      this.update({ done: await job() });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.update({ failure: error.facts });
    } finally {
      this.update({ working: false, step: undefined });
    }
  }
}

const joined = new WeakMap<Session, SummarySession>();

/** The one that belongs to a session, so that ribbon and pane share it. */
export function summariesOf(session: Session, locale: string): SummarySession {
  const known = joined.get(session) ?? new SummarySession(session, locale);
  joined.set(session, known);
  return known;
}
