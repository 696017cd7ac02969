import type { Problem } from "./problem";
import type { ItemReading } from "./readPlan";

/** Whether a person has to look at what was read of an item: something could not be read, its deadline names no day, or a division of its laws waits to be confirmed. */
export function needsPerson(
  { deadline, division }: ItemReading,
  problems: readonly Problem[],
): boolean {
  return problems.length > 0 || deadline.kind === "confirm" || division?.isConfirmed === false;
}
