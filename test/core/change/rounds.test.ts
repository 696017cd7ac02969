import fc from "fast-check";
import { isAlarm } from "../../../src/core/change/changeClass";
import { changesBetween } from "../../../src/core/change/changesBetween";
import { formerWording } from "../../../src/core/change/formerWording";
import { roundRows, type RoundRow } from "../../../src/core/change/roundRows";
import {
  alignedTo,
  lastRoundBefore,
  readRounds,
  roundsInAlarm,
  runningRound,
  type RoundsRead,
} from "../../../src/core/change/rounds";
import { snapshotOf } from "../../../src/core/change/snapshot";
import { serialOfDay } from "../../../src/core/reading/dateSerial";
import { readOwnTable } from "../../../src/core/register/ownTable";
import type { Review } from "../../../src/core/review/review";
import { atOnce } from "../../../src/core/steps";
import { roundCounts } from "../../../src/words/compose/roundWords";
import { anyBook, anyDay } from "../review/anyBook";
import { judgedBook, reviewOfBook } from "../review/reviewOfBook";
import { gridOf, type LiteralCell } from "../table/sheetOf";

const HEADINGS = [
  "期次",
  "截至日期",
  "单位",
  "事项",
  "检查结果",
  "完成时限",
  "计数事项",
  "应报",
  "已报",
  "还差",
  "各单位",
];

/** A register with these rows, as the add-in writes them and Excel shows them. */
function registerOf(rows: RoundRow[]): RoundsRead {
  const cells = rows.map((row) =>
    HEADINGS.map((heading): LiteralCell => {
      const cell = row[heading] ?? "";
      if (typeof cell !== "object") return cell;
      return { value: serialOfDay(cell.day, false), format: "yyyy-mm-dd", text: cell.day };
    }),
  );
  const table = readOwnTable(gridOf([HEADINGS, ...cells], [], "检查记录"), {
    year: 2023,
    date1904: false,
  });
  if (!table) throw new Error("no register");
  return readRounds(table);
}

const kept = (review: Review, round: number) => roundRows(review, round, roundCounts);

const BOOK = {
  plan: [
    ["编印读本", "2023年6月", "区普法办", ""],
    ["报送普法信息全年不少于12篇", "全年", "南站街道、桃源街道", ""],
  ],
};

test("a check that is kept reads as it was, whatever the book and the day", () => {
  fc.assert(
    fc.property(anyBook, anyDay, (book, day) => {
      const review = reviewOfBook(book, day);
      const { rounds, problems } = registerOf(kept(review, 3));
      expect(problems).toEqual([]);
      expect(rounds).toHaveLength(1);
      const now = snapshotOf(review);
      const [round] = rounds;
      if (!round) throw new Error("no round");
      expect(round.number).toBe(3);
      const before = alignedTo(round.snapshot, now);
      expect(before.items.map(({ identity }) => identity)).toEqual(
        now.items.map(({ identity }) => identity),
      );
      for (const [index, item] of now.items.entries()) {
        const states = (parts: { unit: string; state: string }[]) =>
          parts.map(({ unit, state }) => `${unit} ${state}`).sort();
        expect(states(before.items[index]?.parts ?? [])).toEqual(states(item.parts));
      }
    }),
    { numRuns: 60 },
  );
});

