import { foldText } from "../../text/foldText";
import { numbersIn } from "./numbersIn";

/** A content longer than this is no duty in numbers but a document; nothing is read from what comes behind. */
const LONGEST = 5_000;

/**
 * Folded clauses, with dates and everything quoted masked, since numbers there ask for nothing. A bracket or a colon before a
 * subject begins a clause of its own: `"报送信息(街道12篇,单位2篇)" → 报送信息 · 街道12篇 · 单位2篇)`.
 */
export function clausesOf(content: string, headsClause: (text: string) => boolean): string[] {
  const clauses = withoutOtherNumbers(
    foldText(content.slice(0, LONGEST).replace(/[\u2460-\u2473]/g, ";")),
  ).split(/[,;。!?]/);
  return clauses
    .flatMap((clause) => splitBeforeSubjects(clause, headsClause))
    .filter((clause) => clause !== "");
}

/** A folded text, character for character, with □ for dates and for the numbers in whatever is quoted. */
export function withoutOtherNumbers(folded: string): string {
  return folded
    .replace(/《[^《》]{0,80}》|[“"][^“”"]{0,40}[”"]/g, (quoted) => quoted.replace(NUMERALS, "□"))
    .replace(DATES, (date) => "□".repeat(date.length));
}

const NUMERALS = /[\d一二三四五六七八九十百两〇零]/g;
const MONTH_AND_DAY =
  /(?<!\d)(?:1[0-2]|0?[1-9])[·.](?:3[01]|[12]\d|0?[1-9])(?![\d%万元]|个?(?:小时|学时))/;
const DATES = new RegExp(
  `(?:20)?\\d\\d年(?:度)?(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月(?:\\d{1,2}[日号]|份|底|初)?|${MONTH_AND_DAY.source}|(?<!\\d)\\d{1,2}[日号]`,
  "g",
);

/** What a bracket says of a subject stands near its beginning. */
const LONGEST_PART = 80;

/** 各单位(街道除外) stays whole: only a bracket that sets a number of its own says it for others. */
function splitBeforeSubjects(clause: string, headsClause: (text: string) => boolean): string[] {
  for (const { index } of clause.matchAll(/[(:]/g)) {
    const rest = clause.slice(index + 1);
    const near = rest.slice(0, LONGEST_PART);
    const inside = clause[index] === "(" ? (near.split(")")[0] ?? "") : near;
    if (headsClause(rest) && numbersIn(inside).length > 0) {
      return [clause.slice(0, index), ...splitBeforeSubjects(rest, headsClause)];
    }
  }
  return [clause];
}

const LEADS =
  /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.:]|[一二三四五六七八九十]是|□[□底初末中上下旬前后内起至到日号~—-]*|其中|全年|年内|每年|每半年|每个?季度?|每个?月)+/;

/** A clause without the numbering, date or period before its subject: `"(一)各街道…" → 各街道…`. */
export function withoutLead(clause: string): string {
  return clause.replace(LEADS, "");
}
