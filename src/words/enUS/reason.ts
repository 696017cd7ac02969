import type { CountFacts, Reason } from "../../core/review/reason";
import { enUSBasics } from "./basics";
import { periodName } from "../compose/periodName";

/** Why an obligation has its state, in English. */
export function enUSReason(reason: Reason): string {
  switch (reason.code) {
    case "overdue":
      return reason.recorded
        ? `${reason.days} days overdue`
        : `${reason.days} days past its deadline, and nothing in the table records completion`;
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
    case "doneLate":
      return `Done ${enUSBasics.day(reason.day)}, ${reason.days} days late`;
    case "done":
      return reason.day === undefined ? "Done" : `Done ${enUSBasics.day(reason.day)}`;
    case "notApplicable":
      return `The status says “${reason.status}”`;
    case "counted":
      return countWords(reason) + doneWords(reason.state, reason.day);
    case "kinds": {
      const missing = reason.atLeast - reason.came.length;
      return (
        `At least ${reason.atLeast} of ${reason.kinds.join(", ")}: ${reason.came.length} came` +
        (missing > 0 ? `, ${missing} missing` : "") +
        doneWords(reason.state, reason.day)
      );
    }
    case "countNotChecked":
      return `At least ${reason.atLeast}${reason.measure} asked for; without a ledger the number was not checked`;
    case "statusAgainstCount":
      return `The status says “${reason.status}”, but the count is short`;
    case "notCounting":
      return `${reason.records} more records do not count (returned, in progress)`;
  }
}

function countWords(count: CountFacts): string {
  const { thing, atLeast, owed, owedNow, came, missing } = count;
  const parts = [`${thing === "" ? "" : `${thing}, `}${enUSPeriod(count)}: ${atLeast} owed`];
  if (owed > atLeast) parts.push(`${owed} in all so far`);
  if (owedNow < owed) parts.push(`${owedNow} owed by now`);
  parts.push(`${came} came`);
  if (missing > 0) parts.push(`${missing} missing`);
  return parts.join(", ");
}

/** A period's name, in English. */
export function enUSPeriod(count: CountFacts): string {
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

function doneWords(state: string, day: string | undefined): string {
  if (day === undefined) return "";
  return state === "doneLate"
    ? `, made up on ${enUSBasics.day(day)}`
    : `, done on ${enUSBasics.day(day)}`;
}
