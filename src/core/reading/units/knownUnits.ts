import { foldText } from "../../text/foldText";

/** What a name stands for: one unit, or a group with the units in it (none where the directory gives it no members). */
export type NameMeaning =
  { kind: "unit"; unit: string } | { kind: "group"; members: string[]; note?: "allButStreets" };

/** The names that a reader of 责任单位 may rely on. Without a directory no name is known. */
export interface KnownUnits {
  /** A 单位名录 exists, so that a name it lacks is worth a remark. */
  readonly hasDirectory: boolean;
  /** What the name is, by its whole text; undefined where it is none of the known. */
  find(name: string): NameMeaning | undefined;
}

/** No directory: every name stands for itself. */
export const NO_DIRECTORY: KnownUnits = { hasDirectory: false, find: () => undefined };

const GROUP_WORD =
  /^(?:全[区市县])?各.|^公检法司?$|^(?:[区市县]直|有关|相关|成员)+(?:单位|部门|机关)$|成员单位$/;

/** What offices also call the two groups that every directory has. */
const OTHER_WORDS: [RegExp, string][] = [
  [/^(?:乡?镇)?(?:街道?|[(]街道?[)])(?:办事处|办)?$/, "街道"],
  [/^(?:部门|机关)$/, "单位"],
];

/** Whether a name is by its form a word for many units: 各街道, 公检法司, 区直单位. */
export function isGroupWord(name: string): boolean {
  return GROUP_WORD.test(foldText(name));
}

/** The names under which a group may stand in a directory, from the text as it is to the bare word: 各相关单位 → 相关单位 → 单位, 各镇街 → 镇街 → 街道. */
export function groupNames(name: string): string[] {
  const whole = foldText(name);
  const withoutEach = whole.replace(/^(?:全[区市县])?各/, "");
  const bare = withoutEach.replace(/^(?:[区市县]直|相关|有关|各)+/, "");
  const others = OTHER_WORDS.flatMap(([words, group]) => (words.test(bare) ? [group] : []));
  return [...new Set([whole, withoutEach, bare, ...others])].filter((each) => each !== "");
}
