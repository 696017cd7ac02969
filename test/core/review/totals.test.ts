import type { LiteralCell } from "../table/sheetOf";
import { countsOf, reviewOfBook } from "./reviewOfBook";

const DIRECTORY: LiteralCell[][] = [
  ["桃源街道", "", "街道"],
  ["南站街道", "", "街道"],
  ["区法院", "", "单位"],
];

function unitsOf(plan: LiteralCell[][], ledger?: LiteralCell[][], asOf?: string) {
  return reviewOfBook({ plan, directory: DIRECTORY, ...(ledger && { ledger }) }, asOf).units;
}

test("units stand in the directory's order, those it lacks behind them; also those without any item", () => {
  const units = unitsOf([["a", "6月", "区税务局、南站街道、桃源街道", ""]]);
  expect(units.map(({ name, total }) => `${name} ${total}`)).toEqual([
    "桃源街道 1",
    "南站街道 1",
    "区法院 0",
    "区税务局 1",
  ]);
});

test("to be rated an item's last due day has come, and it applies", () => {
  const [unit] = unitsOf([
    ["a", "3月、6月", "桃源街道", "已完成"],
    ["b", "11月15日", "桃源街道", ""],
    ["c", "6月、12月", "桃源街道", "已完成"],
    ["d", "6月", "桃源街道", "不涉及"],
    ["e", "适时", "桃源街道", ""],
    ["f", "长期", "桃源街道", ""],
  ]);
  expect(unit).toMatchObject({
    total: 6,
    dueRate: { done: 1, of: 2, share: 1 / 2 },
    yearRate: { done: 2, of: 4, share: 1 / 2 },
  });
});

test("late counts as done; an item that is done in part does not", () => {
  const [unit] = unitsOf(
    [
      ["每半年报送1篇", "11月10日", "桃源街道", ""],
      ["集中宣传", "6月", "桃源街道", ""],
    ],
    [
      ["3月9日", "桃源街道", "1"],
      ["7月9日", "桃源街道", "2"],
    ],
  );
  expect(unit).toMatchObject({ byState: { unmet: 1, doneLate: 1 }, dueRate: { done: 1, of: 2 } });
});

test("an item that a unit only assists in is in no figure but its own", () => {
  const units = unitsOf([["a", "6月", "桃源街道牵头,南站街道配合", "已完成"]]);
  expect(units).toMatchObject([
    { total: 1, assists: 0, byState: { done: 1 }, dueRate: { done: 1, of: 1, share: 1 } },
    {
      total: 0,
      assists: 1,
      byState: {},
      dueRate: { done: 0, of: 0, share: null },
      yearRate: { of: 0, share: null },
    },
    { total: 0, assists: 0 },
  ]);
});

test("an item is as its worst unit, and says how many are so", () => {
  const { items, totals } = reviewOfBook({
    plan: [["集中宣传", "6月", "各街道", ""]],
    directory: DIRECTORY,
    ledger: [["6月9日", "桃源街道", "1"]],
  });
  expect(items).toMatchObject([
    { state: "overdue", daysOverdue: 138, byState: { overdue: 1, done: 1 } },
  ]);
  expect(totals).toEqual({ overdue: 1 });
});

test("a unit's state in an item is its worst obligation", () => {
  const book = {
    plan: [["每季度报送1篇", "全年", "桃源街道", ""]],
    directory: DIRECTORY,
    ledger: [["3月9日", "桃源街道", "1"]],
  };
  expect(countsOf(book, "桃源街道").map(({ state }) => state)).toEqual([
    "done",
    "unmet",
    "unmet",
    "behind",
  ]);
  expect(reviewOfBook(book).items[0]?.state).toBe("unmet");
});