test("a check compared with itself as it was kept gives only what is still so", () => {
  fc.assert(
    fc.property(anyBook, anyDay, (book, day) => {
      const { review, plan, settings } = judgedBook(book, day);
      const [round] = registerOf(kept(review, 1)).rounds;
      const now = snapshotOf(review);
      if (!round) throw new Error("no round");
      const changes = atOnce(
        changesBetween(alignedTo(round.snapshot, now), now, {
          formerly: formerWording(plan, settings),
        }),
      );
      if (!changes) throw new Error("not comparable");
      const names = ["new", "closed", "better", "worse", "finished", "more", "table"] as const;
      expect(names.flatMap((name): unknown[] => changes[name])).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each<[string, number[], number]>([
  ["the first", [], 1],
  ["the one after the last", [1, 2, 4], 5],
])("the round that is running is %s", (_, numbers, running) => {
  const rounds = numbers.map((number) => ({
    number,
    snapshot: { asOf: `2023-0${number}-15`, year: 2023, items: [] },
    rows: [],
  }));
  expect(runningRound(rounds, 2023, "2023-11-15")).toBe(running);
  expect(runningRound(rounds, 2024, "2024-01-15")).toBe(1);
  for (const { number, snapshot } of rounds)
    expect(runningRound(rounds, 2023, snapshot.asOf)).toBe(number);
});

test("compared is the last round kept before the day, of the same plan year", () => {
  const [first, second] = [
    reviewOfBook(BOOK, "2023-10-15"),
    reviewOfBook(BOOK, "2023-11-15"),
  ] as const;
  const { rounds } = registerOf([...kept(second, 2), ...kept(first, 1)]);
  expect(rounds.map(({ number }) => number)).toEqual([1, 2]);
  expect(lastRoundBefore(rounds, 2023, "2023-11-30")?.number).toBe(2);
  expect(lastRoundBefore(rounds, 2023, "2023-11-15")?.number).toBe(1);
  expect(lastRoundBefore(rounds, 2023, "2023-10-15")).toBeUndefined();
  expect(lastRoundBefore(rounds, 2024, "2024-11-15")).toBeUndefined();
});

test("an alarm lasts for the rounds on end in which it stood, up to the day asked for", () => {
  const days = ["2023-05-15", "2023-07-15", "2023-08-15", "2023-09-15"];
  const { rounds } = registerOf(
    days.flatMap((day, index) => kept(reviewOfBook(BOOK, day), index + 1)),
  );
  const identity = reviewOfBook(BOOK, "2023-09-15").items[0]?.identity ?? "";
  const lasts = roundsInAlarm(rounds, isAlarm);
  expect(lasts("区普法办", identity, "2023-09-15")).toBe(3);
  expect(lasts("区普法办", identity, "2023-08-20")).toBe(2);
  expect(lasts("区普法办", identity, "2023-06-01")).toBe(0);
  expect(lasts("区司法局", identity, "2023-09-15")).toBe(0);
});

test.each<[string, (row: RoundRow) => RoundRow]>([
  ["a round that is no number", (row) => ({ ...row, 期次: "上期" })],
  ["a day that is none", (row) => ({ ...row, 截至日期: "月底" })],
  ["a state that nobody knows", (row) => ({ ...row, 各单位: "大致完成:区普法办" })],
  ["an item without its text", (row) => ({ ...row, 事项: "" })],
])("a broken row is told of and the others are read: %s", (_, broken) => {
  const rows = kept(reviewOfBook(BOOK, "2023-11-15"), 1);
  const { rounds, problems } = registerOf(
    rows.map((row, index) => (index === 1 ? broken(row) : row)),
  );
  expect(problems).toMatchObject([{ code: "brokenRound", row: 2, sheet: { name: "检查记录" } }]);
  expect(rounds[0]?.snapshot.items).toHaveLength(1);
});

test("a round says how many there were, and keeps what was counted", () => {
  const review = reviewOfBook({ ...BOOK, ledger: [] }, "2023-11-15");
  const rows = kept(review, 1);
  expect(rows[0]).toMatchObject({
    单位: "全部",
    事项: "2023年",
    检查结果: expect.stringMatching(/^逾期1项、/),
  });
  expect(rows).toContainEqual(
    expect.objectContaining({ 单位: "南站街道", 计数事项: "普法信息(篇)", 已报: 0 }),
  );
  const [round] = registerOf(rows).rounds;
  expect(round?.snapshot.items[1]?.parts[0]?.duties).toMatchObject([
    { thing: "普法信息", measure: "篇", came: 0 },
  ]);
});
