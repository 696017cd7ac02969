import type { Duty } from "../../core/review/duty";
import type { ItemFinding, Review, UnitTotals } from "../../core/review/review";
import { CALLING, STATES, type State } from "../../core/review/state";
import { overdueWords } from "./findingWords";
import { reminderWordsFor, shortContent } from "./reminderText";
import type { Words } from "../words";

/** All units' standing as the draft of a 通报, from the same findings; who reported nothing is named. */
export function bulletinText(review: Review, words: Words): string {
  const own = reminderWordsFor(words);
  const sections = [
    [own.unitsHeading, ...unitLines(review, words)],
    [own.countsHeading, ...countLines(review, words)],
    ...(["overdue", "unmet", "toConfirm"] as const).map((state) => [
      own.itemsHeading(words.state[state]),
      ...itemLines(review, state, words),
    ]),
  ].filter((lines) => lines.length > 1);
  return [
    own.heading(review.year),
    own.addressees,
    own.overall(
      words.day(review.asOf),
      review.items.length,
      review.units.length,
      totalWords(review, words),
    ),
    ...sections.flatMap(([heading = "", ...lines], index) => [
      own.numbered(index + 1, heading),
      ...lines,
    ]),
    own.bulletinClosing,
  ].join("\n");
}

/** Every alarm, zeros too, then the other states that occur. */
function totalWords({ totals }: Review, words: Words): string {
  const own = reminderWordsFor(words);
  return STATES.filter((state) => CALLING.includes(state) || (totals[state] ?? 0) > 0)
    .map((state) => own.stateCount(words.state[state], totals[state] ?? 0))
    .join(own.list);
}

/** `南站街道承担18项，逾期4项、数量不足1项，到期完成率38%；`, then those without alarms by name. */
function unitLines(review: Review, words: Words): string[] {
  const own = reminderWordsFor(words);
  const isClear = (unit: UnitTotals) => alarmsOf(unit).length === 0;
  const clear = review.units.filter((unit) => unit.total > 0 && isClear(unit));
  const lines = review.units
    .filter((unit) => !isClear(unit))
    .map((unit) => unitLine(unit, words) + own.sentence.trim());
  return clear.length === 0
    ? lines
    : [...lines, own.clear(clear.map(({ name }) => name).join(own.list))];
}

function unitLine(unit: UnitTotals, words: Words): string {
  const own = reminderWordsFor(words);
  const { name, total, byState, dueRate } = unit;
  const counts = alarmsOf(unit)
    .map((state) => own.stateCount(words.state[state], byState[state] ?? 0))
    .join(own.list);
  return dueRate.share === null
    ? own.unitUnrated(name, total, counts)
    : own.unit(name, total, counts, words.rate(dueRate));
}

function alarmsOf({ byState }: UnitTotals): State[] {
  return CALLING.filter((state) => (byState[state] ?? 0) > 0);
}

/** `（9.1）典型案例：南站街道1篇（差1篇）、…；零报送（0篇）：…。`, a line for each thing counted in each item. */
function countLines(review: Review, words: Words): string[] {
  const own = reminderWordsFor(words);
  return review.items.flatMap((item) =>
    thingsIn(item).map((shares) => {
      const zero = shares.filter(({ duty }) => duty.came === 0 && duty.owedByNow > 0);
      const came = shares.filter(({ duty }) => duty.came > 0);
      const measure = shares[0]?.duty.measure ?? "";
      const said = [
        ...(came.length > 0 ? [came.map((share) => cameWords(share, words)).join(own.list)] : []),
        ...(zero.length > 0
          ? [own.zero(zero.map(({ unit }) => unit).join(own.list), measure)]
          : []),
      ];
      const heading = own.countsOf(shortContent(item), item.ref, shares[0]?.duty.thing ?? "");
      return (
        heading + (said.length === 0 ? own.nothingOwedYet : said.join(own.sentence)) + own.stop
      );
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

/** The items in a state with the units that have it. */
function itemLines(review: Review, state: State, words: Words): string[] {
  const own = reminderWordsFor(words);
  return review.items
    .filter((item) => item.state === state)
    .map((item, index) => {
      const last = item.deadline.due.at(-1);
      return own.item(
        index + 1,
        shortContent(item),
        item.ref,
        last === undefined ? "" : own.due(words.shortDay(last)),
        lateWords(item, state, words),
      );
    });
}

function lateWords(item: ItemFinding, state: State, words: Words): string {
  const own = reminderWordsFor(words);
  const units = item.parts.filter((part) => part.state === state).map(({ unit }) => unit);
  const days = overdueWords(item, words);
  const concerned = units.length === 0 ? "" : own.lateUnits(units.join(own.list));
  return [days, concerned].filter((part) => part !== "").join(words.pane.comma);
}
