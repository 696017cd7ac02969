import { weekdayOf, type Day } from "../../text/day";
import { lastDayOfDateCell } from "../dateSerial";
import { foldText } from "../../text/foldText";
import type { Deadline, DeadlineDoubt } from "./deadline";
import type { DeadlineClause, Rhythm } from "./clause";
import { deadlineClauses } from "./deadlineClauses";
import { LEXEMES } from "./deadlineLexemes";
import { deadlineTokens, type DeadlineToken } from "./deadlineTokens";
import { daysOf, type Moment } from "./moments";
import { rhythmDays } from "./rhythmDays";

/** A deadline cell as Excel gives it: value, displayed text and number format. */
export interface DeadlineCell {
  value: string | number | boolean;
  text: string;
  format: string;
}

/** Reads a 完成时限 cell in a plan of that year; a date cell by its number format, everything else by its text. */
export function readDeadline(cell: DeadlineCell, planYear: number, date1904 = false): Deadline {
  if (typeof cell.value !== "number") return readDeadlineText(cell.text, planYear);
  const day = lastDayOfDateCell(cell.value, cell.format, date1904);
  if (day !== undefined) return { text: cell.text, kind: "once", due: [day] };
  // A number shows no date by itself (2023.1 may have been 2023.10), except where its digits are a whole date.
  return Number.isInteger(cell.value) && cell.value > 200_000
    ? readDeadlineText(cell.text, planYear)
    : { text: cell.text, kind: "confirm", due: [], doubt: "bareNumber" };
}

/** Reads the text of a 完成时限: `"6月底前" → once, 2023-06-30` in the plan of 2023. */
export function readDeadlineText(text: string, planYear: number): Deadline {
  const plain = foldText(text);
  if (/^[-/\\—–~.。·、无]*$/.test(plain)) return { text, kind: "confirm", due: [], doubt: "blank" };
  const tokens = deadlineTokens(text);
  const clauses = deadlineClauses(tokens, planYear);
  const ends = new EndReader(planYear);
  for (const clause of clauses) clause.moments.forEach((moment) => ends.take(moment));
  const rhythms = rhythmsOf(clauses);
  const words = new Set(clauses.flatMap((clause) => [...clause.words]));
  const rule = ruleOf(tokens);
  const base = {
    text,
    ...(rule === "" ? {} : { rule }),
    ...(ends.wrongWeekday ? { wrongWeekday: true } : {}),
  };

  if (ends.doubts.includes("impossible")) return confirm("impossible");
  const days = [...ends.days, ...rhythms.flatMap((rhythm) => rhythmDays(rhythm, planYear))];
  const due = [...new Set(days)].sort();
  if (due.length > 0) return dated(due);
  const standing = words.has("standing");
  const doubt = ends.doubts.find((each) => !(each === "noEnd" && standing));
  if (doubt) return confirm(doubt);
  if (words.has("relative")) return confirm("relative");
  if (words.has("vague")) return confirm("vague");
  if (words.has("wholeYear") || words.has("eachYear") || ends.wholeYear) {
    return { ...base, kind: "year", due: [`${planYear}-12-31`] };
  }
  if (standing) return { ...base, kind: "standing", due: [] };
  return confirm(/^\d+(\.\d+)?$/.test(plain) ? "bareNumber" : "unread");

  function confirm(reason: DeadlineDoubt): Deadline {
    return { ...base, kind: "confirm", due: [], doubt: reason };
  }

  function dated(days: Day[]): Deadline {
    const months = rhythms[0]?.months;
    const kind = months === undefined && days.length === 1 ? "once" : "recurring";
    const start = ends.start ?? rhythmStart(rhythms, planYear);
    return {
      ...base,
      kind,
      due: days,
      ...(start === undefined ? {} : { start }),
      ...(months === undefined ? {} : { rhythm: months }),
    };
  }
}

