import type { Review } from "../review/review";
import { countStates, type State, type StateCounts, worse } from "../review/state";
import type { Day } from "../text/day";
import type { Round } from "./rounds";
import { snapshotOf, type SnapshotItem } from "./snapshot";

/** How a round's items stood, or one unit's parts in them. */
export interface TrendPoint {
  /** 期次; none for the present check where its day is not kept. */
  round?: number;
  asOf: Day;
  counts: StateCounts;
}

/** Fewer rounds show no course. */
const FEWEST = 3;

/**
 * How the states have gone from round to round within the plan year, the present check last; one unit's where one is named.
 * Empty while fewer than three rounds are kept by the review's day.
 */
export function trendOf(rounds: readonly Round[], review: Review, unit?: string): TrendPoint[] {
  const kept = rounds.filter(
    ({ snapshot }) => snapshot.year === review.year && snapshot.asOf <= review.asOf,
  );
  if (kept.length < FEWEST) return [];
  const points = kept
    .filter(({ snapshot }) => snapshot.asOf < review.asOf)
    .map(({ number, snapshot }) => ({
      round: number,
      asOf: snapshot.asOf,
      counts: countsOf(snapshot.items, unit),
    }));
  const today = kept.find(({ snapshot }) => snapshot.asOf === review.asOf);
  const present = {
    ...(today ? { round: today.number } : {}),
    asOf: review.asOf,
    counts: countsOf(snapshotOf(review).items, unit),
  };
  return [...points, present];
}

function countsOf(items: readonly SnapshotItem[], unit: string | undefined): StateCounts {
  if (unit === undefined) return countStates(items.map(worstOf));
  return countStates(
    items.flatMap(({ parts }) =>
      parts.filter((part) => part.unit === unit).map(({ state }) => state),
    ),
  );
}

function worstOf({ parts }: SnapshotItem): State | undefined {
  const [first, ...others] = parts;
  return first && others.reduce((worst, { state }) => worse(worst, state), first.state);
}
