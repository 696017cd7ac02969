import type { ItemFinding } from "../../core/review/review";
import type { Words } from "../words";

/** How many of an item's responsible units have its state: `4/11 家`; blank where it names none. */
export function unitShare(finding: ItemFinding, words: Words): string {
  const of = finding.parts.filter((part) => part.state !== undefined).length;
  return of === 0 ? "" : words.countOf(finding.byState[finding.state] ?? 0, of);
}

/** An item's state with that share: `逾期 4/11 家`. */
export function stateWords(finding: ItemFinding, words: Words): string {
  return [words.state[finding.state], unitShare(finding, words)]
    .filter((part) => part !== "")
    .join(" ");
}

/** How many days an item is overdue; blank where it is not, or no day is known. */
export function overdueWords({ state, daysOverdue, reasons }: ItemFinding, words: Words): string {
  if (state !== "overdue" || daysOverdue === undefined) return "";
  const recorded = reasons.some((reason) => reason.code === "overdue" && reason.recorded);
  return words.daysOverdue(daysOverdue, recorded);
}

/** Why an item has its state, in one line. */
export function reasonWords(finding: ItemFinding, words: Words): string {
  return finding.reasons.map((reason) => words.reason(reason)).join(words.clauseSeparator);
}
