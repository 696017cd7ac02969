import type { Problem, ProblemCode } from "../plan/problem";
import type { ItemReading } from "../plan/readPlan";
import type { BaseKind } from "../reading/requirements/bases";
import type { Day } from "../text/day";
import { foldText } from "../text/foldText";
import { readNumeral } from "../text/numerals";
import { ownTableIn, type OwnRow, type OwnTable } from "./ownTable";
import { PEOPLE_HEADINGS as H } from "./peopleHeadings";
import type { Directory } from "./readDirectory";
import type { DirectoryNumber } from "./registerHeadings";
import { unitCalled } from "./unitCalled";

/** How many of a unit's bases have the people asked for. */
export interface Coverage {
  /** All its bases: those of the list, or the number of the directory. */
  of: number;
  covered: number;
  /** The bases that have not, by name in the list's order; none where only their number is known. */
  missing: string[];
  lacking: number;
  /** The day on which the last of them was covered; none while one is not, or where no day is known. */
  day?: Day;
}

/** What the registers say of 居民小组 and 社区: which there are, and who was trained in which. */
export class Bases {
  private readonly kept = new Map<string, Coverage | undefined>();

  constructor(
    private readonly listed: ReadonlyMap<string, readonly Base[]>,
    private readonly people: ReadonlyMap<string, readonly Person[]>,
    private readonly directory: Directory | undefined,
    readonly problems: Problem[],
  ) {}

  /** Whether it is known which or how many bases a unit has. */
  knows(unit: string, kind: BaseKind): boolean {
    return this.listed.has(unit) || this.numberOf(unit, kind) !== undefined;
  }

  /** How far a unit is by a day, where it is known which or how many bases it has; more people than asked for in one change nothing. */
  coverage(unit: string, kind: BaseKind, atLeast: number, asOf: Day): Coverage | undefined {
    const key = `${unit}|${kind}|${atLeast}|${asOf}`;
    if (!this.kept.has(key)) this.kept.set(key, this.covered(unit, kind, atLeast, asOf));
    return this.kept.get(key);
  }

  private covered(unit: string, kind: BaseKind, atLeast: number, asOf: Day): Coverage | undefined {
    const trained = new Map<string, Day[]>();
    for (const { base, day } of this.people.get(unit) ?? []) {
      const key = keyOf(base, kind);
      if (key === undefined || (day !== undefined && day > asOf)) continue;
      trained.set(key, [...(trained.get(key) ?? []), day ?? ""]);
    }
    const isCovered = (key: string) => (trained.get(key)?.length ?? 0) >= atLeast;
    // The day on which a base had enough; where one of these days is not known, it is not known of all.
    const dayOf = (key: string) => [...(trained.get(key) ?? [])].sort()[atLeast - 1] ?? "";
    const listed = this.listed.get(unit);
    const names = listed && namesOf(listed, kind);
    const keys = names ? [...names.keys()] : [...trained.keys()];
    const of = names ? names.size : (this.numberOf(unit, kind) ?? 0);
    if (of === 0) return undefined;
    const done = keys.filter(isCovered);
    const covered = Math.min(done.length, of);
    const days = done.map(dayOf).sort();
    const day = covered === of && days[0] !== "" ? days[of - 1] : undefined;
    return {
      of,
      covered,
      missing: names ? [...names].flatMap(([key, name]) => (isCovered(key) ? [] : [name])) : [],
      lacking: of - covered,
      ...(day === undefined ? {} : { day }),
    };
  }

  private numberOf(unit: string, kind: BaseKind): number | undefined {
    return this.directory?.numbers.get(unit)?.[NUMBER_OF[kind]]?.number;
  }
}

const NUMBER_OF: Record<BaseKind, DirectoryNumber> = {
  group: "groupCount",
  community: "communityCount",
};

/** A 居民小组 of a 社区; the street is the unit that has it. */
interface Base {
  community: string;
  /** Blank where a row names none. */
  group: string;
}

/** One person trained, by the base; names and numbers stay in the register. */
interface Person {
  base: Base;
  day?: Day;
}

/** By what a base is known again; undefined where a row does not say so much. */
function keyOf({ community, group }: Base, kind: BaseKind): string | undefined {
  const place = foldText(community).replace(/(?<=.)(?:社区|村)(?:居委会|村委会|居民委员会)?$/, "");
  if (kind === "community") return place === "" ? undefined : place;
  return group === "" ? undefined : `${place}|${groupKey(group)}`;
}

/** 第三居民小组, 3组 and 三小组 are one. */
function groupKey(group: string): string {
  const name = foldText(group)
    .replace(/^第/, "")
    .replace(/(?<=.)(?:居民|村民)?小?组$/, "");
  return String(readNumeral(name) ?? name);
}

