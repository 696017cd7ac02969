import type { SheetRef } from "../sheetRef";
import { foldText } from "../text/foldText";
import { familyCalled } from "../text/unitFamilies";
import type { KnownUnits, NameMeaning } from "../reading/units/knownUnits";
import type { Sheet } from "../table/grid";
import { DIRECTORY_HEADINGS, isDirectory, type DirectoryNumber } from "./registerHeadings";
import { findRegisterIn } from "./registerTable";

/** A 单位名录: its units in their order, and what names and groups stand for. */
export interface Directory extends KnownUnits {
  /** Names of the units in the directory's order. */
  readonly units: string[];
  /** The groups that have members, each as the directory writes it. */
  readonly groups: string[];
  /** What it says of units in numbers, where it has such columns; one that is not known is left out. */
  readonly numbers: ReadonlyMap<string, UnitNumbers>;
  /** Cells of these columns that hold no number above 0. */
  readonly badNumbers: readonly (CellPlace & { text: string })[];
  /** The sheet it stands in. */
  readonly sheet: SheetRef;
}

/** A cell's row and column of the sheet, from 0. */
interface CellPlace {
  row: number;
  column: number;
}

/** Whole numbers from 1 on, with their cells. */
export type UnitNumbers = Partial<Record<DirectoryNumber, CellPlace & { number: number }>>;

const NUMBERS: readonly DirectoryNumber[] = ["groupCount", "communityCount", "entrants"];

interface Entry {
  name: string;
  aliases: string[];
  groups: string[];
}

/** Reads the directory in a sheet, or undefined where it holds none. */
export function readDirectory(sheet: Sheet): Directory | undefined {
  const table = findRegisterIn(sheet, DIRECTORY_HEADINGS, isDirectory);
  const { unit, aliases, groups } = table?.columns ?? {};
  if (!table || unit === undefined) return undefined;
  const entries = new Map<string, Entry>();
  const numbers = new Map<string, UnitNumbers>();
  const badNumbers: (CellPlace & { text: string })[] = [];
  for (let row = table.headerRow + 1; row <= sheet.lastRow; row++) {
    const name = sheet.text(row, unit).normalize("NFKC");
    if (name === "") continue;
    const entry = entries.get(foldText(name)) ?? { name, aliases: [], groups: [] };
    entry.aliases.push(...listIn(sheet, row, aliases));
    entry.groups.push(...listIn(sheet, row, groups));
    entries.set(foldText(name), entry);
    for (const role of NUMBERS) {
      const column = table.columns[role];
      const text = column === undefined ? "" : sheet.text(row, column);
      if (column === undefined || NOTHING.test(text)) continue;
      const number = numberIn(text);
      if (number === undefined) badNumbers.push({ row, column, text });
      else numbers.set(entry.name, { [role]: { number, row, column }, ...numbers.get(entry.name) });
    }
  }
  return {
    ...directoryOf([...entries.values()]),
    numbers,
    badNumbers,
    sheet: sheet.grid.sheet,
  };
}

/** A cell in which nobody has said anything. */
const NOTHING = /^[-—–/无\s]*$/;

/** `52`, `52个`, `1,200人` → number; none below 1. */
function numberIn(text: string): number | undefined {
  const digits = /^(\d{1,7})[个人名家]?$/.exec(
    foldText(text).replace(/(?<=\d),(?=\d{3})/g, ""),
  )?.[1];
  const number = Number(digits);
  return number >= 1 ? number : undefined;
}

function listIn(sheet: Sheet, row: number, column: number | undefined): string[] {
  if (column === undefined) return [];
  return sheet
    .text(row, column)
    .normalize("NFKC")
    .split(/[、,;/\s]+/)
    .filter((name) => name !== "" && !/^[-—无]+$/.test(name));
}

function directoryOf(entries: Entry[]): Omit<Directory, "numbers" | "badNumbers" | "sheet"> {
  const meanings = new Map<string, NameMeaning>();
  const groups = groupsOf(entries);
  // Units last, so that a unit is never hidden by an alias or a group of the same name.
  for (const [name, members] of groups) meanings.set(foldText(name), { kind: "group", members });
  for (const { name, aliases } of entries) {
    for (const alias of aliases) meanings.set(foldText(alias), { kind: "unit", unit: name });
  }
  for (const { name } of entries) meanings.set(foldText(name), { kind: "unit", unit: name });
  return {
    hasDirectory: true,
    units: entries.map(({ name }) => name),
    groups: [...groups.keys()],
    find: (name) => {
      const folded = foldText(name);
      return meanings.get(folded) ?? familyOf(folded, entries);
    },
  };
}

/** Members of each group, in the directory's order; 各 before a group's name says nothing. */
function groupsOf(entries: Entry[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, groups: own } of entries) {
    for (const group of new Set(own.map((each) => each.replace(/^各/, "")))) {
      groups.set(group, [...(groups.get(group) ?? []), name]);
    }
  }
  return groups;
}

/** The two families that every district has, under whatever word: 镇街 is whoever has a group that names 街道. */
function familyOf(name: string, entries: Entry[]): NameMeaning | undefined {
  const family = familyCalled(name);
  if (family === "街道") return groupWith(entries.filter(isStreet));
  if (family === undefined) return undefined;
  const offices = entries.filter(({ groups }) =>
    groups.some((group) => familyCalled(group) === "单位"),
  );
  if (offices.length > 0) return groupWith(offices);
  return { ...groupWith(entries.filter((entry) => !isStreet(entry))), note: "allButStreets" };
}

function isStreet({ groups }: Entry): boolean {
  return groups.some((group) => group.includes("街道"));
}

function groupWith(entries: Entry[]): { kind: "group"; members: string[] } {
  return { kind: "group", members: entries.map(({ name }) => name) };
}
