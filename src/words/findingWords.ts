import type { ItemFinding } from "../core/review/review";
import type { Words } from "./words";

/** How many of an item's responsible units have its state: `逾期 4/11 家`; without a count where no unit is named. */
export function stateWords(finding: ItemFinding, words: Words): string {
  const of = finding.parts.filter((part) => part.state !== undefined).length;
  const count = finding.byState[finding.state] ?? 0;
  return of === 0 ? words.state[finding.state] : words.unitsOf(finding.state, count, of);
}

/** Why an item has its state, in one line. */
export function reasonWords(finding: ItemFinding, words: Words): string {
  return finding.reasons.map((reason) => words.reason(reason)).join(words.clauseSeparator);
}
