import type { Day } from "../text/day";
import type { Requirement } from "../reading/requirements/requirement";
import type { LedgerRecord } from "../register/record";
import type { CountFigures, CountReason } from "./reason";
import { worse, type State } from "./state";

/** What is counted where no clause says in what. */
const PIECES = "件";

/** The final figures of one thing that one unit must report in an item, all its periods together; whoever shows a figure reads it here. */
export interface Duty extends CountFigures {
  /** So many different kinds of those listed; 0 where no kinds are asked for. */
  kindsNeeded: number;
  kindsListed: string[];
  /** Those of them that came. */
  kinds: string[];
  kindsMissing: number;
  /** What was owed in the periods that have ended by the as-of day, and is still missing of it. */
  missingOfEnded: number;
  /** The worst state of what is asked for the thing. */
  state: State;
  /** The day on which all of it had come. */
  day?: Day;
  /** The records that count for it, in order of days. */
  records: LedgerRecord[];
}

/** One requirement of a unit, judged: its obligations' reasons, and the records that count for it. */
export interface JudgedRequirement {
  requirement: Requirement;
  reasons: CountReason[];
  records: LedgerRecord[];
}

/**
 * A unit's requirements with what their clauses leave out: a lost measure word is the neighbouring clause's (篇), else 件; a
 * number that names nothing (全年不少于2篇) is of the one thing that the others name.
 */
export function named(asked: readonly Requirement[], all: readonly Requirement[]): Requirement[] {
  const measured = asked.map((each) => ({ ...each, measure: measureOf(each, all) }));
  return measured.map((each) => {
    if (each.thing !== "") return each;
    const things = measured.filter(
      ({ thing, measure, kinds }) =>
        thing !== "" &&
        (measure === each.measure || kinds !== undefined || each.kinds !== undefined),
    );
    const [first] = things;
    const isOne = first && things.every(({ thing }) => isSameThing(thing, first.thing));
    return isOne ? { ...each, thing: first.thing } : each;
  });
}

function measureOf(requirement: Requirement, all: readonly Requirement[]): string {
  if (requirement.measure !== "") return requirement.measure;
  const at = all.findIndex(({ text }) => text === requirement.text);
  const nearest = [...all.slice(0, at).reverse(), ...all.slice(Math.max(0, at))];
  const neighbour = nearest.find(({ measure, kinds }) => measure !== "" && !kinds);
  return neighbour?.measure ?? PIECES;
}

/** Whether two names are of one thing: 案例 and 典型案例. */
export function isSameThing(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** The figures of each thing counted, once: requirements for the same thing and measure (9.1's half-years and year) are one. */
export function dutiesOf(
  judged: readonly JudgedRequirement[],
  { year, asOf }: { year: number; asOf: Day },
): Duty[] {
  const groups: JudgedRequirement[][] = [];
  for (const each of numbersFirst(judged)) {
    if (each.reasons.length === 0) continue;
    const group = groups.find(([first]) => first && isOneDuty(first.requirement, each.requirement));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups.map((group) => dutyOf(group, year, asOf));
}

/** Numbers come first: kinds to choose from are of the thing that a number is for. */
function numbersFirst(judged: readonly JudgedRequirement[]): readonly JudgedRequirement[] {
  if (judged.length < 2) return judged;
  return [...judged].sort((a, b) => Number(isKinds(a)) - Number(isKinds(b)));
}

const isKinds = ({ requirement }: JudgedRequirement) => requirement.kinds !== undefined;

function isOneDuty(first: Requirement, other: Requirement): boolean {
  const isSame =
    first.thing === other.thing ||
    (first.thing !== "" && other.thing !== "" && isSameThing(first.thing, other.thing));
  return isSame && (first.measure === other.measure || other.kinds !== undefined);
}

function dutyOf(group: JudgedRequirement[], year: number, asOf: Day): Duty {
  const [first] = group;
  const reasons =
    group.length === 1 ? (first?.reasons ?? []) : group.flatMap((each) => each.reasons);
  const records =
    group.length === 1
      ? (first?.records ?? [])
      : [...new Set(group.flatMap((each) => each.records))];
  const came = records.reduce((sum, record) => sum + record.count, 0);
  const { owed, owedByNow, kinds } = lastFigures(group);
  const day = lastDay(reasons);
  return {
    thing: first?.requirement.thing ?? "",
    measure: !first || first.requirement.kinds ? PIECES : first.requirement.measure,
    owed,
    owedByNow,
    came,
    missingByNow: Math.max(0, owedByNow - came),
    missing: Math.max(0, owed - came),
    missingOfEnded: Math.max(0, ...reasons.map((each) => owedOfEnded(each, asOf) - came)),
    kindsNeeded: Math.max(0, ...kinds.map(({ atLeast }) => atLeast)),
    kindsListed: [...new Set(kinds.flatMap((each) => each.kinds))],
    kinds: [...new Set(kinds.flatMap((each) => each.came))],
    kindsMissing: Math.max(0, ...kinds.map(({ missing }) => missing)),
    ...stretchOf(group, reasons, year),
    state: reasons.reduce<State>((worst, { state }) => worse(worst, state), "notApplicable"),
    ...(day === undefined ? {} : { day }),
    records,
  };
}

/** Counting is cumulative: a requirement's last period has the figures of all before it. */
function lastFigures(group: readonly JudgedRequirement[]) {
  let [owed, owedByNow] = [0, 0];
  const kinds: Extract<CountReason, { code: "kinds" }>[] = [];
  for (const { reasons } of group) {
    const last = reasons.at(-1);
    if (last?.code === "kinds") kinds.push(last);
    if (last?.code !== "counted") continue;
    owed = Math.max(owed, last.owed);
    owedByNow = Math.max(owedByNow, last.owedByNow);
  }
  return { owed, owedByNow, kinds };
}

/** Counting is cumulative: a period that has ended holds what was owed in those before it. */
function owedOfEnded(reason: CountReason, asOf: Day): number {
  return reason.code === "counted" && reason.end <= asOf ? reason.owed : 0;
}

/** The day on which the last of these was met; none while one of them is not. */
function lastDay(reasons: readonly CountReason[]): Day | undefined {
  let last: Day | undefined;
  for (const { day } of reasons) {
    if (day === undefined) return undefined;
    if (last === undefined || day > last) last = day;
  }
  return last;
}

/** The stretch of all periods together, named after its one period or, where they fill the year, after the year. */
function stretchOf(
  group: readonly JudgedRequirement[],
  reasons: readonly CountReason[],
  year: number,
): Pick<CountFigures, "per" | "start" | "end"> {
  let [start, end]: (Day | undefined)[] = [];
  let periods = 0;
  let only: CountFigures["per"] | undefined;
  for (const each of reasons) {
    if (end === undefined || each.end > end) end = each.end;
    if (each.code !== "counted") continue;
    if (start === undefined || each.start < start) start = each.start;
    only = ++periods === 1 ? each.per : undefined;
  }
  const stretch = { start: start ?? `${year}-01-01`, end: end ?? `${year}-12-31` };
  const isYear = group.some(({ requirement }) => requirement.per === "year");
  if (isYear) return { per: "year", ...stretch };
  if (only !== undefined) return { per: only, ...stretch };
  return { per: stretch.end === `${year}-12-31` ? "year" : "due", ...stretch };
}
