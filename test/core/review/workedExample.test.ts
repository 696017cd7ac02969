import type { LiteralCell } from "../table/sheetOf";
import { partOf } from "./reviewOfBook";

/** 南站街道 owes twelve pieces of 普法信息 a year; these are the days on which it reported one. */
const REPORTED = [
  "2023-02-14",
  "2023-04-11",
  "2023-05-16",
  "2023-06-08",
  "2023-07-12",
  "2023-09-05",
  "2023-10-17",
  "2023-11-08",
  "2023-12-06",
  "2023-12-20",
];

/** Two more in January, entered for 年度 2023. */
const MADE_UP: LiteralCell[][] = ["2024-01-09", "2024-01-12"].map((day) => report(day, 2023));

function report(day: string, year: LiteralCell = ""): LiteralCell[] {
  return [day, "南站街道", "1 报送普法信息", "普法信息", "", "", "已报送", year];
}

function judged(asOf: string, ledger: LiteralCell[][]) {
  const plan = [["街道报送普法信息全年不少于12篇", "全年", "各街道", ""]];
  const directory = [["南站街道", "", "街道"]];
  const { state, counts } = partOf({ plan, directory, ledger }, "南站街道", asOf);
  const [count] = counts ?? [];
  if (count?.code !== "counted") throw new Error("Not counted");
  return { state, owedNow: count.owedNow, came: count.came, missing: count.missing };
}

const reported = REPORTED.map((day) => report(day));

// The README shows this table.
test.each([
  ["2023-06-30", "behind", 5, 4, 8],
  ["2023-11-15", "behind", 10, 8, 4],
  ["2023-12-31", "behind", 11, 10, 2],
  ["2024-01-05", "unmet", 12, 10, 2],
  ["2024-01-15", "doneLate", 12, 12, 0],
])("on %s the street is %s: %i owed so far, %i came, %i missing", (asOf, ...expected) => {
  const [state, owedNow, came, missing] = expected;
  expect(judged(asOf, [...reported, ...MADE_UP])).toEqual({ state, owedNow, came, missing });
});

test("without its 年度 what comes in January makes up nothing", () => {
  const january = MADE_UP.map((row) => row.slice(0, -1));
  expect(judged("2024-01-15", [...reported, ...january])).toMatchObject({
    state: "unmet",
    missing: 2,
  });
});
