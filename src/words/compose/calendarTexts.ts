import type { Calendar, CalendarMonth } from "../../core/node/calendar";
import type { ItemFinding } from "../../core/review/review";
import type { CalendarTexts } from "../../core/sheets/calendarSheet";
import { enUSCalendar } from "../enUS/calendar";
import type { Words } from "../words";
import { zhCNCalendar, type CalendarWords } from "../zhCN/calendar";

/** The words of 普法月历 in the language of the others. */
export const calendarWords = (words: Words): CalendarWords =>
  words.locale === "zh-CN" ? zhCNCalendar : enUSCalendar;

/** An item's name on the calendar: its first clause, no longer than this. */
const LONGEST_NAME = 20;
/** A row's own words for its units are kept where they are no longer. */
const LONGEST_UNITS = 10;
/** So many units are counted by their first one's name. */
const FEW = 6;

/** 普法月历 in texts. */
export function calendarTexts(
  calendar: Calendar,
  { year, sender }: { year: number; sender: string },
  words: Words,
): CalendarTexts {
  const own = calendarWords(words);
  const refs = (items: readonly ItemFinding[]) =>
    items.map(({ ref }) => ref).join(words.listSeparator);
  const foot = (["year", "monthly", "undated"] as const).flatMap((part) => {
    const items = calendar[part];
    return items.length === 0 ? [] : [own[part](refs(items), items.length)];
  });
  return {
    title: own.title(year),
    left: sender,
    right: own.hint,
    months: calendar.months.map((month) => ({
      heading: own.month(month.month),
      lines: linesOf(month, words),
    })),
    foot,
    footer: { left: sender, right: own.title(year) },
  };
}

function linesOf({ nodes, due }: CalendarMonth, words: Words): string[] {
  const own = calendarWords(words);
  const told = nodes.flatMap(({ node, items, asked }) => {
    const days = [...new Set([node.start, node.end])].map((day) => words.shortDay(day)).join("–");
    const refs = items.map(({ ref }) => ref).join(words.listSeparator);
    return [
      own.node(days, node.name, refs),
      ...asked.map(({ ref, reading }) => own.asked(ref, reading.deadline.text.trim())),
    ];
  });
  const items = due.map((item) =>
    own.item(item.ref, shortName(item.content), unitsOf(item, words)),
  );
  return [...told, ...(items.length > 0 ? [own.due, ...items] : [])];
}

/** The first clause of a text: `组织开展好2023年“12·4”国家宪法日…`. */
export function shortName(content: string): string {
  const line = content.replace(/\s+/g, "");
  const clause = /^.{4,}?(?=[,，。;；:：])/.exec(line)?.[0] ?? line;
  return clause.length <= LONGEST_NAME ? clause : `${clause.slice(0, LONGEST_NAME - 1)}…`;
}

/** Who answers: as the row says it where that is short, else the names or how many they are. */
function unitsOf({ reading, parts }: ItemFinding, words: Words): string {
  const own = calendarWords(words);
  const written = reading.item.units
    .filter(({ role }) => role !== "assist")
    .map(({ text }) => text.replace(/\s+/g, ""))
    .join(words.listSeparator);
  if (written.length <= LONGEST_UNITS) return written;
  const names = parts.filter(({ role }) => role !== "assist").map(({ unit }) => unit);
  const [first = ""] = names;
  if (names.length <= 2) return names.join(words.listSeparator);
  return names.length <= FEW ? own.firstOf(first, names.length) : own.units(names.length);
}
