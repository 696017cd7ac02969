/** The two families of units that every district has, by the word under which a directory groups them. */
export type UnitFamily = "街道" | "单位";

const WORDS: [UnitFamily, RegExp][] = [
  ["街道", /^(?:(?:乡?镇)?街道?(?:办事处|办)?|街道?乡?镇|乡镇)$/],
  ["单位", /^(?:单位|部门|机关|单位部门|部门单位)$/],
];

/** Whether a unit's own name says that it is a 街道, 镇 or 乡; 区历史文化街区事务中心 is none. */
export const isStreetName = (name: string): boolean =>
  /(?:街道|街道办|街道办事处|镇|乡)$/.test(name);

/** The family that a bare word is for, however an office calls it: `"镇街" → 街道`, `"部门" → 单位`. */
export function familyCalled(word: string): UnitFamily | undefined {
  return WORDS.find(([, words]) => words.test(word))?.[0];
}
