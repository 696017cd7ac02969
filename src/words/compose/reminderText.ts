import type { ItemFinding, Review, UnitPart } from "../../core/review/review";
import { CALLING } from "../../core/review/state";
import type { Day } from "../../core/text/day";
import { enUSReminder } from "../enUS/reminder";
import { partSentences } from "./partWords";
import type { Words } from "../words";
import { zhCNReminder, type ReminderWords } from "../zhCN/reminder";

/** The words of the texts that are sent, in the language of the others. */
export function reminderWordsFor(words: Words): ReminderWords {
  return words.locale === "en-US" ? enUSReminder : zhCNReminder;
}

/** Who asks, whom one may ask, and by when an answer is wanted. */
export interface ReminderFacts {
  sender?: string;
  contact?: string;
  replyBy?: Day;
}

/** One unit's alarms as plain text for a message: whom it is to, as of when, each item with what is missing. */
export function reminderText(
  review: Review,
  unit: string,
  words: Words,
  facts: ReminderFacts = {},
): string {
  return textTo(unit, sharesOf(review, [unit]).get(unit) ?? [], review, { words, facts });
}

/** Several units' reminders, one below the other. */
export function reminderTexts(
  review: Review,
  units: string[],
  words: Words,
  facts: ReminderFacts = {},
): string {
  return [...sharesOf(review, units)]
    .map(([unit, own]) => textTo(unit, own, review, { words, facts }))
    .join("\n\n");
}

function sharesOf(review: Review, units: string[]): Map<string, Share[]> {
  const shares = new Map<string, Share[]>(units.map((unit) => [unit, []]));
  for (const item of review.items) {
    for (const part of item.parts) shares.get(part.unit)?.push({ item, part });
  }
  return shares;
}

interface Share {
  item: ItemFinding;
  part: UnitPart;
}

function textTo(
  unit: string,
  all: Share[],
  review: Review,
  { words, facts }: { words: Words; facts: ReminderFacts },
): string {
  const own = reminderWordsFor(words);
  const day = words.day(review.asOf);
  const sections = CALLING.map((state) => ({
    state,
    shares: all.filter(({ part }) => part.state === state),
  })).filter(({ shares }) => shares.length > 0);
  if (sections.length === 0) return [own.to(unit), own.nothing(day, review.year)].join("\n");
  const lines = sections.flatMap(({ state, shares }, index) => [
    own.section(index + 1, words.state[state], shares.length),
    ...shares.map(({ item, part }, at) => shareLine(at + 1, item, part, words)),
  ]);
  const { sender = "", contact = "", replyBy } = facts;
  return [
    own.to(unit),
    own.opening(day, review.year),
    ...lines,
    replyBy === undefined ? own.closing : own.closingBy(words.day(replyBy)),
    ...(contact === "" ? [] : [own.contact(contact)]),
    ...(sender === "" ? [] : [sender]),
  ].join("\n");
}

/** `1. 组织开展…活动（6.1），时限4月30日：逾期199天；` */
function shareLine(number: number, item: ItemFinding, part: UnitPart, words: Words): string {
  const own = reminderWordsFor(words);
  const reasons = partSentences(part, words).join(words.listSeparator);
  const plain = part.state === undefined ? "" : own.plainReason[part.state];
  return own.item(
    number,
    shortContent(item),
    item.ref,
    dueWords(item, part, words),
    reasons === "" ? (plain ?? "") : reasons,
  );
}

/** The due day that a part is late for or coming to; counts name their periods themselves. */
function dueWords(
  { reading: { deadline } }: ItemFinding,
  { reasons }: UnitPart,
  words: Words,
): string {
  const own = reminderWordsFor(words);
  for (const reason of reasons) {
    if (reason.code === "overdue" || reason.code === "dueSoon") {
      return own.due(words.shortDay(reason.due));
    }
  }
  const last = deadline.due.at(-1);
  return last === undefined ? "" : own.due(words.shortDay(last));
}

const LONGEST = 40;

/** An item's content on one line, its first words where it is long. */
export function shortContent({ content }: ItemFinding): string {
  const line = content.replace(/\s+/g, "");
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}……` : line;
}
