import type { CheckResult } from "../actions/check";
import { coverageIn, participationIn } from "../core/review/eachBase";

/** How far units are with people in each of their bases, and who came of those who were to; left out where nothing is known of it. */
export function coverageJson({ review, plan }: CheckResult): object {
  const coverage = coverageIn(review, plan.bases).map(
    ({ item: { ref }, unit, covered, of, missing, lacking }) => ({
      ref,
      unit,
      covered,
      of,
      missing,
      lacking,
    }),
  );
  const participation = participationIn(review, plan).map(
    ({ item: { ref }, unit, came, base = null }) => ({
      ref,
      unit,
      came,
      of: base,
      rate: base === null ? null : came / base,
    }),
  );
  return {
    ...(coverage.length > 0 ? { coverage } : {}),
    ...(participation.length > 0 ? { participation } : {}),
  };
}
