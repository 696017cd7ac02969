import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zhCN } from "../../../src/words/zhCN/zhCN";
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
  const { state, duties } = partOf({ plan, directory, ledger }, "南站街道", asOf);
  const [duty] = duties ?? [];
  if (!state || !duty) throw new Error("Not counted");
  const { owed, owedByNow, came, missing } = duty;
  return { state, owed, owedByNow, came, missing };
}

const reported = REPORTED.map((day) => report(day));

/** The example as the guide for users shows it: 截至, 应报, 截至应报, 已报, 还差, 检查结果. */
const shown = readFileSync(join(__dirname, "../../../docs/使用说明.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \d{4}年/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, when = "", ...cells]) => [when.replace(/（.*/, ""), ...cells.slice(0, 5)]);

/** `"2023年6月30日" → "2023-06-30"` */
const dayOf = (text: string) =>
  text
    .replace(/[年月日]/g, "-")
    .replace(/-(\d)(?=-)/g, "-0$1")
    .slice(0, 10);

test("the guide shows the year's five days", () => {
  expect(shown.map(([when = ""]) => dayOf(when))).toEqual([
    "2023-06-30",
    "2023-11-15",
    "2023-12-31",
    "2024-01-05",
    "2024-01-15",
  ]);
});

test.each(shown)("on %s the guide's figures are the check's", (when, ...cells) => {
  const figures = judged(dayOf(when ?? ""), [...reported, ...MADE_UP]);
  const { state, owed, owedByNow, came, missing } = figures;
  const pieces = [owed, owedByNow, came, missing].map((number) => `${number}篇`);
  expect([...pieces, zhCN.state[state]]).toEqual(cells);
});

test("without its 年度 what comes in January makes up nothing", () => {
  const january = MADE_UP.map((row) => row.slice(0, -1));
  expect(judged("2024-01-15", [...reported, ...january])).toMatchObject({
    state: "unmet",
    missing: 2,
  });
});
