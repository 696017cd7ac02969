import { foldText } from "../../text/foldText";
import { digitsBeforeTime } from "../../text/numerals";

/** What a stretch of a deadline text says. Numbers stand in `value`, a fully written date in `date`. */
export interface DeadlineToken {
  type: DeadlineTokenType;
  value: number;
  date?: { year?: number; month: number; day?: number };
}

export type DeadlineTokenType = keyof typeof LEXEMES | "other";

const WEEKDAYS = "一二三四五六日";

/**
 * The words of deadlines, tried in this order at each place. Where a short word would shadow a longer one, the longer
 * stands first. All are of bounded length, so that reading takes time linear in the text.
 */
const LEXEMES = {
  dateDigits: /(?<![\d.])20\d{6}(?![\d.])/,
  monthDigits: /(?<![\d.])20\d{4}(?![\d.])/,
  fullDate: /(?<!\d)(?:20)?\d\d(?<mark>[-./])\d{1,2}\k<mark>\d{1,2}(?!\d)[日号]?/,
  yearMonth: /(?<!\d)20\d\d[-./]\d{1,2}(?!\d)(?:月份?)?/,
  monthDay: /(?<![\d.])\d{1,2}\.\d{1,2}(?![\d.%个万亿])[日号]?/,
  clock: /\d{1,2}(?::\d\d|[时点])/,

  afterPeriod: /(?:结束|终了|届满|期满)(?:之|以)?后/,
  withinDays: /(?<!\d)\d{1,2}[日天]之?以?内/,
  relative:
    /(?:\d{1,3}|半)个(?:月|工作日|季度|星期)之?以?内|\d{1,3}(?:工作日|日|天|周|小时)之?以?内|(?<!\d)\d年之?内|(?<![上下])半年之?内/,
  wholeYear: /(?<=\d年)(?:度?内|全年|度)|贯穿全年|全年度?|年度?内|本年度|一整年/,
  eachTwoMonths: /每(?:2个?|双|隔1?个?)月|隔月|双月/,
  eachMonth: /(?:每|逐|按)个?月份?|每1个月|月月|1月[1一](?=[次报查])/,
  eachQuarter: /(?:每|逐|按|分)个?季度?|每[13]个(?:季度|月)|(?<!第)1季度?[1一](?=[次报查])/,
  eachHalf:
    /(?:每|按)个?半年|每6个月|(?<![上下前后])半年(?=[^,;。]{0,6}[1一]次)|半年[1一](?=[次报查])/,
  eachWeek: /每(?:个?周|个?星期|[日天旬])|周周|天天/,
  eachYear: /每年|逐年/,
  standing: /长期|常年|持续|常态|经常|日常|长效|不间断|始终/,
  vague:
    /适时|及时|随时|即时|实时|立即|立行|尽快|近期|待定|另行|视情|根据|结合|按照?[^\d,;。]{0,10}?(?:要求|安排|通知|部署|规定|进度|时间)/,

  relativeYear: /明年|次年|翌年|来年|今年|本年|当年|去年|上年/,
  quarterSpan: /前[1-4]季度/,
  year: /(?<!\d)(?:\d{4}|\d{2})年/,
  yearEnd: /年[底末终]|岁末|年内底/,
  yearMiddle: /年中(?![旬国央])|(?<=\d年)中(?![旬国央])/,
  month: /(?<!\d)\d{1,2}月份?/,
  monthMiddle: /(?<=月份?)中(?=$|[前,;)\]至到]|之前|以前)/,
  nthWeek: /(?<=月份?)第?\d个?(?:周|星期)/,
  day: /(?<!\d)\d{1,2}[日号]/,
  quarter: /第?(?<!\d)\d季度?|[Qq][1-4](?!\d)/,
  bothHalves: /上[、和及]?下半年/,
  half: /[上下前后]半年/,
  tenDays: /上、?中旬|中、?下旬|[上中下]旬/,
  lastMonth: /末月|最后1?个?月|末个月|第3个月(?!内)/,
  firstMonth: /首月|首个月|第1个月(?!内)/,
  nextMonth: /次月|下个?月|下1?个?季度?(?:首月|第1个月)/,

  weekday: /\(?(?:星期|礼拜|周)[一二三四五六日天]\)?/,
  around: /前后|左右/,
  before: /(?:之|以)?前(?![期往提置沿端来列所述后])/,
  end: /(?:月|季度?)?[底末终](?!端)/,
  beginning: /(?:月|季度?|年)?初(?![步核审稿评始级])/,
  from: /(?:开始|起始|起(?![草来步])|之?以?后(?!续))/,
  to: /(?:[-—–―─~至到]|直到|截至|截止){1,4}/,
  and: /[、和及与&]|以及/,
  open: /[([【〔]/,
  close: /[)\]】〕]/,
  stop: /[,;。!?]/,
  /** 日 or 月 left out: 9月15前, 2023.10-12. */
  bareNumber: /(?<=[年月至到—–―─~-])\d{1,2}(?=$|[,;)\]至到—–―─~-]|(?:之|以)?前)/,
} as const;

