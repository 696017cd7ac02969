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
export function dutiesOf(judged: readonly JudgedRequirement[], year: number): Duty[] {
  const groups: JudgedRequirement[][] = [];
  // Numbers come first: kinds to choose from are of the thing that a number is for.
  for (const each of [...judged].sort((a, b) => Number(isKinds(a)) - Number(isKinds(b)))) {
    if (each.reasons.length === 0) continue;
    const group = groups.find(([first]) => first && isOneDuty(first.requirement, each.requirement));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups.map((group) => dutyOf(group, year));
}

const isKinds = ({ requirement }: JudgedRequirement) => requirement.kinds !== undefined;

function isOneDuty(first: Requirement, other: Requirement): boolean {
  const isSame =
    first.thing === other.thing ||
    (first.thing !== "" && other.thing !== "" && isSameThing(first.thing, other.thing));
  return isSame && (first.measure === other.measure || other.kinds !== undefined);
}

function dutyOf(group: JudgedRequirement[], year: number): Duty {
  const reasons = group.flatMap((each) => each.reasons);
  // Counting is cumulative: a requirement's last period has the figures of all before it.
  const last = group.flatMap((each) => each.reasons.slice(-1));
  const records = [...new Set(group.flatMap((each) => each.records))];
  const came = records.reduce((sum, record) => sum + record.count, 0);
  const owed = most(last.map((each) => (each.code === "counted" ? each.owed : 0)));
  const owedByNow = most(last.map((each) => (each.code === "counted" ? each.owedByNow : 0)));
  const kinds = last.flatMap((each) => (each.code === "kinds" ? [each] : []));
  const [first] = group;
  const days = reasons.map(({ day }) => day);
  const day = days.includes(undefined) ? undefined : days.sort().at(-1);
  return {
    thing: first?.requirement.thing ?? "",
    measure: !first || first.requirement.kinds ? PIECES : first.requirement.measure,
    owed,
    owedByNow,
    came,
    missingByNow: Math.max(0, owedByNow - came),
    missing: Math.max(0, owed - came),
    kindsNeeded: most(kinds.map(({ atLeast }) => atLeast)),
    kindsListed: [...new Set(kinds.flatMap((each) => each.kinds))],
    kinds: [...new Set(kinds.flatMap((each) => each.came))],
    kindsMissing: most(kinds.map(({ missing }) => missing)),
    ...stretchOf(group, year),
    state: reasons.map(({ state }) => state).reduce(worse),
    ...(day === undefined ? {} : { day }),
    records,
  };
}

function most(numbers: number[]): number {
  return Math.max(0, ...numbers);
}

/** The stretch of all periods together, named after its one period or, where they fill the year, after the year. */
function stretchOf(
  group: JudgedRequirement[],
  year: number,
): Pick<CountFigures, "per" | "start" | "end"> {
  const reasons = group.flatMap((each) => each.reasons);
  const end =
    reasons
      .map((each) => each.end)
      .sort()
      .at(-1) ?? `${year}-12-31`;
  const periods = reasons.flatMap((each) => (each.code === "counted" ? [each] : []));
  const start = periods.map((each) => each.start).sort()[0] ?? `${year}-01-01`;
  const [only, ...others] = periods;
  const isYear = group.some(({ requirement }) => requirement.per === "year");
  if (isYear) return { per: "year", start, end };
  if (only && others.length === 0) return { per: only.per, start, end };
  return { per: end === `${year}-12-31` ? "year" : "due", start, end };
}
