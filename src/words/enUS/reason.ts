import type { Duty } from "../../core/review/duty";
import type { CountFigures, Reason } from "../../core/review/reason";
import type { State } from "../../core/review/state";
import type { Day } from "../../core/text/day";
import { enUSBasics } from "./basics";
import { periodName, type Stretch } from "../compose/periodName";

/** Why an obligation has its state, in English. */
export function enUSReason(reason: Reason): string {
  switch (reason.code) {
    case "overdue":
      return enUSBasics.daysOverdue(reason.days, reason.recorded);
    case "noDay":
      return `No day can be told from “${reason.deadline}”: ${enUSBasics.doubt[reason.doubt]}`;
    case "unclearStatus":
      return `Past ${enUSBasics.day(reason.due)}, and the status “${reason.status}” does not say whether it is done`;
    case "yearEnd":
      return `${reason.year} is over: to be confirmed at the year's end`;
    case "beforePlanYear":
      return `The deadline ${enUSBasics.day(reason.due)} is before the plan of ${reason.year}`;
    case "openGroup":
      return `“${reason.group}” has no members in the directory`;
    case "noUnit":
      return "No responsible unit is given";
    case "behindStatus":
      return `The status says “${reason.status}”`;
    case "dueSoon":
      return reason.days === 0 ? "Due today" : `Due in ${reason.days} days`;
    case "notDue":
      return `Due ${enUSBasics.day(reason.due)}`;
    case "standing":
      return "A standing duty without an end";
    case "noDeadlineColumn":
      return "The table has no column of deadlines, so no day is judged";
    case "doneLate":
      return `Done ${enUSBasics.day(reason.day)}, ${reason.days} days late`;
    case "done":
      return reason.day === undefined ? "Done" : `Done ${enUSBasics.day(reason.day)}`;
    case "notApplicable":
      return `The status says “${reason.status}”`;
    case "counted":
      return countWords(reason, reason.atLeast) + doneWords(reason);
    case "kinds":
      return (
        kindsWords(reason.kinds, reason.atLeast, reason.came, reason.missing) + doneWords(reason)
      );
    case "countNotChecked":
      return `At least ${reason.atLeast}${reason.measure} asked for; without a ledger the number was not checked`;
    case "statusAgainstCount":
      return `The status says “${reason.status}”, but the count is short`;
    case "laws":
      return `answers for ${reason.laws.join(", ")}${reason.open.length === 0 || reason.open.length === reason.laws.length ? "" : `; nothing reported on ${reason.open.join(", ")}`}`;
    case "listPublished":
      return `duty list drawn up ${enUSBasics.day(reason.made)}, published ${enUSBasics.day(reason.published)}`;
    case "bases":
      return basesWords(reason) + doneWords(reason);
    case "notCounting":
      return `${reason.records} more records do not count (returned, in progress)`;
  }
}

/** So many bases are named; of more, how many there are. */
const NAMED_BASES = 6;

function basesWords(reason: Extract<Reason, { code: "bases" }>): string {
  const { base, covered, of, missing, lacking, atLeast } = reason;
  const each = atLeast > 1 ? ` (${atLeast} people each)` : "";
  const head = `${covered} of ${of} ${enUSBasics.base[base]} covered${each}`;
  if (lacking === 0) return head;
  if (missing.length === 0) return `${head}, ${lacking} missing`;
  const named = missing.slice(0, NAMED_BASES).join(", ");
  return `${head}; missing: ${named}${missing.length > NAMED_BASES ? ` and ${lacking - NAMED_BASES} more` : ""}`;
}

/** A thing's figures in one sentence, in English. */
export function enUSDuty(duty: Duty): string {
  const said = duty.owed === 0 ? [] : [countWords(duty, duty.owed)];
  if (duty.kindsNeeded > 0) said.push(enUSKinds(duty));
  return said.join("; ") + doneWords(duty);
}

/** The kinds that came of those asked for, in English. */
export function enUSKinds({ kindsListed, kindsNeeded, kinds, kindsMissing }: Duty): string {
  return kindsWords(kindsListed, kindsNeeded, kinds, kindsMissing);
}

function countWords(count: CountFigures, atLeast: number): string {
  const { thing, owed, owedByNow, came, missingByNow, missing } = count;
  const period = enUSPeriod(count);
  const earlier = owed > atLeast ? ` (${owed} in all so far)` : "";
  const head = `${thing === "" ? "" : `${thing}, `}${period}: ${atLeast} owed${earlier}, ${came} came`;
  if (missing === 0) return head;
  if (owedByNow === owed) return `${head}, ${missing} missing`;
  const short = missingByNow > 0 ? `, ${missingByNow} short` : "";
  const now = owedByNow > 0 ? `; ${owedByNow} owed by now${short}` : "";
  return `${head}${now}; ${missing} still missing in all`;
}

function kindsWords(listed: string[], atLeast: number, came: string[], missing: number): string {
  const names = came.length === 0 ? "" : ` (${came.join(", ")})`;
  const short = missing > 0 ? `, ${missing} missing` : "";
  return `At least ${atLeast} of ${listed.join(", ")}: ${came.length} came${names}${short}`;
}

/** A period's name, in English. */
export function enUSPeriod(count: Stretch): string {
  const period = periodName(count);
  switch (period.kind) {
    case "year":
      return "the year";
    case "half":
      return period.half === 1 ? "first half" : "second half";
    case "quarter":
      return `quarter ${period.quarter}`;
    case "month":
      return `month ${period.month}`;
    case "until":
      return `by ${enUSBasics.shortDay(period.end)}`;
  }
}

function doneWords({ state, day }: { state: State; day?: Day }): string {
  if (day === undefined) return "";
  return state === "doneLate"
    ? `, made up on ${enUSBasics.day(day)}`
    : `, done on ${enUSBasics.day(day)}`;
}
