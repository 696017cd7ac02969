import type { Since } from "../../core/change/changes";
import type { Duty } from "../../core/review/duty";
import type { ItemFinding, Review } from "../../core/review/review";
import { ALARMS, STATES, type State } from "../../core/review/state";
import type { Day } from "../../core/text/day";
import { changeLine } from "./changeWords";
import { overdueWords } from "./findingWords";
import { reminderWordsFor, shortContent } from "./reminderText";
import type { Words } from "../words";

/** What a 通报 says besides what the check found. */
export interface BulletinFacts {
  since?: Since;
  sender?: string;
  /** By when an answer is asked for. */
  replyBy?: Day;
  /** Units that have not returned the round's form. */
  notReturned?: { round: number; units: readonly string[] };
  /** Units that have not answered a 督办单 in time. */
  notAnswered?: readonly string[];
}

/** One section: its heading, and a row an item; what is no item has only its sentence. */
export interface BulletinSection {
  heading: string;
  rows: { content: string; ref: string; due: string; units: string }[];
  lines: string[];
}

/** A 通报 as it leaves the house. */
export interface Bulletin {
  heading: string;
  opening: string[];
  sections: BulletinSection[];
  closing: string[];
}

/** All units' standing as a 通报: what is late, short and behind, item by item, and what of the counted things came. */
export function bulletinText(review: Review, words: Words, facts: BulletinFacts = {}): string {
  return bulletinLines(bulletinOf(review, words, facts), words).join("\n");
}

/** The lines of a 通报, its sections numbered. */
export function bulletinLines(
  { heading, opening, sections, closing }: Bulletin,
  words: Words,
): string[] {
  const own = reminderWordsFor(words);
  return [
    heading,
    ...opening,
    ...sections.flatMap(({ heading: title, lines }, index) => [
      own.numbered(index + 1, title),
      ...lines,
    ]),
    ...closing,
  ];
}

/** What a 通报 says, from the findings of one check; what does not occur is not said. */
export function bulletinOf(review: Review, words: Words, facts: BulletinFacts = {}): Bulletin {
  const own = reminderWordsFor(words);
  const { since, sender, replyBy, notReturned, notAnswered = [] } = facts;
  const day = words.day(review.asOf);
  const counts = countLines(review, words);
  const toConfirm = review.totals.toConfirm ?? 0;
  const said = (heading: string, lines: string[]): BulletinSection => ({
    heading,
    rows: [],
    lines,
  });
  const sections = [
    ...ALARMS.map((state) => alarmSection(review, state, words)),
    said(own.countsHeading, counts),
    said(
      own.notReturnedHeading,
      notReturned && notReturned.units.length > 0
        ? [
            own.notReturned(
              notReturned.round,
              notReturned.units.length,
              notReturned.units.join(own.list),
            ),
          ]
        : [],
    ),
    said(
      own.notAnsweredHeading,
      notAnswered.length > 0
        ? [own.notAnswered(notAnswered.length, notAnswered.join(own.list))]
        : [],
    ),
  ].filter(({ lines }) => lines.length > 0);
  return {
    heading: own.heading(review.year),
    opening: [
      own.addressees,
      own.overall(day, review.items.length, review.units.length, totalWords(review, words)),
      ...(since
        ? [own.sinceRound(since.round, words.day(since.asOf), changeLine(since.changes, words))]
        : []),
    ],
    sections,
    closing: [
      ...(toConfirm > 0 ? [own.toConfirm(toConfirm)] : []),
      replyBy === undefined ? own.bulletinClosing : own.bulletinClosingBy(words.day(replyBy)),
      own.attachments,
      ...(sender === undefined || sender === "" ? [] : [sender]),
      day,
    ],
  };
}

/** Every state that occurs, the gravest first. */
export function totalWords({ totals }: Review, words: Words): string {
  const own = reminderWordsFor(words);
  return STATES.filter((state) => (totals[state] ?? 0) > 0)
    .map((state) => own.stateCount(words.state[state], totals[state] ?? 0))
    .join(own.list);
}

