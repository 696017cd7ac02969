import type { CheckResult } from "./check";

/** The units that answer for something, without groups that nobody is known of. */
export function unitsWithDuties({ review }: CheckResult): string[] {
  return review.units
    .filter(({ name, total }) => total > 0 && !review.openGroups.includes(name))
    .map(({ name }) => name);
}