/** The words that a text was read by, up to a handful. */
function ruleOf(tokens: DeadlineToken[]): string {
  const words = tokens.flatMap(({ type }) => (SILENT.has(type) ? [] : [type]));
  return words
    .slice(0, 6)
    .map((type) => (type === "other" ? "" : LEXEMES[type].name))
    .join("·");
}

const SILENT = new Set<DeadlineToken["type"]>(["other", "open", "close", "stop"]);

/** The rhythms that give days: where a bracket behind one lists its days (每季度末(分别在6月、9月和12月底)), the list stands for it. */
function rhythmsOf(clauses: DeadlineClause[]): Rhythm[] {
  const rhythms: Rhythm[] = [];
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1];
    const listed = next?.inBrackets === true && next.moments.length > 1;
    if (!listed) rhythms.push(...clause.rhythms);
  });
  const lone = distinct(clauses.flatMap((clause) => clause.moments).filter(isDayWithoutMonth));
  // 每月报送1篇,25日前: the day stands apart from its rhythm.
  return distinct(rhythms).map((rhythm) =>
    rhythm.days.length === 0 ? { ...rhythm, days: lone } : rhythm,
  );
}

function distinct<T>(values: T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function isDayWithoutMonth(moment: Moment): boolean {
  return moment.day !== undefined && moment.month === undefined;
}

function rhythmStart(rhythms: Rhythm[], planYear: number): Day | undefined {
  const within = rhythms[0]?.within;
  if (!within) return undefined;
  const days = daysOf(within.spanFrom ?? within, planYear);
  return typeof days === "object" ? days.first : undefined;
}

/** Takes the moments of a text in order and keeps the days on which something ends. */
class EndReader {
  readonly days: Day[] = [];
  readonly doubts: DeadlineDoubt[] = [];
  start: Day | undefined;
  wholeYear = false;
  wrongWeekday = false;
  /** A year holds for the moments behind it: 2024年6月底前…,12月底前…. */
  private year: number;

  constructor(private readonly planYear: number) {
    this.year = planYear;
  }

  take(moment: Moment): void {
    const from = moment.spanFrom && this.daysIn(moment.spanFrom);
    let days = this.daysIn(moment);
    if (typeof days === "string") return void this.doubts.push(days);
    if (typeof from === "object" && days.last < from.first && moment.year === undefined) {
      days = daysOf(moment, this.year + 1); // 11月至次年3月 without the 次年
      if (typeof days === "string") return void this.doubts.push(days);
    }
    if (from === "impossible") return void this.doubts.push(from);
    const doubt = this.doubtOf(moment);
    if (doubt === "noEnd") this.start ??= days.first;
    if (doubt) return void this.doubts.push(doubt);
    if (isYearOnly(moment) && days.last === `${this.planYear}-12-31`)
      return void (this.wholeYear = true);
    if (typeof from === "object") this.start ??= from.first;
    this.days.push(days.last);
  }

  private daysIn(moment: Moment): ReturnType<typeof daysOf> {
    if (moment.year !== undefined) this.year = moment.year;
    const days = daysOf(moment, this.year);
    if (moment.weekday !== undefined && typeof days === "object") {
      this.wrongWeekday ||= weekdayOf(days.last) !== moment.weekday;
    }
    return days;
  }

  private doubtOf(moment: Moment): DeadlineDoubt | undefined {
    if (moment.qualifier === "around") return "around";
    if (moment.qualifier === "from") return "noEnd";
    if (moment.beginning) return "vague";
    const pointed = moment.day !== undefined || moment.feast !== undefined || moment.end === true;
    return moment.qualifier === "before" && !pointed ? "eitherEnd" : undefined;
  }
}

function isYearOnly(moment: Moment): boolean {
  const { year, month, quarter, half, day, feast, end, until, spanFrom } = moment;
  const finer = [month, quarter, half, day, feast, end, until, spanFrom].some(
    (part) => part !== undefined,
  );
  return year !== undefined && !finer;
}
