import { dayOf, parseDay, type Day } from "./day";
import { foldText } from "./foldText";
import { digitsBeforeTime } from "./numerals";

/** A day as texts write it: 2023年6月20日, 6月20号, 2023.6.20, 2023-06-20, 6.20. */
const WRITTEN =
  /(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?![之以]?前)|(?<![\d./-])(?:(?<yearDotted>20\d\d)(?<mark>[./-]))?(?<monthDotted>\d{1,2})(?:\k<mark>(?<=20\d\d.\d{1,2}.)|\.)(?<dayDotted>\d{1,2})日?(?![\d./%-]|[之以]?前)/;

/** The first day that a folded text names, of the year given where it names none: `"已于6月20日完成" → 2023-06-20`; a day before which is none. */
export function dayNamedIn(text: string, otherwiseYear: number): Day | undefined {
  const named = WRITTEN.exec(text)?.groups;
  if (!named) return undefined;
  const [year, month, day] = ["year", "month", "day"].map((part) => {
    const digits = named[part] ?? named[`${part}Dotted`];
    return digits === undefined ? undefined : Number(digits);
  });
  return dayOf(year ?? otherwiseYear, month ?? 0, day ?? 0);
}

/** Whether a folded text is such a day and nothing else. */
export function isDayAlone(text: string): boolean {
  return WRITTEN.exec(text)?.[0] === text;
}

const TIME_OF_DAY = /[\sT]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*$|\s*[上下中]午.{0,12}$/;

/** A text that is a day as people type one into a cell, with or without a year, time or weekday; a month alone is no day. */
export function dayWritten(text: string, otherwiseYear: number): Day | undefined {
  const plain = foldText(text.replace(TIME_OF_DAY, ""))
    .replace(/\([^()]*\)$|(?:星期|周)[一二三四五六日天]$/, "")
    .replace(/号$/, "日");
  const digits = /^(20\d\d)(\d\d)(\d\d)$/.exec(plain);
  if (digits) return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const full = parseDay(plain);
  if (full !== undefined) return full;
  const short = /^(\d{1,2})[月./-](\d{1,2})日?$/.exec(plain);
  return short ? dayOf(otherwiseYear, Number(short[1]), Number(short[2])) : undefined;
}

/** The year that a text speaks of: `"2023年全区普法…推进表"` and `"二〇二三年…"` → 2023. */
export function yearNamedIn(text: string): number | undefined {
  const year = /(?<!\d)(20\d\d)年/.exec(digitsBeforeTime(foldText(text)))?.[1];
  return year === undefined ? undefined : Number(year);
}
