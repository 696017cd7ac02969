import type { ItemReading } from "../plan/readPlan";
import { judgeItem } from "../review/judgeItem";
import { judgingOf, type CheckSettings, type Plan } from "../review/reviewPlan";
import type { Comparing } from "./changesBetween";
import { snapshotParts } from "./snapshot";

/**
 * Judges items as they would stand now if their rows still read as they did then: by their former deadline, units and
 * numbers, with what has been reported and filled in since.
 */
export function formerWording(plan: Plan, settings: CheckSettings): Comparing["formerly"] {
  const judging = judgingOf(plan, settings);
  return (was, is) => {
    if (!was.reading || !is.reading) return is.parts;
    const { item, status, statusByUnit } = is.reading;
    const reading: ItemReading = { ...was.reading, item, status };
    if (statusByUnit) reading.statusByUnit = statusByUnit;
    else delete reading.statusByUnit;
    return snapshotParts(judgeItem(reading, judging, plan.ledger?.records.get(item)));
  };
}
