import { DIGITS, readNumeral } from "../text/numerals";

/** Why a phrase of a plan may not simply be taken over into the next year. */
export type AskedWhy =
  | "ordinal" // 第三个, 第二届, 之七, 20周年
  | "oneOff" // 首批, 换届, 中期评估
  | "otherYear" // a year that is not the plan's
  | "quotedYear" // the plan's year in a name: 《2023年…》
  | "number" // 2023.1 as a number: January, or October typed 2023.10
  | "leapDay" // 2月29日
  | "weekday"; // 星期三

/** A phrase that a person is asked about; places in the text, from 0. */
export interface AskedPhrase {
  quote: string;
  why: AskedWhy;
  start: number;
  end: number;
}

/** A text's phrases that are asked, and where the plan's year stands that simply moves. */
export interface YearPhrases {
  asked: AskedPhrase[];
  /** Where each year begins that moves; four characters each, digits or 二〇二三. */
  years: number[];
}

const NUMERAL = "[一二三四五六七八九十百两\\d]{1,4}";
/** Years in names stay as they are: no name is changed. */
const QUOTED = /《[^《》]*》|[“"][^“”"]*[”"]|〔[^〔〕]*〕|\[[^[\]]*\]/g;
const YEAR = /(?<!\d)20\d\d(?!\d)(?=年|[-./·]\d{1,2}(?!\d)|$|[^\d.,件篇次个人元万%])/g;
const YEAR_IN_WORDS = /二[〇零○O][一二三四五六七八九〇零○]{2}(?=年)/g;
const YEARS = /20\d\d年?[-—–~～至到]{1,2}20\d\d年?/g;

const ORDINALS: RegExp[] = [
  new RegExp(`第${NUMERAL}(?:[个届次批期轮回部集辑场号年]|阶段)?`, "g"),
  new RegExp(`(?<!分)之(?!一(?![一二三四五六七八九十]))[一二三四五六七八九十]{1,3}`, "g"),
  new RegExp(`${NUMERAL}周年`, "g"),
];
/** Numbers that begin with 第 and count nothing that goes on from year to year. */
const NO_ORDINAL =
  /^第(?:[一二三四1-4]季|[一1](?:责任|书记|时间|线|议题|课|把手|要务|位|手|道|性)|[一二三]产业|三方|三人|二课堂|[一二三四五六七八九十百\d]+[条款项章]|[一二三四五六七八九十]+届中央委员会)/;
const PLENARY = /^第?[一二三四五六七八九十]+(?:届|次)(?:[一二三四五六七]中)?全(?:会|体会议)/;
const ONE_OFF = /首[批届次个]|换届|本届|(?:中期|终期)(?:检查)?评估/g;
const LEAP_DAY = /(?<!\d)0?2月29[日号]|(?<!\d)0?2[-./]29(?!\d)/g;
const WEEKDAY = /(?<!每)(?:星期|周|礼拜)[一二三四五六日天](?!年|期)/g;

/** Finds what a year's text says of its year: `"2023年12月举办第三个宣传月" → 2023 moves, 第三个 is asked`. */
export function yearPhrases(written: string, year: number): YearPhrases {
  const text = halfWidth(written);
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: match }) => [
    index,
    index + match.length,
  ]);
  const isQuoted = (at: number) => quoted.some(([from = 0, to = 0]) => at > from && at < to);
  const asked: AskedPhrase[] = [];
  const add = (why: AskedWhy, start: number, length: number) => {
    const end = start + length;
    if (asked.some((each) => start < each.end && end > each.start)) return;
    asked.push({ why, start, end, quote: written.slice(start, end) });
  };
  for (const { index, 0: match } of text.matchAll(YEARS)) add("otherYear", index, match.length);
  const years: number[] = [];
  for (const { index, value, length } of yearsIn(text)) {
    if (asked.some((each) => index >= each.start && index < each.end)) continue;
    if (value !== year) add("otherYear", index, length);
    else if (isQuoted(index)) add("quotedYear", index, length);
    else years.push(index);
  }
  for (const pattern of ORDINALS) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const rest = text.slice(index);
      if (!NO_ORDINAL.test(rest) && !PLENARY.test(rest) && !isOfPlenary(text, index))
        add("ordinal", index, match.length);
    }
  }
  for (const { index, 0: match } of text.matchAll(ONE_OFF)) add("oneOff", index, match.length);
  for (const { index, 0: match } of text.matchAll(LEAP_DAY)) add("leapDay", index, match.length);
  for (const { index, 0: match } of text.matchAll(WEEKDAY)) add("weekday", index, match.length);
  return { asked: asked.sort((a, b) => a.start - b.start), years };
}

/** 第二十届中央委员会第三次全体会议: its second number is of the meeting's name too. */
function isOfPlenary(text: string, at: number): boolean {
  return /中央委员会$/.test(text.slice(0, at));
}

function yearsIn(text: string): { index: number; value: number; length: number }[] {
  const digits = [...text.matchAll(YEAR)].map(({ index, 0: match }) => ({
    index,
    value: Number(match),
    length: match.length + (text.charAt(index + 4) === "年" ? 1 : 0),
  }));
  const words = [...text.matchAll(YEAR_IN_WORDS)].map(({ index, 0: match }) => ({
    index,
    value: readNumeral(match.replace(/[零○O]/g, "〇")) ?? 0,
    length: match.length + 1,
  }));
  return [...digits, ...words].sort((a, b) => a.index - b.index);
}

/** Digits and marks in their half-width form, character for character. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (each) => each.normalize("NFKC"));
}

/** The text with the plan's year moved on by one where it stands, and with what a person has put for the phrases asked. */
export function movedText(
  written: string,
  { asked, years }: YearPhrases,
  year: number,
  answers: readonly (string | undefined)[] = [],
): string {
  const changes = [
    ...years.map((start) => ({
      start,
      end: start + 4,
      text: writtenAs(year + 1, written.slice(start, start + 4)),
    })),
    ...asked.flatMap(({ start, end }, index) => {
      const text = answers[index];
      return text === undefined ? [] : [{ start, end, text }];
    }),
  ].sort((a, b) => b.start - a.start);
  return changes.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    written,
  );
}

/** A year in the digits that another is written in: 2023, ２０２３, 二〇二三. */
function writtenAs(year: number, pattern: string): string {
  const digits = [...String(year)];
  if (/^\d/.test(pattern)) return digits.join("");
  if (/^[０-９]/.test(pattern))
    return digits.map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join("");
  const zero = /[零○O]/.exec(pattern)?.[0] ?? "〇";
  return digits.map((each) => (each === "0" ? zero : (DIGITS[Number(each)] ?? each))).join("");
}
