/** What people are counted by where each 居民小组 or each 社区 is to have some, and not the unit as a whole. */
export type BaseKind = "group" | "community";

/** What each is called in the sheets. */
export const BASE_WORDS = { group: "居民小组", community: "社区" } as const satisfies Record<
  BaseKind,
  string
>;

/** People asked for in each of a unit's bases: 各居民小组至少培养1名. */
export interface EachBase {
  base: BaseKind;
  /** Where the number stands if not in the table, in the words of whoever added it: 要点第17条. */
  source?: string;
}

const EACH = "(?:每个?|各个?|所有)";
const BASES: readonly [BaseKind, RegExp][] = [
  ["group", new RegExp(`${EACH}(?:社区|村)?(?:居民|村民|村\\(居\\)民)小组`)],
  [
    "community",
    new RegExp(`${EACH}(?:村\\(社区\\)|社区\\(村\\)|社区|行政村|村居|村)(?!居?民|小组)`),
  ],
];

/** Persons, and not how often some came. */
const PERSONS = /^(?:名|人(?!次)|位)/;

/** The base of a number, by the folded text before it and behind it: `各居民小组至少培养` · `名…` → group. */
export function baseNamed(before: string, behind: string): BaseKind | undefined {
  if (!PERSONS.test(behind)) return undefined;
  return BASES.find(([, pattern]) => pattern.test(before))?.[0];
}
