import { check } from "../../src/actions/check";
import { makeScores } from "../../src/actions/scores/makeScores";
import { scoringOf } from "../../src/actions/scores/scoring";
import { Session } from "../../src/actions/session/session";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { openExcelOn } from "../support/openExcel";
import { makeScoreBook, SCORE_RULES } from "./scoreBook";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-12-31" };

/** Each row of the table by its headings. */
function rowsOf(sheet: Sheet | null): Map<string, string | number | boolean>[] {
  if (!sheet) return [];
  const cells = (row: number) =>
    Array.from(
      { length: sheet.inner.columnCount },
      (_, column) => sheet.content(row, column).value,
    );
  const rows = Array.from({ length: sheet.inner.rowCount }, (_, row) => cells(row));
  const top = rows.findIndex(([first]) => first === "序号");
  const headings = (rows[top] ?? []).map(String);
  return rows
    .slice(top + 1, top + 5)
    .map((row) => new Map(headings.map((heading, column) => [heading, row[column] ?? ""])));
}

const numbersOf = (sheet: Sheet | null) =>
  rowsOf(sheet).map((row) => [
    ...["应报", "报送数", "采用数", "采用率", "报送得分", "采用得分", "扣分", "总分"].map(
      (heading) => row.get(heading),
    ),
  ]);

const MADE = [
  [12, 12, 2, 2 / 12, 16, 15, 0, 31],
  [12, 11, 11, 1, 5.5, 20, 0.25, 25.25],
  [12, 0, 0, "–", 0, 0, 3, -3],
  [36, 23, 13, 13 / 23, 21.5, 35, 3.25, 53.25],
];

test("on 31 December 11 of 12 pieces are one short; a piece counts at its highest level; totals are formulas in sight", async () => {
  const host = await openExcelOn(await makeScoreBook(SCORE_RULES));
  const result = await check(request);
  const name = await makeScores(result, { ...request, rank: true }, words);
  const sheet = host.book.findSheet(name);
  expect(numbersOf(sheet)).toEqual(MADE);
  expect(rowsOf(sheet).map((row) => row.get("排名"))).toEqual([1, 2, 3, "–"]);
  const { scores } = scoringOf(result);
  expect(MADE.slice(0, 3).map((row) => row.at(-1))).toEqual(scores.units.map(({ total }) => total));
  // 采用数, 采用率 and 总分 of each unit, and every total.
  const formulas = Array.from({ length: sheet?.inner.rowCount ?? 0 }, (_, row) =>
    Array.from(
      { length: sheet?.inner.columnCount ?? 0 },
      (_cell, column) => sheet?.content(row, column).formula,
    ).filter((formula) => typeof formula === "string"),
  );
  expect(formulas.filter((row) => row.length > 0)).toEqual([
    ["=SUM(G4:H4)", '=IF(D4=0,"–",E4/D4)', "=ROUND(I4+J4-K4,2)"],
    ["=SUM(G5:H5)", '=IF(D5=0,"–",E5/D5)', "=ROUND(I5+J5-K5,2)"],
    ["=SUM(G6:H6)", '=IF(D6=0,"–",E6/D6)', "=ROUND(I6+J6-K6,2)"],
    [
      ...["C", "D", "E"].map((column) => `=SUM(${column}4:${column}6)`),
      '=IF(D7=0,"–",E7/D7)',
      ...["G", "H", "I", "J", "K", "L"].map((column) => `=SUM(${column}4:${column}6)`),
    ],
  ]);
});

test("adopted but returned is not counted, 已采用 without a level is 区级: both are said, by their rows", async () => {
  const host = await openExcelOn(await makeScoreBook(SCORE_RULES));
  const result = await check(request);
  const name = await makeScores(result, { ...request, rank: false }, words);
  const sheet = host.book.findSheet(name);
  const texts = Array.from({ length: sheet?.inner.rowCount ?? 0 }, (_, row) => sheet?.text(row, 0));
  expect(texts).toContain("报送台账第6行写“已采用”没有写层级，按区级计。");
  expect(texts).toContain(
    "报送台账第5行写了采用层级，状态却是退回、待审核或没有完成，没有计入，请核对。",
  );
});

test("without points there is no score and no rank, and the sheet says what it counts", async () => {
  for (const rules of [undefined, [["普法信息", "报送", null, null, null, null]]]) {
    const host = await openExcelOn(await makeScoreBook(rules));
    const name = await makeScores(await check(request), { ...request, rank: true }, words);
    const [row] = rowsOf(host.book.findSheet(name));
    expect([row?.has("总分"), row?.has("排名"), row?.get("采用数")]).toEqual([false, false, 2]);
  }
});

