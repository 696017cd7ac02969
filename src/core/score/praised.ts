import { ALARMS } from "../review/state";
import type { Review } from "../review/review";

/**
 * 评先: the units that might be named for praise, in the review's order, for a person to decide: each owes something in
 * numbers and has handed in all of it, is in alarm nowhere, and is not among those that got a red 督办单.
 */
export function praisedUnits(review: Review, red: ReadonlySet<string>): string[] {
  const counted = new Map<string, boolean>();
  for (const { parts } of review.items)
    for (const { unit, duties = [] } of parts) {
      if (duties.length === 0) continue;
      const isWhole = duties.every(
        ({ missing, kindsMissing }) => missing === 0 && kindsMissing === 0,
      );
      counted.set(unit, isWhole && counted.get(unit) !== false);
    }
  return review.units
    .filter(({ byState }) => ALARMS.every((state) => (byState[state] ?? 0) === 0))
    .map(({ name }) => name)
    .filter((name) => counted.get(name) === true && !red.has(name));
}
