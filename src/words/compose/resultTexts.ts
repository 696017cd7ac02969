import type { Day } from "../../core/text/day";
import type { ItemFinding } from "../../core/review/review";
import { overdueWords, stateWords, unitShare } from "./findingWords";
import type { Words } from "../words";

/** The heading of the result column: what it is, and as of which day. */
export function resultHeading(asOf: Day, words: Words): string {
  return `${words.resultColumn}\n${words.asOf(words.day(asOf))}`;
}

/** What the result column says of an item, short enough for a narrow cell: `逾期138天 4/11 家`. */
export function resultText(finding: ItemFinding, words: Words): string {
  const late = overdueWords(finding, words);
  if (late === "") return stateWords(finding, words);
  return [late, unitShare(finding, words)].filter((part) => part !== "").join(" ");
}