test("a row of the rules that cannot be read is named on the sheet, and nothing is scored", async () => {
  const host = await openExcelOn(
    await makeScoreBook([...SCORE_RULES, ["普法信息", "省级", "五分", "", "", ""]]),
  );
  const name = await makeScores(await check(request), { ...request, rank: false }, words);
  const sheet = host.book.findSheet(name);
  expect(rowsOf(sheet)[0]?.has("总分")).toBe(false);
  const texts = Array.from({ length: sheet?.inner.rowCount ?? 0 }, (_, row) => sheet?.text(row, 0));
  expect(texts).toContain("“计分规则”第5行看不懂，没有计分，请核对。");
});

test("计分规则 comes with a row for each thing and level and without any points, and 撤销 takes it away", async () => {
  const host = await openExcelOn(await makeScoreBook(undefined));
  const session = new Session(
    () => request.asOf,
    () => words,
  );
  const sheetsOf = () => (JSON.parse(bookState(host.book)) as { sheets: unknown }).sheets;
  const before = sheetsOf();
  await session.run("readResult");
  await session.run("makeScoreRules");
  const sheet = host.book.findSheet("计分规则");
  const rows = [0, 1, 2, 3, 4, 5, 6].map((row) =>
    [0, 1, 2].map((column) => sheet?.text(row, column)),
  );
  expect(rows).toEqual([
    ["类别", "层级", "每篇分"],
    ...["报送", "区级", "市级", "省级", "国家级"].map((level) => ["普法信息", level, ""]),
    ["", "", ""],
  ]);
  // The check that followed has marked; the register itself is gone without a trace.
  await session.undo();
  expect(session.state().done).toEqual({ kind: "undone" });
  await session.run("clearMarks");
  expect(sheetsOf()).toEqual(before);
});

/** A record of 10 May: unit, kind, how many, at which level. */
const record = (unit: string, kind: string, count: number, level = "") => [
  ...["2023-05-10", unit, "1", kind, `${unit}${kind}${level}`],
  ...[count, "已报送", level],
];
const rule = (kind: string, level: string, points: number | null, base: number | null = null) => [
  ...[kind, level, points, base],
  ...[null, null],
];

/** By the rules as three offices published them (monthly base points left out), reckoned by hand. */
test.each<[string, (string | number | null)[][], (string | number)[][], number[]]>([
  [
    "常山: 年度基础分120；采用三类分别区级5、10、30，市级20、50、80",
    [
      rule("普法信息", "报送", null, 120),
      ...[rule("动态信息", "区级", 5), rule("动态信息", "市级", 20)],
      ...[rule("综合信息", "区级", 10), rule("综合信息", "市级", 50)],
      ...[rule("调研信息", "区级", 30), rule("调研信息", "市级", 80)],
    ],
    [
      record("南站街道", "动态信息", 8),
      record("南站街道", "动态信息", 2, "区级"),
      record("南站街道", "综合信息", 1, "市级"),
      record("南站街道", "调研信息", 1, "区级"),
      record("桃源街道", "动态信息", 10),
      record("桃源街道", "调研信息", 1, "市级、区级"),
    ],
    // 120 + 2 × 5 + 50 + 30; one piece short of the twelve, so without base: 80; nothing.
    [210, 80, 0],
  ],
  [
    "六安: 要情10、快讯5、专报10，省采用40、报国办30、国办采用80、批示30",
    [
      ...[rule("要情", "报送", 10), rule("快讯", "报送", 5), rule("专报", "报送", 10)],
      ...[rule("要情", "省级", 40), rule("要情", "国家级", 80), rule("专报", "报国办", 30)],
      ...[rule("快讯", "省级", 40), rule("快讯", "批示", 30)],
    ],
    [
      record("南站街道", "要情", 1),
      record("南站街道", "要情", 1, "省级"),
      record("南站街道", "要情", 1, "国家级"),
      record("南站街道", "快讯", 7),
      record("南站街道", "专报", 1),
      record("南站街道", "专报", 1, "报国办"),
      record("桃源街道", "快讯", 1, "批示"),
      record("桃源街道", "快讯", 1, "省级"),
    ],
    // 3 × 10 + 40 + 80 + 7 × 5 + 2 × 10 + 30; 2 × 5 + 30 + 40; nothing.
    [235, 80, 0],
  ],
  [
    "天祝: 普法信息少报送一条扣0.25分",
    [["普法信息", "报送", null, null, null, 0.25]],
    [record("南站街道", "普法信息", 12), record("桃源街道", "普法信息", 11)],
    [0, -0.25, -3],
  ],
])("%s", async (_, rules, records, totals) => {
  const host = await openExcelOn(await makeScoreBook(rules, records));
  const result = await check(request);
  const name = await makeScores(result, { ...request, rank: true }, words);
  const rows = rowsOf(host.book.findSheet(name));
  expect(rows.slice(0, 3).map((row) => row.get("总分"))).toEqual(totals);
  expect(scoringOf(result).scores.units.map(({ total }) => total)).toEqual(totals);
  expect(rows[3]?.get("总分")).toBe(totals.reduce((sum, total) => sum + total, 0));
});
