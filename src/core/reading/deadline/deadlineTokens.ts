import { FEAST_NAMES } from "../../text/feasts";
import { foldText } from "../../text/foldText";
import { digitsBeforeTime } from "../../text/numerals";
import { LEXEMES } from "./deadlineLexemes";

/** What a stretch of a deadline text says. Numbers stand in `value`, a fully written date in `date`. */
export interface DeadlineToken {
  type: DeadlineTokenType;
  value: number;
  date?: { year?: number; month: number; day?: number };
  /** The feast that a `feast` names: 春节. */
  feast?: string;
}

export type DeadlineTokenType = keyof typeof LEXEMES | "other";

const WEEKDAYS = "一二三四五六日";

const NAMES = Object.keys(LEXEMES) as (keyof typeof LEXEMES)[];
const LEXER = new RegExp(
  NAMES.map((name) => `(?<${name}>${LEXEMES[name].pattern.source})`).join("|"),
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
    case "feast":
      return { type, value: 0, feast: FEAST.exec(text)?.[0] ?? "" };
    case "weekday":
      return {
        type,
        value: WEEKDAYS.indexOf(text.replace("天", "日").replace(/[()]/g, "").slice(-1)) + 1,
      };
    default:
      return { type, value: first };
  }
}

const FEAST = new RegExp(FEAST_NAMES);

function inFull(year: number): number {
  return year < 100 ? 2000 + year : year;
}
