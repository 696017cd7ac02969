import type { ListTexts } from "../../core/sheets/listTexts";
import type { Participation, UnitCoverage } from "../../core/review/eachBase";
import type { ItemFinding } from "../../core/review/review";
import { enUSCoverage } from "../enUS/coverage";
import type { Words } from "../words";
import { zhCNCoverage, type CoverageWords } from "../zhCN/coverage";
import {
  formulaTable,
  shareColumn,
  summedColumn,
  type FormulaColumn,
  type Letters,
} from "./formulaTable";
import { planOf, type SummaryContext } from "./summaryTexts";

/** The words of 法律明白人 in the language of the others. */
export function coverageWords(words: Words): CoverageWords {
  return words.locale === "zh-CN" ? zhCNCoverage : enUSCoverage;
}

/** What the sheet is made of: how far units are, and who came. */
export interface CoverageMaterial {
  coverage: readonly UnitCoverage[];
  participation: readonly Participation[];
  /** All units in the order of paper. */
  units: readonly string[];
}

/** How far all are together, and who came, in a line each. */
export function coverageLines(
  { coverage, participation }: Omit<CoverageMaterial, "units">,
  words: Words,
): string[] {
  const own = coverageWords(words);
  const things = thingsOf(coverage);
  const withBase = participation.filter(({ base }) => base !== undefined).length;
  return [
    ...things.map(({ base, units }) => {
      const all = [...units.values()];
      return own.counted(units.size, sum(all, "covered"), sum(all, "of"), words.base[base]);
    }),
    ...(participation.length === 0
      ? []
      : [own.participation(participation.length, sum(participation, "came"), withBase)]),
  ];
}

type Column = FormulaColumn<string>;

/** The texts of the 法律明白人覆盖情况表: a row for each unit of which something is known, all that adds up a formula in sight. */
export function coverageTexts(
  { coverage, participation, units }: CoverageMaterial,
  context: SummaryContext,
  words: Words,
): ListTexts {
  const own = coverageWords(words);
  const known = new Set([...coverage, ...participation].map(({ unit }) => unit));
  const rows = units.filter((unit) => known.has(unit));
  const asOf = words.summary.asOf(words.day(context.asOf));
  const things = thingsOf(coverage);
  const taken = takingOf(participation);
  const heads: Column[] = [
    {
      role: "number",
      heading: own.headings.number,
      width: 28,
      cell: (unit) => rows.indexOf(unit) + 1,
    },
    { role: "unit", heading: own.headings.unit, width: 110, isText: true, cell: (unit) => unit },
  ];
  const groups: ListTexts["groups"] = [];
  const columns = [...heads];
  const add = (heading: string, some: Column[]) => {
    groups.push({ column: columns.length, columns: some.length, heading });
    columns.push(...some);
  };
  const named = (item: ItemFinding, name: string, isOne: boolean) =>
    isOne ? name : own.ofItem(item.ref, name);
  for (const [index, thing] of things.entries())
    add(
      named(thing.item, own.people, things.length === 1),
      peopleColumns(thing, index, rows, words),
    );
  for (const [index, thing] of taken.entries())
    add(named(thing.item, own.taking, taken.length === 1), takingColumns(thing, index, rows, own));
  return {
    title: own.sheetTitle(planOf(context, words)),
    left: "",
    right: asOf,
    ...formulaTable(columns, rows, { sum: words.summary.sum, none: own.none }),
    groups,
    notes: [own.note],
    signature: words.summary.madeBy,
    size: 10,
    fixed: 2,
    footer: { left: own.sheet, right: asOf },
  };
}

interface Thing extends Pick<UnitCoverage, "item" | "requirement"> {
  base: NonNullable<UnitCoverage["requirement"]["eachBase"]>["base"];
  units: Map<string, UnitCoverage>;
}

/** By what is asked for, in the order of items. */
function thingsOf(coverage: readonly UnitCoverage[]): Thing[] {
  const things = new Map<UnitCoverage["requirement"], Thing>();
  for (const each of coverage) {
    const { item, requirement, unit } = each;
    const base = requirement.eachBase?.base ?? "group";
    const thing = things.get(requirement) ?? { item, requirement, base, units: new Map() };
    thing.units.set(unit, each);
    things.set(requirement, thing);
  }
  return [...things.values()];
}

interface Taking {
  item: ItemFinding;
  units: Map<string, Participation>;
}

