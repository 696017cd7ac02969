import { check } from "../../src/actions/check";
import { makeCoverage } from "../../src/actions/people/makeCoverage";
import { Session } from "../../src/actions/session/session";
import { coverageJson } from "../../src/command/coverage";
import { ownTableIn } from "../../src/core/register/ownTable";
import { coverageLines } from "../../src/words/compose/coverageTexts";
import { coverageOf } from "../../src/actions/people/makeCoverage";
import { wordsFor } from "../../src/words/words";
import { openExcel, openExcelOn } from "../support/openExcel";
import { makeCoverageBook } from "./coverageBook";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };

test("the sheet has each street's bases covered and missing, and who took part, with every sum a formula in sight", async () => {
  const host = await openExcelOn(await makeCoverageBook());
  const result = await check(request);
  expect(result.review.problems).toEqual([]);
  const name = await makeCoverage(result, request, words);
  const sheet = host.book.findSheet(name);
  const row = (at: number) =>
    Array.from({ length: 10 }, (_, column) => sheet?.content(at, column).value);
  expect([2, 3].map(row)).toEqual([
    ["序号", "单位", "法律明白人", "", "", "", "", "参加人数", "", ""],
    [
      "",
      "",
      "居民小组数",
      "已覆盖",
      "未覆盖",
      "覆盖率",
      "未覆盖的",
      "应参加",
      "实际参加",
      "参与率",
    ],
  ]);
  expect([4, 5, 6].map(row)).toEqual([
    [1, "南站街道", 3, 1, 2, 1 / 3, "系马桩社区第2组、站前社区第1组", 400, 300, 0.75],
    [2, "桃源街道", 5, 1, 4, 1 / 5, "没有名单，不知道是哪些", "–", 80, "–"],
    ["合计", "", 8, 2, 6, 2 / 8, "", 400, 380, "–"],
  ]);
  const formulas = (at: number) =>
    Array.from({ length: 10 }, (_, column) => sheet?.content(at, column).formula ?? null);
  expect(formulas(4)).toEqual([
    ...[null, null, null, null, "=C5-D5", '=IF(C5=0,"–",D5/C5)', null, null, null],
    '=IF(COUNT(H5,I5)<2,"–",I5/H5)',
  ]);
  expect(formulas(6)).toEqual([
    ...[null, null, "=SUM(C5:C6)", "=SUM(D5:D6)", "=SUM(E5:E6)", '=IF(C7=0,"–",D7/C7)', null],
    ...["=SUM(H5:H6)", "=SUM(I5:I6)", null],
  ]);
});

test("the pane's lines, the JSON and the sheet say the same", async () => {
  await openExcelOn(await makeCoverageBook());
  const result = await check(request);
  expect(coverageLines(coverageOf(result), words)).toEqual([
    "2家单位，已覆盖2/8个居民小组。",
    "报了参加人数的有2家，共380人；其中1家名录里没有“应参赛人数”，不算参与率。",
  ]);
  expect(coverageJson(result)).toEqual({
    coverage: [
      {
        ref: "1",
        unit: "南站街道",
        covered: 1,
        of: 3,
        missing: ["系马桩社区第2组", "站前社区第1组"],
        lacking: 2,
      },
      { ref: "1", unit: "桃源街道", covered: 1, of: 5, missing: [], lacking: 4 },
    ],
    participation: [
      { ref: "2", unit: "南站街道", came: 300, of: 400, rate: 0.75 },
      { ref: "2", unit: "桃源街道", came: 80, of: null, rate: null },
    ],
  });
});

test("both registers are made with a row for each street, which is no problem while it is blank; the people's from the list where there is one", async () => {
  await openExcel("test/books/november-2023.xlsx");
  const session = new Session(
    () => request.asOf,
    () => words,
  );
  await session.run("makeBaseList");
  expect(session.state().done).toMatchObject({ kind: "registerMade", sheet: "居民小组名单" });
  const { own, review } = await check(request);
  const streets = ownTableIn(own, "居民小组名单")?.rows.map((row) => row.text("街道"));
  expect(streets).toEqual(
    review.units.map(({ name }) => name).filter((name) => /(?:街道|镇)$/.test(name)),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("居民小组名单");
    sheet.getRange("B2:C2").values = [["系马桩社区", "第1组"]];
    await context.sync();
  });
  await session.run("makePeople");
  const again = await check(request);
  const people = ownTableIn(again.own, "法律明白人台账")?.rows ?? [];
  expect(people.map((row) => [row.text("街道"), row.text("居民小组")])).toEqual([
    [streets?.[0], "第1组"],
  ]);
  const codes = again.review.problems.map(({ code }) => code);
  expect(codes).not.toContain("baseNotNamed");
});
