import { withoutOtherNumbers } from "../reading/requirements/clausesOf";
import { MEASURES } from "../text/measures";
import { readNumeral } from "../text/numerals";
import { lastPeriodIn, PERIOD_WORDS, type Period } from "../text/periods";
import { clausesIn } from "./plainText";

/** Also the periods of which no ledger knows: weeks and those of schools. */
export type TextPeriod = Period | "week" | "term" | "schoolYear";

/** A number that a text sets: 每季度至少3篇, 覆盖率达到95%. Dates, ordinals and what is quoted are none. */
export interface TextNumber {
  value: number;
  /** The word behind it; blank where there is none. */
  measure: string;
  period?: TextPeriod;
  /** A one in words that only says that something is done (开展一次): it is the same as another one, and differs from none. */
  idle?: boolean;
  /** Something is asked for (至少, 以上, a period, a percentage); a number alone is compared, and may be left out by either side. */
  asked: boolean;
  /** What is quoted: from the period or 至少 before it to its measure. */
  start: number;
  end: number;
}

/** Also what counts people, places and works: a comparison takes all that may stand behind a number. */
const COUNTED = `${MEASURES}名人家户类种部处所批本册支队堂节讲幅套天`;
const NUMBER = new RegExp(
  `(?<![\\dA-Za-z./第]|分之)(?:(\\d{1,5}(?:\\.\\d{1,3})?)|(?<![一二三四五六七八九十百两])([一二三四五六七八九十百两]{1,4}))(?![\\d./]\\d|\\d)(%|‰|个百分点|学时|课时|小时|[人户场件]次|[万千]?(?:余|多)?(?:公里|千米|平方米|亩|吨|批次)|[万千]?(?:余|多)?[${COUNTED}]|万?元)?`,
  "g",
);
/** What stands before numbers alone, and what may stand before other words as well. */
const LEAST_WORDS = "不得?少于|不得?低于|不小于|不可少于|至少|最少";
const MOST_WORDS = "不超过|不多于";
const ALSO_LEAST = "各报|达到|超过|完成";
const shortlyBefore = (words: string): RegExp => new RegExp(`(?:${words})[^,;。]{0,8}$`);
const LEAST = shortlyBefore(`${LEAST_WORDS}|${ALSO_LEAST}`);
const LEAST_START = new RegExp(`${LEAST_WORDS}|${ALSO_LEAST}`);
const MOST = shortlyBefore(`${MOST_WORDS}|控制在`);
const BOUND = shortlyBefore(`${LEAST_WORDS}|${MOST_WORDS}`);
const ABOVE = /^(?:及|或)?以上/;
/** A one that counts nothing: 开展一次, 一批. */
const IDLE = 1;

/** All numbers of a plain text, in order. */
export function numbersOf(plain: string): TextNumber[] {
  const masked = withoutOtherNumbers(plain);
  return clausesIn(masked).flatMap(({ start, end }) => {
    const clause = masked.slice(start, end);
    const numbers = [...clause.matchAll(NUMBER)].flatMap((match) => numberOf(clause, match) ?? []);
    return [...numbers, ...sharesIn(clause)].map((number) => ({
      ...number,
      start: start + number.start,
      end: start + number.end,
    }));
  });
}

function numberOf(clause: string, match: RegExpMatchArray): TextNumber | undefined {
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const before = clause.slice(0, at);
  const after = clause.slice(end);
  const value = match[1] === undefined ? readNumeral(match[2] ?? "") : Number(match[1]);
  const [times, measure] = measureOf(match[3] ?? "");
  if (value === undefined) return undefined;
  const least = LEAST.test(before) || MOST.test(before);
  const above = ABOVE.exec(after);
  const explicit = least || above !== null;
  if (measure === "" && !explicit) return undefined;
  // 完成对…的…: the character is no number where nothing is counted.
  if (measure === "" && match[2] !== undefined && !BOUND.test(before)) return undefined;
  if (match[2] !== undefined && !explicit && measure === "") return undefined;
  const period = periodBefore(before);
  const idle = match[2] !== undefined && !explicit && value === IDLE;
  const quoteFrom = startOfQuote(before, explicit, period !== undefined);
  return {
    value: Number((value * times).toPrecision(12)),
    measure,
    ...(period ? { period } : {}),
    ...(idle && period === undefined ? { idle } : {}),
    asked: explicit || measure === "%" || (period !== undefined && match[1] !== undefined),
    start: quoteFrom,
    end: end + (above?.[0].length ?? 0),
  };
}

/** How many one of the measure is, and the measure without that: 万亩 → ten thousand 亩; 万元 stays a measure of its own. */
function measureOf(written: string): [times: number, measure: string] {
  const [, ten, rest = ""] = /^([万千])(?:余|多)?(.+)$/.exec(written) ?? [];
  const measure = (ten === undefined || rest === "元" ? written : rest).replace(/^千米$/, "公里");
  return [ten === undefined || rest === "元" ? 1 : ten === "万" ? 1e4 : 1e3, measure];
}

const OTHER_PERIODS: [TextPeriod, string][] = [
  ["week", "每周"],
  ["term", "每个?学期"],
  ["schoolYear", "每个?学年"],
];
const OTHER = new RegExp(OTHER_PERIODS.map(([, words]) => words).join("|"), "g");

/** The period that a text names last. */
function periodBefore(text: string): TextPeriod | undefined {
  const other = [...text.matchAll(OTHER)].at(-1);
  if (!other) return lastPeriodIn(text);
  const behind = lastPeriodIn(text.slice(other.index));
  return behind ?? OTHER_PERIODS.find(([, words]) => new RegExp(`^${words}$`).test(other[0]))?.[0];
}

const SHARE = /百分之([一二三四五六七八九十百两]{1,4}|\d{1,3})(?:及?以上)?/g;

/** Percentages in words: 百分之九十五以上. */
function sharesIn(clause: string): TextNumber[] {
  return [...clause.matchAll(SHARE)].flatMap(({ 0: text, 1: numeral = "", index }) => {
    const value = readNumeral(numeral);
    const end = index + text.length;
    return value === undefined ? [] : [{ value, measure: "%", asked: true, start: index, end }];
  });
}

/** From the subject's or period's word on, where one stands near before the number. */
function startOfQuote(before: string, explicit: boolean, hasPeriod: boolean): number {
  const from = Math.max(0, before.length - 16);
  const near = before.slice(from);
  if (hasPeriod) {
    const last = [...near.matchAll(new RegExp(`${PERIOD_WORDS}|${OTHER.source}`, "g"))].at(-1);
    if (last) return from + last.index;
  }
  const each = [...near.matchAll(/[每各](?=\p{Script=Han})/gu)].at(-1);
  if (explicit && each) return from + each.index;
  const least = LEAST_START.exec(near);
  return explicit && least ? from + least.index : before.length;
}
