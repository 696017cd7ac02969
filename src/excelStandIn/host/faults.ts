import { HostError } from "./hostError";
import { refuse } from "./refusals";

/** What happens between two requests: a coauthor's work, or a user's. */
export type Interlude = () => void | Promise<void>;

/**
 * The fault switch: makes Excel's bad days happen when a test wants them. Requests and actions are
 * counted from 1, from the moment the fault is set.
 */
export class Faults {
  private actions: { left: number; code: string }[] = [];
  private syncs: { left: number; code: string }[] = [];
  private interludes: { left: number; run: Interlude }[] = [];
  private editing: { promise: Promise<void>; end: () => void } | null = null;
  /** Milliseconds every request takes longer. */
  delay = 0;

  /** Fails the n-th action from now, once; what went before it in its request has taken effect. */
  failAction(n: number, code = "GeneralException"): void {
    this.actions.push({ left: n, code });
  }

  /** Fails the n-th request from now, once, before any of its actions. */
  failSync(n: number, code = "GeneralException"): void {
    this.syncs.push({ left: n, code });
  }

  /** Runs something just before the n-th request from now, once. */
  beforeSync(n: number, run: Interlude): void {
    this.interludes.push({ left: n, run });
  }

  /** Puts a cell into editing: requests fail, and those that can wait do, until `endEdit`. */
  startEdit(): void {
    let end: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing = { promise, end };
  }

  endEdit(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** Takes every fault back. */
  clear(): void {
    this.endEdit();
    this.actions = [];
    this.syncs = [];
    this.interludes = [];
    this.delay = 0;
  }

  /** Lets the faults of a request happen; throws the error it is to fail with. */
  async atSync(canWait: boolean): Promise<void> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    for (const interlude of due(this.interludes)) await interlude.run();
    for (const fault of due(this.syncs))
      throw new HostError(fault.code, "The request was made to fail");
    if (!this.editing) return;
    if (!canWait) throw refuse("cellEdited", "end the edit first");
    await this.editing.promise;
  }

  /** Lets the faults of an action happen. */
  atAction(): void {
    for (const fault of due(this.actions))
      throw new HostError(fault.code, "The action was made to fail");
  }
}

/** Counts all down by one, takes out those whose turn has come, and gives them back. */
function due<T extends { left: number }>(waiting: T[]): T[] {
  for (const one of waiting) one.left--;
  const ready = waiting.filter((one) => one.left === 0);
  waiting.splice(0, waiting.length, ...waiting.filter((one) => one.left > 0));
  return ready;
}
