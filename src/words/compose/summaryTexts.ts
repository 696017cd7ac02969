import type { Day } from "../../core/text/day";
import type { StateCounts } from "../../core/review/state";
import { STATES } from "../../core/review/state";
import type { Words } from "../words";

/** What the sheets of one run have in common. */
export interface SummaryContext {
  /** The plan's title; the year stands for it where it has none. */
  title: string | undefined;
  year: number;
  asOf: Day;
  /** The plan's sheet. */
  sheet: string;
}

/** A plan's name in the titles of the sheets made of it. */
export function planOf({ title, year }: SummaryContext, words: Words): string {
  return title ?? words.summary.untitled(year);
}

/** Each state that occurs with its number, worst first. */
export function stateCounts(byState: StateCounts, words: Words): string[] {
  return STATES.flatMap((state) => {
    const count = byState[state];
    return count === undefined ? [] : [words.summary.stateCount(words.state[state], count)];
  });
}
