import { daysFrom, type Day } from "../text/day";
import type { Deadline } from "../reading/deadline/deadline";
import { foldText } from "../text/foldText";
import type { Requirement } from "../reading/requirements/requirement";
import type { StatusReading } from "../reading/status/readStatus";
import type { LedgerRecord } from "../register/record";
import { owedBy, periodsOf, type Period } from "./period";
import { isSameThing, type JudgedRequirement } from "./duty";
import type { CountFacts, Reason } from "./reason";
import type { State } from "./state";
import type { Judging, Obligation } from "./task";

/** What one unit's counted duty is judged by. */
export interface CountedFacts {
  requirement: Requirement;
  deadline: Deadline;
  /** The unit's records on the item, in order of days. */
  records: LedgerRecord[];
  /** What the item's requirements count, for telling whose a record is. */
  things: string[];
  status: StatusReading;
  openGroup?: string;
}

/** Judges one requirement of one unit: an obligation for each period, or one for its kinds. Counting is cumulative. */
export function judgeCounted(
  facts: CountedFacts,
  judging: Judging,
): JudgedRequirement & { obligations: Obligation[] } {
  const records = facts.records.filter((record) => countsFor(record, facts, judging.year));
  const obligations = obligationsOf(facts, records, judging);
  const reasons = obligations.flatMap(({ reason }) =>
    reason.code === "counted" || reason.code === "kinds" ? [reason] : [],
  );
  return { requirement: facts.requirement, obligations, reasons, records };
}

function obligationsOf(
  facts: CountedFacts,
  records: LedgerRecord[],
  judging: Judging,
): Obligation[] {
  if (facts.status.reading === "cancelled") {
    return [
      { state: "notApplicable", reason: { code: "notApplicable", status: facts.status.text } },
    ];
  }
  if (facts.requirement.kinds)
    return [judgeKinds(facts.requirement.kinds, records, facts, judging)];
  const { per, atLeast } = facts.requirement;
  const periods = periodsOf(per, facts.deadline, judging.year);
  let [owed, owedByNow] = [0, 0];
  let isEarlier = false;
  return periods.map((period) => {
    // What was owed in an earlier year was reported then, out of this ledger's sight; it adds nothing to what is owed now.
    if (isEarlier && period.end >= firstDayOf(judging.year)) [owed, owedByNow] = [0, 0];
    isEarlier = period.end < firstDayOf(judging.year);
    owed += atLeast;
    owedByNow += owedBy(judging.asOf, period, atLeast);
    return judgePeriod({ period, owed, owedByNow, records }, facts, judging);
  });
}

/** The plan year's records count, and later ones up to the item's last day or where the ledger says for which year they are. */
function countsFor(
  record: LedgerRecord,
  { requirement, deadline, things }: CountedFacts,
  year: number,
): boolean {
  if (!record.counts) return false;
  const lastDay = [`${year}-12-31`, deadline.due.at(-1) ?? ""].sort().at(-1) ?? "";
  if (record.day > lastDay && record.year !== year) return false;
  const { thing } = requirement;
  if (names(record.type, thing)) return true;
  return !things.some((other) => !isSameThing(other, thing) && names(record.type, other));
}

/** Whether a record's 类型 is the thing that a requirement counts. */
function names(type: string, thing: string): boolean {
  const plain = foldText(type);
  return plain !== "" && thing !== "" && (plain.includes(thing) || thing.includes(plain));
}

interface PeriodCount {
  period: Period;
  /** Owed by the period's end, those before it included. */
  owed: number;
  owedByNow: number;
  records: LedgerRecord[];
}

function judgePeriod(count: PeriodCount, facts: CountedFacts, judging: Judging): Obligation {
  const { period, owed, owedByNow, records } = count;
  const came = records.reduce((sum, record) => sum + record.count, 0);
  const reachedOn = dayReached(records, owed);
  const { requirement } = facts;
  const base: CountFacts = {
    thing: requirement.thing,
    measure: requirement.measure,
    per: requirement.per,
    atLeast: requirement.atLeast,
    start: period.start,
    end: period.end,
    owed,
    owedByNow,
    came,
    missingByNow: Math.max(0, owedByNow - came),
    missing: Math.max(0, owed - came),
  };
  if (reachedOn !== undefined) {
    const state = reachedOn <= period.end ? "done" : "doneLate";
    return { state, reason: { code: "counted", state, day: reachedOn, ...base } };
  }
  // A period that has not begun owes nothing; what is short is said of the one that is running.
  const isShort = judging.asOf >= period.start && came < owedByNow;
  const state = openState(period.end, isShort, facts, judging);
  if (state === "toConfirm") return { state, reason: shieldReason(facts, period.end, judging) };
  return { state, reason: { code: "counted", state, ...base } };
}

/** The state of a duty that is not met yet. */
export function openState(
  end: Day,
  isShort: boolean,
  facts: Pick<CountedFacts, "openGroup" | "status">,
  { asOf, year, dueSoonDays }: Judging,
): State {
  if (facts.openGroup !== undefined || end < firstDayOf(year)) return "toConfirm";
  if (asOf > end) return "unmet";
  if (isShort || facts.status.reading === "behind") return "behind";
  return daysFrom(asOf, end) <= dueSoonDays ? "dueSoon" : "notDue";
}

function firstDayOf(year: number): Day {
  return `${year}-01-01`;
}

/** Why a duty that is not met is asked about and not accused. */
export function shieldReason(
  { openGroup }: Pick<CountedFacts, "openGroup">,
  due: Day,
  { year }: Judging,
): Reason {
  return openGroup === undefined
    ? { code: "beforePlanYear", due, year }
    : { code: "openGroup", group: openGroup };
}

function dayReached(records: LedgerRecord[], number: number): Day | undefined {
  let sum = 0;
  for (const record of records) {
    sum += record.count;
    if (sum >= number) return record.day;
  }
  return undefined;
}

/** A type may name several kinds; one that only hints at some (法治) is one of them. */
function kindsNamed(type: string, kinds: string[]): string[] {
  const named = kinds.filter((kind) => foldText(type).includes(kind));
  return named.length > 0 ? named : kinds.filter((kind) => names(type, kind)).slice(0, 1);
}

/** 三种案例中的2种以上: owed by the item's last due day, nothing before. */
function judgeKinds(
  kinds: string[],
  records: LedgerRecord[],
  facts: CountedFacts,
  judging: Judging,
): Obligation {
  const { atLeast } = facts.requirement;
  const end = facts.deadline.due.at(-1) ?? `${judging.year}-12-31`;
  const came: string[] = [];
  let reachedOn: Day | undefined;
  for (const record of records) {
    came.push(...kindsNamed(record.type, kinds).filter((kind) => !came.includes(kind)));
    if (came.length >= atLeast) reachedOn ??= record.day;
  }
  const base = { kinds, atLeast, came, missing: Math.max(0, atLeast - came.length), end };
  if (reachedOn !== undefined) {
    const state = reachedOn <= end ? "done" : "doneLate";
    return { state, reason: { code: "kinds", state, day: reachedOn, ...base } };
  }
  const state = openState(end, false, facts, judging);
  if (state === "toConfirm") return { state, reason: shieldReason(facts, end, judging) };
  return { state, reason: { code: "kinds", state, ...base } };
}
