import type { Deadline } from "../reading/deadline/deadline";
import type { Requirement } from "../reading/requirements/requirement";
import type { StatusReading } from "../reading/status/readStatus";
import type { Coverage } from "../register/bases";
import type { Item } from "../table/items";
import { openState, shieldReason } from "./counted";
import type { ItemFinding, Review } from "./review";
import type { Plan } from "./reviewPlan";
import type { Judging, Obligation } from "./task";

/** The register knows nobody else. */
const PEOPLE = "明白人";

/** Whether what a requirement asks for in each base is what the 法律明白人台账 tells of. */
export function isOfPeople({ eachBase, text }: Requirement, { project, content }: Item): boolean {
  return eachBase !== undefined && [text, project, content].some((each) => each.includes(PEOPLE));
}

/** Judges what is asked for in each of a unit's bases: all of them by the item's last day, and nothing before. */
export function judgeEachBase(
  { eachBase, atLeast }: Requirement,
  coverage: Coverage,
  { deadline, status }: { deadline: Deadline; status: StatusReading },
  judging: Judging,
): Obligation {
  if (status.reading === "cancelled")
    return {
      state: "notApplicable",
      reason: { code: "notApplicable", status: status.text },
    };
  const end = deadline.due.at(-1) ?? `${judging.year}-12-31`;
  const facts = { code: "bases", base: eachBase?.base ?? "group", atLeast, end } as const;
  if (coverage.lacking === 0) {
    const isLate = coverage.day !== undefined && coverage.day > end;
    const state = isLate ? "doneLate" : "done";
    return { state, reason: { ...facts, state, ...coverage } };
  }
  const state = openState(end, false, { status }, judging);
  if (state === "toConfirm") return { state, reason: shieldReason({}, end, judging) };
  return { state, reason: { ...facts, state, ...coverage } };
}

/** How far one unit is in one item that asks for people in each base. */
export interface UnitCoverage extends Coverage {
  item: ItemFinding;
  unit: string;
  requirement: Requirement;
}

/** The coverage of all units of which it is known, in the order of items and units. */
export function coverageIn({ items, asOf }: Review, bases: Judging["bases"]): UnitCoverage[] {
  return items.flatMap((item) =>
    item.requirements.flatMap((requirement) => {
      const { eachBase, atLeast, notJudged, units } = requirement;
      if (!eachBase || notJudged || !bases) return [];
      return units.flatMap((unit): UnitCoverage[] => {
        const coverage = bases.coverage(unit, eachBase.base, atLeast, asOf);
        return coverage ? [{ item, unit, requirement, ...coverage }] : [];
      });
    }),
  );
}

/** Who came of those who were to take part (应参赛人数), in persons, of a unit that says so of an item. */
export interface Participation {
  item: ItemFinding;
  unit: string;
  came: number;
  /** The directory's number; undefined where it has none. */
  base?: number;
}

/** 参与率: the persons of the records that count, of each item and unit that has any. */
export function participationIn(
  { items }: Review,
  { ledger, directory }: Pick<Plan, "ledger" | "directory">,
): Participation[] {
  return items.flatMap((item) =>
    [...(ledger?.records.get(item.reading.item) ?? [])].flatMap(([unit, records]) => {
      const came = records
        .filter(({ counts }) => counts)
        .reduce((sum, { people = 0 }) => sum + people, 0);
      if (came === 0) return [];
      const base = directory?.numbers.get(unit)?.entrants?.number;
      return [{ item, unit, came, ...(base === undefined ? {} : { base }) }];
    }),
  );
}
