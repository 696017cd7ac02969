import type { Day } from "../../core/text/day";
import type { ItemFinding } from "../../core/review/review";
import type { State } from "../../core/review/state";

const OVER: readonly State[] = ["done", "doneLate", "notApplicable"];

/** Whether an item has a due day in the month of a day and is not done: `"2023-11-15"` asks for November 2023. */
export function isDueInMonth({ reading: { deadline }, state }: ItemFinding, day: Day): boolean {
  const month = day.slice(0, 7);
  return !OVER.includes(state) && deadline.due.some((due) => due.startsWith(month));
}
