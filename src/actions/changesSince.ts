import { isAlarm } from "../core/change/changeClass";
import type { Changes, Since } from "../core/change/changes";
import { changesBetween, type Comparing } from "../core/change/changesBetween";
import { formerWording } from "../core/change/formerWording";
import { alignedTo, lastRoundBefore, roundsInAlarm, type Round } from "../core/change/rounds";
import { snapshotOf, type Snapshot } from "../core/change/snapshot";
import type { Directory } from "../core/register/readDirectory";
import type { CheckSettings } from "../core/review/reviewPlan";
import type { CheckResult } from "./check";
import { paced, type Pace } from "./paced";

/** What has changed since the last round kept before the day of a check; undefined where none can be compared. */
export async function changesSince(
  result: CheckResult,
  pace: Pace = {},
): Promise<Since | undefined> {
  const { review, rounds } = result;
  const last = lastRoundBefore(rounds, review.year, review.asOf);
  if (!last) return undefined;
  const changes = await compared(last.snapshot, result, rounds, pace);
  return changes && { asOf: last.snapshot.asOf, round: last.number, changes };
}

/** What has changed since a former copy of the workbook, as it was judged; the rounds kept in it count for how long alarms last. */
export async function changesSinceCopy(
  former: CheckResult,
  result: CheckResult,
  pace: Pace = {},
): Promise<Since | undefined> {
  const { review, rounds } = former;
  const before = snapshotOf(review);
  const own: Round = { number: 0, snapshot: before, rows: [] };
  const earlier = rounds.filter(({ snapshot }) => snapshot.asOf < review.asOf);
  const changes = await compared(before, result, [...earlier, own], pace);
  return changes && { asOf: review.asOf, changes };
}

async function compared(
  before: Snapshot,
  result: CheckResult,
  rounds: readonly Round[],
  pace: Pace,
): Promise<Changes | undefined> {
  const { review, plan, settings } = result;
  const now = snapshotOf(review);
  const checking: CheckSettings = {
    asOf: review.asOf,
    dueSoonDays: settings.dueSoonDays,
    firstUnitLeads: settings.firstUnitLeads,
  };
  const comparing: Comparing = {
    formerly: formerWording(plan, checking),
    nameNow: nameIn(plan.directory),
    roundsBefore: roundsInAlarm(rounds, isAlarm),
  };
  return paced(changesBetween(alignedTo(before, now), now, comparing), pace);
}

/** A unit's name as the present directory has it. */
function nameIn(directory: Directory | undefined): (unit: string) => string {
  return (unit) => {
    const known = directory?.find(unit);
    return known?.kind === "unit" ? known.unit : unit;
  };
}
