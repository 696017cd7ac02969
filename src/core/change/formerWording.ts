import { readPlan, type ItemReading } from "../plan/readPlan";
import { NO_DIRECTORY } from "../reading/units/knownUnits";
import { judgeItem } from "../review/judgeItem";
import { judgingOf, type CheckSettings, type Plan } from "../review/reviewPlan";
import { atOnce } from "../steps";
import type { Item } from "../table/items";
import { foldText } from "../text/foldText";
import type { Comparing } from "./changesBetween";
import { snapshotParts, type SnapshotItem } from "./snapshot";

/**
 * Judges items as they would stand now if their rows still read as they did then: by their former deadline, units and
 * numbers, with what has been reported and filled in since.
 */
export function formerWording(plan: Plan, settings: CheckSettings): Comparing["formerly"] {
  const judging = judgingOf(plan, settings);
  return (was, is) => {
    if (!is.reading) return is.parts;
    const { item, status, statusByUnit } = is.reading;
    const former = was.reading ?? readAsThen({ was, is, item }, plan, settings);
    if (!former) return is.parts;
    const reading: ItemReading = { ...former, item, status };
    if (statusByUnit) reading.statusByUnit = statusByUnit;
    else delete reading.statusByUnit;
    return snapshotParts(judgeItem(reading, judging, plan.ledger?.records.get(item)));
  };
}

/** Of a round that was kept only the words are known: they are read by the present directory. */
function readAsThen(
  { was, is, item }: { was: SnapshotItem; is: SnapshotItem; item: Item },
  plan: Plan,
  { firstUnitLeads }: CheckSettings,
): ItemReading | undefined {
  const isSame = (a: string, b: string) => foldText(a) === foldText(b);
  const then: Item = {
    ...item,
    content: was.content,
    units: isSame(was.units, is.units) ? item.units : [{ text: was.units, role: "responsible" }],
  };
  if (!isSame(was.deadline, is.deadline))
    then.deadline = { value: was.deadline, text: was.deadline, format: "@" };
  const { readings } = atOnce(
    readPlan([then], {
      year: plan.year,
      date1904: false,
      known: plan.directory ?? NO_DIRECTORY,
      firstUnitLeads,
      ...(plan.table.oneDay === undefined ? {} : { oneDay: plan.table.oneDay }),
    }),
  );
  return readings[0];
}
