import type { Duty } from "../../core/review/duty";
import type { Reason } from "../../core/review/reason";
import type { Words } from "../words";

/** What tells of a unit's part in an item. */
export interface Told {
  reasons: readonly Reason[];
  duties?: readonly Duty[];
}

/**
 * Why a unit's part has its state and how each thing that it must report stands, a sentence each: periods that ended short,
 * then the final figures of every thing, then the rest.
 */
export function partSentences({ reasons, duties = [] }: Told, words: Words): string[] {
  const isCount = ({ code }: Reason) => code === "counted" || code === "kinds";
  const periods = reasons.filter(
    (reason) => reason.code === "counted" && !duties.some((duty) => tells(duty, reason)),
  );
  return [
    ...periods.map((reason) => words.reason(reason)),
    ...duties.map((duty) => words.duty(duty)),
    ...reasons.filter((reason) => !isCount(reason)).map((reason) => words.reason(reason)),
  ];
}

/** Whether a thing's figures say what a period's do. */
function tells(duty: Duty, reason: Extract<Reason, { code: "counted" }>): boolean {
  return reason.end === duty.end || (reason.missing === 0 && duty.missing === 0);
}
