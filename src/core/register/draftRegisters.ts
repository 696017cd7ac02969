import { Kept } from "../kept";
import type { ItemReading } from "../plan/readPlan";
import { isStreetName } from "../text/unitFamilies";
import type { Directory } from "./readDirectory";

/** What a plan's rows say, and the directory that they were read with. */
interface UnderstoodRows {
  readings: ItemReading[];
  directory?: Directory;
}

/** One line of a directory to begin with; a line without a name waits for a member of its group. */
export interface DirectoryLine {
  name: string;
  group: string;
}

/** A directory as far as the table tells it: each unit it names once, and a line to begin with for each group whose members nobody has listed. */
export function draftDirectory(rows: UnderstoodRows): DirectoryLine[] {
  const named = namedUnitsOf(rows).map((name) => ({ name, group: groupOf(name) }));
  const groups = new Set(openGroupsOf(rows).map(groupWord));
  const waiting = [...groups]
    .filter((group) => !isEverybodyElse(group, groups))
    .map((group) => ({ name: "", group }));
  return [...named, ...waiting];
}

/** The units that the table itself names, in order of appearance. */
export function namedUnitsOf({ readings }: UnderstoodRows): string[] {
  const units = readings
    .flatMap((reading) => reading.units.units)
    .filter((unit) => !unit.isOpenGroup);
  return [...new Set(units.map(({ name }) => name))];
}

/** The groups that wait for members, as the table calls them. */
export function openGroupsOf({ readings }: UnderstoodRows): string[] {
  const groups = readings
    .flatMap((reading) => reading.units.units)
    .filter((unit) => unit.isOpenGroup);
  return [...new Set(groups.map(({ name }) => name))];
}

/** What a directory calls a group of the table: `"各街道" → "街道"`. */
export const groupWord = (group: string): string => group.replace(/^各/, "");

/** Only what the name itself says is filled in; that an office is one of 各单位 is for the user to say. */
function groupOf(name: string): string {
  return isStreetName(name) ? "街道" : "";
}

/** 各单位 is, where nobody is listed in it, everybody who is no 街道: it needs no lines. */
function isEverybodyElse(group: string, groups: Set<string>): boolean {
  return group === "单位" && groups.has("街道");
}

/** Labels of all items for a ledger's drop-down, each with its ref and as much of its text as tells it from the others. */
export function itemLabels({ readings }: UnderstoodRows): string[] {
  const contents = readings.map(({ item }) => item.content.replace(/\s+/g, ""));
  const beginnings = new Kept<number, Map<string, number>>();
  const isShared = (beginning: string) => {
    const { length } = beginning;
    const counts = beginnings.of(length, () => countBeginnings(contents, length));
    return (counts.get(beginning) ?? 0) > 1;
  };
  return readings.map(({ item }, index) => {
    const content = contents[index] ?? "";
    let length = LABEL_LENGTH;
    while (length < content.length && isShared(content.slice(0, length))) length += LABEL_LENGTH;
    return `${item.ref} ${content.slice(0, length)}`;
  });
}

/** How many texts begin with each beginning of a length. */
function countBeginnings(texts: string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const beginning = text.slice(0, length);
    counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
  return counts;
}

/** Long enough to be recognised in a narrow column. */
const LABEL_LENGTH = 20;

/** The units a ledger offers: those of the directory, or else those that the table names. */
export function ledgerUnits({ directory, readings }: UnderstoodRows): string[] {
  if (directory) return directory.units;
  return [...new Set(readings.flatMap((reading) => reading.units.units.map((unit) => unit.name)))];
}
