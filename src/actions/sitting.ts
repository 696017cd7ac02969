import { Failure } from "../core/failure";
import type { Day } from "../core/text/day";
import type { Words } from "../words/words";
import type { CheckRequest } from "./check";
import { watchEditing } from "./editingWatch";
import type { Done, SessionState, Work } from "./sessionState";
import { Watched } from "./watched";

/** Does one thing after another in a workbook, for the day and the sheet set, and shows what is going on. */
export class Sitting extends Watched<SessionState> {
  private stop = new AbortController();

  /**
   * `today` is asked whenever no date is set, since a workbook stays open over midnight; `words` when something is written,
   * since Office tells its language only once it is ready.
   */
  constructor(
    private readonly today: () => Day,
    protected readonly words: () => Words,
    asOf?: Day,
  ) {
    super({ judged: false, editing: false, ...(asOf === undefined ? {} : { asOf }) });
  }

  /** The day for which the next check judges. */
  get asOf(): Day {
    return this.current.asOf ?? this.today();
  }

  /** Stops what is being done while it computes; once it may write, it is done to the end. */
  cancel(): void {
    if (!this.current.judged) this.stop.abort(new Failure({ code: "cancelled" }));
  }

  protected request(): CheckRequest {
    const { sheet } = this.current;
    return {
      asOf: this.asOf,
      ...(sheet === undefined ? {} : { sheet }),
      signal: this.stop.signal,
      onStep: (step) => {
        this.update({ step });
      },
      onJudged: () => {
        this.update({ judged: true, step: undefined });
      },
    };
  }

  /** Does one thing at a time and shows how it went; only bugs are thrown on. */
  protected async during(
    work: Work | undefined,
    job: () => Promise<Done | undefined>,
  ): Promise<void> {
    if (this.current.work) return;
    const own = (this.stop = new AbortController());
    this.update({ failure: undefined, ...(work ? { work, done: undefined } : {}) });
    const stop = watchEditing((editing) => {
      this.update({ editing });
    });
    // What shows no work of its own leaves room for something else to begin, and must not end that.
    const isOwn = () => this.stop === own;
    try {
      const done = await job();
      if (isOwn()) this.update({ done });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.update({ failure: error.facts });
    } finally {
      stop();
      if (isOwn()) this.update({ work: undefined, judged: false, step: undefined, editing: false });
    }
  }
}
