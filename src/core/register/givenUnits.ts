import { familyCalled, isStreetName } from "../text/unitFamilies";
import { groupWord, type DirectoryLine } from "./draftRegisters";

/** A unit that somebody has listed, and the groups that stand behind its name. */
export interface GivenUnit {
  name: string;
  groups: string[];
}

/** Units with the groups of the table that each is in. */
export interface GroupedUnit {
  name: string;
  groups: ReadonlySet<string>;
}

/** Headings and numbers that come along where a list is copied out of a table. */
const HEADINGS = /^(?:单位|单位名称|名称|序号|责任单位|部门|部门名称|机构名称)$/;
const NUMBERED = /^[(（]?\d{1,3}(?:[)）.、．]\s*|\s+)/;

/**
 * Units as they were pasted or copied from cells, one a line: the name, and behind a tab or spaces its groups, separated by
 * 、, or spaces. Each name counts once, with the groups of all its lines.
 */
export function readGivenUnits(text: string): GivenUnit[] {
  const units = new Map<string, string[]>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const cells = line
      .replace(NUMBERED, "")
      .trim()
      .split(/[\s\u3000]+/);
    const [name = "", ...rest] = cells.filter((cell) => cell !== "");
    if (name === "" || HEADINGS.test(name)) continue;
    const groups = rest.flatMap((cell) => cell.split(/[、,，;；]/));
    const known = units.get(name) ?? [];
    units.set(name, [...new Set([...known, ...groups.filter((each) => each !== "")])]);
  }
  return [...units].map(([name, groups]) => ({ name, groups }));
}

/** The groups to choose among: those that the table names, without 各, and those that stand in the list. */
export function groupsToChoose(
  openGroups: readonly string[],
  given: readonly GivenUnit[],
): string[] {
  return [...new Set([...openGroups.map(groupWord), ...given.flatMap(({ groups }) => groups)])];
}

/**
 * In which groups each unit is: those behind its name, else what its name itself says: a 街道, 镇 or 乡 is one of 各街道, whoever
 * is none is one of 各单位, and 公检法司 are four. Whether an office enforces the law no name tells.
 */
export function proposeGroups(
  given: readonly GivenUnit[],
  choices: readonly string[],
): GroupedUnit[] {
  return given.map(({ name, groups }) => {
    if (groups.length > 0) return { name, groups: new Set(groups) };
    const isStreet = isStreetName(name);
    const own = choices.filter((choice) => {
      const family = familyCalled(choice);
      if (family === "街道") return isStreet;
      if (family === "单位" || choice === "成员单位") return !isStreet;
      return /公检法司/.test(choice) && /(?:公安(?:分)?局|检察院|法院|司法局)$/.test(name);
    });
    return { name, groups: new Set(own) };
  });
}

/** Units that the table names and the list lacks. */
export function missingUnits(named: readonly string[], given: readonly GivenUnit[]): string[] {
  const names = new Set(given.map(({ name }) => name));
  return named.filter((name) => !names.has(name));
}

/** The lines of a 单位名录 for some units. */
export const directoryLines = (units: readonly GroupedUnit[]): DirectoryLine[] =>
  units.map(({ name, groups }) => ({ name, group: [...groups].join("、") }));
