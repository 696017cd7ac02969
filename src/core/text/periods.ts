/** The periods in which a number is asked for. */
export type Period = "year" | "half" | "quarter" | "month";

/** What each is called in running text, as patterns, the finer ones first: 年 stands in 半年 too. */
const WORDS: [Period, string][] = [
  ["half", "每半年"],
  ["quarter", "每个?季度?"],
  ["month", "每个?月"],
  ["year", "全年|年内|每年"],
];

/** Any of them, as alternatives of a pattern; 年度 and 一年 only say of which period a number is that something else asks for. */
export const PERIOD_WORDS = WORDS.map(([, words]) => words).join("|");

const ALL = new RegExp(`${PERIOD_WORDS}|年度|一年`, "g");

/** The period that a text names last: `"全年每季度报送" → quarter`; undefined where it names none. */
export function lastPeriodIn(text: string): Period | undefined {
  const last = [...text.matchAll(ALL)].at(-1)?.[0];
  if (last === undefined) return undefined;
  return WORDS.find(([, words]) => new RegExp(`^(?:${words})$`).test(last))?.[0] ?? "year";
}

/** A period as it may stand alone behind a stroke: 12篇/全年, 1次/半年. */
export function periodNamed(text: string): Period | undefined {
  return ALONE.get(text);
}

const ALONE = new Map<string, Period>([
  ["全年", "year"],
  ["每年", "year"],
  ["年", "year"],
  ["每半年", "half"],
  ["半年", "half"],
  ["每季度", "quarter"],
  ["每季", "quarter"],
  ["季度", "quarter"],
  ["季", "quarter"],
  ["每月", "month"],
  ["月", "month"],
]);
