/** What a long computation is at, and how far: so many rows, records, items or sheets of so many. */
export interface Step {
  at: "rows" | "records" | "items" | "totals" | "layout" | "sheets";
  done: number;
  of: number;
}

/**
 * A long computation that pauses after each of its small steps, a few milliseconds of work at most: whoever runs it may let
 * the pane live in between, show how far it is, or leave it unfinished. Nothing outside of it changes until it is done.
 */
export type Steps<T> = Generator<Step, T, undefined>;

/** So many records are one step: each is the work of some microseconds, and pausing would be half of it. */
const RECORDS_A_STEP = 64;

/** Whether to pause after a record, by its place. */
export const isStep = (place: number): boolean => place % RECORDS_A_STEP === 0;

/** Makes something of each of these, a step each. */
export function* mapInSteps<From, To>(
  at: Step["at"],
  from: readonly From[],
  make: (each: From, index: number) => To,
): Steps<To[]> {
  const made: To[] = [];
  for (const [index, each] of from.entries()) {
    made.push(make(each, index));
    yield { at, done: index + 1, of: from.length };
  }
  return made;
}

/** A computation that is one step of a longer one. */
export function* within<T>(step: Step, steps: Steps<T>): Steps<T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield step;
  }
}

/** Runs a computation from end to end, for whoever has nothing to do meanwhile. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