const NAMES = Object.keys(LEXEMES) as (keyof typeof LEXEMES)[];
const LEXER = new RegExp(
  NAMES.map((name) => `(?<${name}>${LEXEMES[name].source})`).join("|"),
  "gu",
);

/** A deadline's text as tokens; stretches that say nothing of time come as one `other` each. */
export function deadlineTokens(text: string): DeadlineToken[] {
  const plain = spreadUnits(digitsBeforeTime(foldText(text)));
  const tokens: DeadlineToken[] = [];
  let read = 0;
  for (const match of plain.matchAll(LEXER)) {
    if (match.index > read) tokens.push({ type: "other", value: 0 });
    const type = NAMES.find((name) => match.groups?.[name] !== undefined) ?? "other";
    tokens.push(tokenOf(type, match[0]));
    read = match.index + match[0].length;
  }
  if (read < plain.length) tokens.push({ type: "other", value: 0 });
  return tokens;
}

/** A unit of time that stands once for several numbers is given to each: `"3-6月" → "3月-6月"`, `"5、20日" → "5日、20日"`. */
function spreadUnits(text: string): string {
  return text
    .replace(/(?<![\d.])20\d\d(?=[-—–~至到]20\d\d年)/g, "$&年")
    .replace(
      /(?<![\d.])(\d{1,2})(?=[-—–~至到、和及](?:\d{1,2}[-—–~至到、和及]){0,11}\d{1,2}(月|日|号|季度))/g,
      "$1$2",
    );
}

function tokenOf(type: DeadlineTokenType, text: string): DeadlineToken {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  switch (type) {
    case "dateDigits":
    case "monthDigits": {
      const month = Number(text.slice(4, 6));
      const year = Number(text.slice(0, 4));
      const day = text.length === 8 ? { day: Number(text.slice(6)) } : {};
      return { type, value: 0, date: { year, month, ...day } };
    }
    case "fullDate":
      return { type, value: 0, date: { year: inFull(first), month: second, day: third } };
    case "yearMonth":
      return { type, value: 0, date: { year: first, month: second } };
    case "monthDay":
      return { type, value: 0, date: { month: first, day: second } };
    case "year":
      return { type, value: inFull(first) };
    case "relativeYear":
      return { type, value: /明|次|翌|来/.test(text) ? 1 : /去|上/.test(text) ? -1 : 0 };
    case "half":
      return { type, value: /[上前]/.test(text) ? 1 : 2 };
    case "tenDays":
      return { type, value: text.includes("下") ? 3 : text.includes("中") ? 2 : 1 };
    case "weekday":
      return {
        type,
        value: WEEKDAYS.indexOf(text.replace("天", "日").replace(/[()]/g, "").slice(-1)) + 1,
      };
    default:
      return { type, value: first };
  }
}

function inFull(year: number): number {
  return year < 100 ? 2000 + year : year;
}