/** The items of which some unit is in a state, each with those units by the shorter of two lists. */
export function alarmSection(review: Review, state: State, words: Words): BulletinSection {
  const own = reminderWordsFor(words);
  const found = review.items.flatMap((item) => {
    const owing = item.parts.filter((part) => part.state !== undefined);
    const units = owing.filter((part) => part.state === state).map(({ unit }) => unit);
    const isNameless = owing.length === 0 && item.state === state;
    return units.length > 0 || isNameless ? [{ item, units, all: owing }] : [];
  });
  const rows = found.map(({ item, units, all }) => ({
    content: shortContent(item),
    ref: item.ref,
    due: dueWords(item, state, words),
    units: whose(
      units,
      all.filter((part) => part.state !== state).map(({ unit }) => unit),
      words,
    ),
  }));
  const parts = found.reduce((sum, { units }) => sum + units.length, 0);
  return {
    heading: own.alarmHeading(
      state === "behind" ? own.behindCalled : words.state[state],
      rows.length,
      parts,
    ),
    rows,
    lines: rows.map(({ content, ref, due, units }, index) =>
      own.alarmItem(index + 1, content, ref, due, units),
    ),
  };
}

/** `，时限4月30日，逾期199天`; of what is counted the figures stand in their own section. */
function dueWords(item: ItemFinding, state: State, words: Words): string {
  const own = reminderWordsFor(words);
  if (state !== "overdue") return "";
  const last = item.reading.deadline.due.at(-1);
  const days = overdueWords(item, words);
  return [
    last === undefined ? "" : own.due(words.shortDay(last)),
    days === "" ? "" : `${words.pane.comma}${days}`,
  ].join("");
}

/** 全部39家, 除南站街道外的38家, or the names and their number. */
function whose(names: string[], others: string[], words: Words): string {
  const own = reminderWordsFor(words);
  if (names.length === 0) return own.nobody;
  if (others.length === 0 && names.length > 1) return own.allOf(names.length);
  if (others.length > 0 && others.length + 1 < names.length)
    return own.allBut(others.join(own.list), names.length);
  return names.length === 1 ? (names[0] ?? "") : own.namesOf(names.join(own.list), names.length);
}

/** `（9.1）典型案例：南站街道1篇（差1篇）、…；零报送（0篇）：…。`, a line for each thing counted in each item. */
function countLines(review: Review, words: Words): string[] {
  const own = reminderWordsFor(words);
  return review.items.flatMap((item) =>
    thingsIn(item).flatMap((shares) => {
      const zero = shares.filter(({ duty }) => duty.came === 0 && duty.owedByNow > 0);
      const came = shares.filter(({ duty }) => duty.came > 0);
      const measure = shares[0]?.duty.measure ?? "";
      const said = [
        ...(came.length > 0 ? [came.map((share) => cameWords(share, words)).join(own.list)] : []),
        ...(zero.length > 0
          ? [own.zero(zero.map(({ unit }) => unit).join(own.list), measure)]
          : []),
      ];
      if (said.length === 0) return [];
      const heading = own.countsOf(shortContent(item), item.ref, shares[0]?.duty.thing ?? "");
      return [heading + said.join(own.sentence) + own.stop];
    }),
  );
}

interface DutyShare {
  unit: string;
  duty: Duty;
}

/** An item's units by the thing they report, each thing in order of appearance. */
function thingsIn({ parts }: ItemFinding): DutyShare[][] {
  const things = new Map<string, DutyShare[]>();
  for (const { unit, duties = [] } of parts) {
    for (const duty of duties) {
      const key = `${duty.thing} ${duty.measure}`;
      const shares = things.get(key);
      if (shares) shares.push({ unit, duty });
      else things.set(key, [{ unit, duty }]);
    }
  }
  return [...things.values()];
}

function cameWords({ unit, duty }: DutyShare, words: Words): string {
  const own = reminderWordsFor(words);
  const pieces = own.pieces(duty.came, duty.measure);
  const short =
    duty.missingByNow === 0 ? "" : own.short(own.pieces(duty.missingByNow, duty.measure));
  return own.came(unit, pieces) + short;
}
