import type { Directory } from "../register/readDirectory";
import type { Duty } from "../review/duty";
import type { ItemFinding, Review } from "../review/review";
import type { State } from "../review/state";
import type { Steps } from "../steps";
import type { Day } from "../text/day";

/** The 报送情况统计表: what each unit owes of each thing that is counted, and what came. */
export interface Matrix {
  things: MatrixThing[];
  /** Units that owe something, in the review's order. */
  units: string[];
  /** Units whose figures are summed up apart, in the directory's order. */
  groups: { name: string; units: string[] }[];
}

/** One thing that an item asks for in numbers. */
export interface MatrixThing {
  finding: ItemFinding;
  thing: string;
  measure: string;
  /** Numbers are asked for, kinds are: one of them at least. */
  hasNumbers: boolean;
  hasKinds: boolean;
  /** The last day by which some unit owes it. */
  end: Day;
  duties: Map<string, Duty>;
}

/** A thing's figures of several units together. */
export interface MatrixSum {
  owed: number;
  owedByNow: number;
  came: number;
  /** The sum of what units lack: one unit's surplus makes up for no other. */
  missingByNow: number;
  /** How many units owe it, how many have too little by now, and how many have kinds enough. */
  units: number;
  short: number;
  withKinds: number;
}

/** What units have reported of what they owe; no things where nothing is counted. */
export function* matrixOf(review: Review, directory: Directory | undefined): Steps<Matrix> {
  const things = new Map<string, MatrixThing>();
  for (const [index, finding] of review.items.entries()) {
    yield { at: "layout", done: index, of: review.items.length };
    for (const { unit, duties = [] } of finding.parts) {
      for (const duty of duties) thingOf(things, finding, duty).duties.set(unit, duty);
    }
  }
  const owing = new Set([...things.values()].flatMap(({ duties }) => [...duties.keys()]));
  const units = review.units.map(({ name }) => name).filter((name) => owing.has(name));
  return { things: [...things.values()], units, groups: mainGroups(units, directory) };
}

function thingOf(
  things: Map<string, MatrixThing>,
  finding: ItemFinding,
  { thing, measure, owed, kindsNeeded, end }: Duty,
): MatrixThing {
  const key = JSON.stringify([finding.row, thing, measure]);
  const known = things.get(key) ?? {
    finding,
    thing,
    measure,
    hasNumbers: false,
    hasKinds: false,
    end,
    duties: new Map<string, Duty>(),
  };
  known.hasNumbers ||= owed > 0;
  known.hasKinds ||= kindsNeeded > 0;
  if (end > known.end) known.end = end;
  things.set(key, known);
  return known;
}

/** The directory's largest groups that have no unit in common, where there are several. */
export function mainGroups(units: string[], directory: Directory | undefined): Matrix["groups"] {
  const named = (directory?.groups ?? []).map((name) => {
    const meaning = directory?.find(name);
    const members = meaning?.kind === "group" ? meaning.members : [];
    return { name, units: units.filter((unit) => members.includes(unit)) };
  });
  const taken = new Set<string>();
  const chosen = [...named]
    .sort((a, b) => b.units.length - a.units.length)
    .filter(({ units: members }) => {
      if (members.length === 0 || members.some((unit) => taken.has(unit))) return false;
      members.forEach((unit) => taken.add(unit));
      return true;
    });
  return chosen.length < 2 ? [] : named.filter((group) => chosen.includes(group));
}

const SHORT: readonly State[] = ["overdue", "unmet", "behind"];

/** A thing's figures of some units together. */
export function sumOf({ duties }: MatrixThing, units: readonly string[]): MatrixSum {
  const own = units.flatMap((unit) => duties.get(unit) ?? []);
  const sum = (figure: (duty: Duty) => number) => own.reduce((all, duty) => all + figure(duty), 0);
  return {
    owed: sum(({ owed }) => owed),
    owedByNow: sum(({ owedByNow }) => owedByNow),
    came: sum(({ came }) => came),
    missingByNow: sum(({ missingByNow }) => missingByNow),
    units: own.length,
    short: own.filter(({ state }) => SHORT.includes(state)).length,
    withKinds: own.filter(({ kindsMissing }) => kindsMissing === 0).length,
  };
}
