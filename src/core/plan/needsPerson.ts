import type { Problem } from "./problem";
import type { ItemReading } from "./readPlan";

/** Whether a person has to look at what was read of an item: something could not be read, or its deadline names no day. */
export function needsPerson({ deadline }: ItemReading, problems: readonly Problem[]): boolean {
  return problems.length > 0 || deadline.kind === "confirm";
}
