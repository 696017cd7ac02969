import type { UnitTotals } from "../../core/review/review";
import { CALLING } from "../../core/review/state";

/** Units with the worst alarms first: more of the severest state goes before; those alike stay in their order. */
export function byAlarm(units: UnitTotals[]): UnitTotals[] {
  return [...units].sort((a, b) => {
    for (const state of CALLING) {
      const difference = (b.byState[state] ?? 0) - (a.byState[state] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Whether a unit has anything that calls for it to act. */
export function hasAlarm(unit: UnitTotals): boolean {
  return CALLING.some((state) => (unit.byState[state] ?? 0) > 0);
}