function namesOf(listed: readonly Base[], kind: BaseKind): Map<string, string> {
  const names = new Map<string, string>();
  for (const base of listed) {
    const key = keyOf(base, kind);
    const name = kind === "community" ? base.community : base.community + base.group;
    if (key !== undefined && !names.has(key)) names.set(key, name);
  }
  return names;
}

/** What the registers are read against. */
interface KnownPlan {
  readings: readonly ItemReading[];
  directory?: Directory;
}

/** Reads the 居民小组名单, the 法律明白人台账 and the numbers of the directory. Undefined where the workbook has none of them. */
export function readBases(own: readonly OwnTable[], plan: KnownPlan): Bases | undefined {
  const list = ownTableIn(own, "居民小组名单");
  const register = ownTableIn(own, "法律明白人台账");
  const { directory } = plan;
  const hasNumbers = directory && directory.numbers.size + directory.badNumbers.length > 0;
  if (!list && !register && !hasNumbers) return undefined;
  const problems: Problem[] = [];
  if (directory)
    for (const bad of directory.badNumbers)
      problems.push({ code: "badNumber", sheet: directory.sheet, ...bad });
  const listed = new Map<string, Base[]>();
  if (list) {
    for (const { unit, base } of baseRows(list, plan, problems))
      listed.set(unit, [...(listed.get(unit) ?? []), base]);
  }
  const people = register
    ? peopleIn(register, plan, listed, problems)
    : new Map<string, Person[]>();
  if (directory) problems.push(...numbersThatDiffer(listed, people, directory));
  return new Bases(listed, people, directory, problems);
}

/** The rows of a register that name a base of a unit; of others a problem tells. */
function baseRows(
  table: OwnTable,
  plan: KnownPlan,
  problems: Problem[],
): { row: OwnRow; unit: string; base: Base }[] {
  return table.rows.flatMap((row) => {
    // A row that was made for a unit, or prepared for somebody who is not chosen yet.
    if (isOpen(table, row)) return [];
    const unit = unitCalled(row.text(H.street), plan);
    const base = { community: row.text(H.community), group: row.text(H.group) };
    if (unit === undefined) {
      problems.push(problemIn(table, row, "unknownUnit", H.street));
      return [];
    }
    if (base.community === "" || base.group === "")
      problems.push(problemIn(table, row, "baseNotNamed", H.group));
    return base.community === "" ? [] : [{ row, unit, base }];
  });
}

function isOpen({ name }: OwnTable, row: OwnRow): boolean {
  const saying = name === "居民小组名单" ? [H.community, H.group] : [H.number, H.name, H.day];
  return saying.every((heading) => row.text(heading) === "");
}

function peopleIn(
  table: OwnTable,
  plan: KnownPlan,
  listed: ReadonlyMap<string, readonly Base[]>,
  problems: Problem[],
): Map<string, Person[]> {
  const people = new Map<string, Person[]>();
  const numbers = new Set<string>();
  for (const { row, unit, base } of baseRows(table, plan, problems)) {
    const [number, dayText] = [row.text(H.number), row.text(H.day)];
    if (number !== "" && numbers.has(foldText(number)))
      problems.push(problemIn(table, row, "sameNumber", H.number));
    numbers.add(foldText(number));
    const day = row.day(H.day);
    if (dayText !== "" && day === undefined) {
      problems.push(problemIn(table, row, "badDate", H.day));
      continue;
    }
    const key = keyOf(base, "group");
    const known = listed.get(unit);
    if (known && key !== undefined && !known.some((each) => keyOf(each, "group") === key))
      problems.push(problemIn(table, row, "unknownBase", H.group));
    people.set(unit, [
      ...(people.get(unit) ?? []),
      { base, ...(day === undefined ? {} : { day }) },
    ]);
  }
  return people;
}

/** Units of which the directory has another number than the list, or fewer than there are people's bases. */
function numbersThatDiffer(
  listed: ReadonlyMap<string, readonly Base[]>,
  people: ReadonlyMap<string, readonly Person[]>,
  { numbers, sheet }: Directory,
): Problem[] {
  return [...numbers].flatMap(([unit, own]) =>
    (["group", "community"] as const).flatMap((kind): Problem[] => {
      const said = own[NUMBER_OF[kind]];
      if (!said) return [];
      const { number, row, column } = said;
      const list = listed.get(unit);
      const known = list ?? (people.get(unit) ?? []).map(({ base }) => base);
      const count = namesOf(known, kind).size;
      if (list ? count === number : count <= number) return [];
      return [
        { code: "baseNumberDiffers", sheet, row, column, text: `${unit} ${number}/${count}` },
      ];
    }),
  );
}

function problemIn(table: OwnTable, row: OwnRow, code: ProblemCode, heading: string): Problem {
  const said = [H.street, H.community, H.group].map((each) => row.text(each));
  return {
    code,
    sheet: table.ref,
    row: row.row,
    text: said.join(" ").trim(),
    column: table.column(heading) ?? 0,
  };
}
