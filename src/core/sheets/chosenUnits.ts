import type { Review, UnitTotals } from "../review/review";
import { ALARMS } from "../review/state";

/** Whose sheets are made: everybody's, those of units with an alarm, or those of the units named. */
export type UnitChoice = "all" | "alarm" | string[];

/** The units that a choice means, in the order of the review; units without a part in the plan get no sheet. */
export function chosenUnits({ units }: Review, choice: UnitChoice): string[] {
  return units
    .filter((unit) => unit.total + unit.assists > 0 && isChosen(unit, choice))
    .map(({ name }) => name);
}

function isChosen(unit: UnitTotals, choice: UnitChoice): boolean {
  if (choice === "all") return true;
  if (choice === "alarm") return ALARMS.some((state) => (unit.byState[state] ?? 0) > 0);
  return choice.includes(unit.name);
}
