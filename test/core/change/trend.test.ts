import fc from "fast-check";
import { snapshotOf } from "../../../src/core/change/snapshot";
import { trendOf } from "../../../src/core/change/trend";
import { anyBook } from "../review/anyBook";
import { reviewOfBook, type LiteralBook } from "../review/reviewOfBook";

/** Rounds of a book that were kept on these days. */
const roundsOf = (book: LiteralBook, days: string[]) =>
  days.map((day, index) => ({
    number: index + 1,
    snapshot: snapshotOf(reviewOfBook(book, day)),
    rows: [],
  }));

const BOOK: LiteralBook = {
  plan: [
    ["编印读本", "2023年6月", "南站街道、桃源街道", ""],
    ["组织宪法宣传", "2023年9月", "南站街道", ""],
    ["举办培训班", "2023年11月", "桃源街道", ""],
  ],
  ledger: [["2023-08-01", "桃源街道", "编印读本", "", "", 1, "已报送"]],
};
const DAYS = ["2023-05-15", "2023-07-15", "2023-10-15"];

test("the items of each round are counted by their state, the present check last", () => {
  const trend = trendOf(roundsOf(BOOK, DAYS), reviewOfBook(BOOK, "2023-12-15"));
  expect(trend).toEqual([
    { round: 1, asOf: "2023-05-15", counts: { notDue: 3 } },
    { round: 2, asOf: "2023-07-15", counts: { overdue: 1, notDue: 2 } },
    { round: 3, asOf: "2023-10-15", counts: { overdue: 2, notDue: 1 } },
    { asOf: "2023-12-15", counts: { overdue: 3 } },
  ]);
});

test("a unit's own parts are counted, and nobody else's", () => {
  const trend = trendOf(roundsOf(BOOK, DAYS), reviewOfBook(BOOK, "2023-12-15"), "桃源街道");
  expect(trend.map(({ counts }) => counts)).toEqual([
    { notDue: 2 },
    { overdue: 1, notDue: 1 },
    { notDue: 1, doneLate: 1 },
    { overdue: 1, doneLate: 1 },
  ]);
});

test("two rounds show no course, nor do those of later days or another year", () => {
  const rounds = roundsOf(BOOK, DAYS);
  expect(trendOf(rounds.slice(0, 2), reviewOfBook(BOOK, "2023-12-15"))).toEqual([]);
  expect(trendOf(rounds, reviewOfBook(BOOK, "2023-08-15"))).toEqual([]);
  const former = rounds.map((round) => ({
    ...round,
    snapshot: { ...round.snapshot, year: 2022 },
  }));
  expect(trendOf(former, reviewOfBook(BOOK, "2023-12-15"))).toEqual([]);
});

test("a day that is kept stands once, with its number and as it is judged now", () => {
  const trend = trendOf(roundsOf(BOOK, DAYS), reviewOfBook(BOOK, "2023-10-15"));
  expect(trend.map(({ round, asOf }) => [round, asOf])).toEqual([
    [1, "2023-05-15"],
    [2, "2023-07-15"],
    [3, "2023-10-15"],
  ]);
});

test("the last point has the review's own figures, whatever the book", () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const review = reviewOfBook(book, "2023-11-15");
      const trend = trendOf(roundsOf(book, DAYS), review);
      expect(trend.at(-1)?.counts).toEqual(review.totals);
      for (const { name, byState } of review.units)
        expect(trendOf(roundsOf(book, DAYS), review, name).at(-1)?.counts).toEqual(byState);
    }),
    { numRuns: 20 },
  );
});