function takingOf(participation: readonly Participation[]): Taking[] {
  const items = new Map<ItemFinding, Taking>();
  for (const each of participation) {
    const taking = items.get(each.item) ?? { item: each.item, units: new Map() };
    taking.units.set(each.unit, each);
    items.set(each.item, taking);
  }
  return [...items.values()];
}

function peopleColumns(
  { base, units }: Thing,
  index: number,
  rows: readonly string[],
  words: Words,
): Column[] {
  const own = coverageWords(words);
  const h = own.headings;
  const role = (name: string) => `${name}${index}`;
  const all = (some: readonly string[]) => some.flatMap((unit) => units.get(unit) ?? []);
  const count = (name: "of" | "covered" | "lacking", heading: string): Column =>
    summedColumn({ role: role(name), heading, width: 50 }, rows, (unit) => sum(all([unit]), name));
  const known = (unit: string) => units.has(unit);
  return [
    { ...count("of", h.of(words.base[base])), isGroupStart: true },
    count("covered", h.covered),
    {
      ...count("lacking", h.lacking),
      isBold: true,
      cell: (unit: string, letter: Letters) => ({
        value: sum(all([unit]), "lacking"),
        formula: (row: number) =>
          `=${letter(role("of"))}${row + 1}-${letter(role("covered"))}${row + 1}`,
      }),
    },
    shareColumn(
      { role: role("rate"), heading: h.rate, width: 70 },
      { of: role("of"), part: role("covered"), none: own.none },
      rows,
      (some) => shareOf(sum(all(some), "covered"), sum(all(some), "of")),
    ),
    {
      role: role("missing"),
      heading: h.missing,
      width: 220,
      isText: true,
      cell: (unit: string) => missingWords(units.get(unit), words),
      total: () => "",
    },
  ].map((column) => ifKnown(column, known, own.none));
}

/** Of a unit of which a thing is not known, nothing is said of it in figures. */
function ifKnown(column: Column, isKnown: (unit: string) => boolean, none: string): Column {
  return { ...column, cell: (unit, letter) => (isKnown(unit) ? column.cell(unit, letter) : none) };
}

function missingWords(coverage: UnitCoverage | undefined, words: Words): string {
  if (!coverage || coverage.lacking === 0) return "";
  if (coverage.missing.length === 0) return coverageWords(words).notNamed;
  return coverage.missing.join(words.listSeparator);
}

function takingColumns(
  { units }: Taking,
  index: number,
  rows: readonly string[],
  own: CoverageWords,
): Column[] {
  const h = own.headings;
  const role = (name: string) => `${name}${index}`;
  // Whoever has no number to come by is in no share: neither above nor below the line.
  const rated = (some: readonly string[]) =>
    some.flatMap((unit) => {
      const each = units.get(unit);
      return each?.base === undefined ? [] : [{ came: each.came, base: each.base }];
    });
  const hasBase = (unit: string) => units.get(unit)?.base !== undefined;
  return [
    {
      ...ifKnown(
        summedColumn({ role: role("entrants"), heading: h.entrants, width: 50 }, rows, (unit) =>
          sum(rated([unit]), "base"),
        ),
        hasBase,
        own.none,
      ),
      isGroupStart: true,
    },
    ifKnown(
      summedColumn(
        { role: role("came"), heading: h.came, width: 50 },
        rows,
        (unit) => units.get(unit)?.came ?? 0,
      ),
      (unit) => units.has(unit),
      own.none,
    ),
    {
      role: role("share"),
      heading: h.share,
      width: 64,
      isShare: true,
      cell: (unit, letter) => ({
        value: shareOf(sum(rated([unit]), "came"), sum(rated([unit]), "base")) ?? own.none,
        formula: (row) => {
          const [all, came] = ["entrants", "came"].map((name) => `${letter(role(name))}${row + 1}`);
          return `=IF(COUNT(${all},${came})<2,"${own.none}",${came}/${all})`;
        },
      }),
      // The sum of those who came holds people of units without a number to come by: no share of it.
      total: () => own.none,
    },
  ];
}

function sum<Name extends string>(some: readonly Record<Name, unknown>[], name: Name): number {
  return some.reduce((all, each) => all + Number(each[name]), 0);
}

const shareOf = (part: number, of: number): number | null => (of === 0 ? null : part / of);
