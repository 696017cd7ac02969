import { praisedUnits } from "../../../src/core/score/praised";
import { reviewOfBook, type LiteralBook } from "../review/reviewOfBook";

const book = (ledger: LiteralBook["ledger"]): LiteralBook => ({
  plan: [
    ["报送普法信息全年不少于2篇", "全年", "南站街道、桃源街道、区法院", ""],
    ["组织宪法宣传", "2023年6月", "桃源街道、区法院", ""],
  ],
  ...(ledger ? { ledger } : {}),
});
const sent = (unit: string, count: number) => ["2023-03-01", unit, "1", "普法信息", "", count];
const held = (unit: string) => ["2023-05-01", unit, "2", "", "", 1];
const NOBODY = new Set<string>();
const YEAR_END = "2023-12-31";

test("who has handed in all that is owed and is late with nothing is proposed, in the review's order", () => {
  const ledger = [sent("区法院", 2), held("区法院"), sent("南站街道", 3), sent("桃源街道", 2)];
  // 桃源街道 is late with the second item.
  expect(praisedUnits(reviewOfBook(book(ledger), YEAR_END), NOBODY)).toEqual([
    "南站街道",
    "区法院",
  ]);
});

test("one piece short is not all, and a red 督办单 bars", () => {
  const review = reviewOfBook(
    book([sent("南站街道", 1), sent("区法院", 2), held("区法院")]),
    YEAR_END,
  );
  expect(praisedUnits(review, NOBODY)).toEqual(["区法院"]);
  expect(praisedUnits(review, new Set(["区法院"]))).toEqual([]);
});

test("where nothing is counted nobody is proposed", () => {
  expect(
    praisedUnits(reviewOfBook({ plan: [["组织宪法宣传", "全年", "南站街道", "已完成"]] }), NOBODY),
  ).toEqual([]);
});
