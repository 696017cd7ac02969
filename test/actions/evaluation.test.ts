import { check } from "../../src/actions/check";
import { unitsWithDuties } from "../../src/actions/unitsWithDuties";
import { Session } from "../../src/actions/session/session";
import { appraisalIn } from "../../src/core/score/appraisal";
import { evaluationIn } from "../../src/core/score/evaluation";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { openExcel, openExcelOn } from "../support/openExcel";
import { appraised, LINES, SCORES, typed, WEIGHTS, type Cells } from "./appraisal";
import { makeScoreBook } from "./scoreBook";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };
const BOOK = "test/books/november-2023.xlsx";
const newSession = () =>
  new Session(
    () => request.asOf,
    () => words,
  );

const valueAt = (sheet: Sheet | null, address: string) => {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return sheet?.content(Number(row) - 1, letter.charCodeAt(0) - 65).value;
};

describe("评议评分表", () => {
  test("totals are the parts by their weights, grades by the lines; a unit that lacks a part has none and is named", async () => {
    const { table, host } = await appraised({ ...WEIGHTS, ...LINES, ...SCORES });
    const { weight, units } = appraisalIn(table);
    expect(weight).toBe(100);
    // 92.5 × 50 % + 88 × 30 % + 91 × 20 %; 79.75 × 50 % + 85 × 30 % + 82 × 20 %.
    expect(units).toEqual([
      { unit: "南站街道", total: 90.85, grade: "优秀", lacking: [] },
      { unit: "桃源街道", total: 81.78, grade: "良好", lacking: [] },
      { unit: "广润门街道", lacking: ["评议团平均"] },
    ]);
    const sheet = host.book.findSheet("评议评分表");
    expect(["I5", "J5", "I6", "J6", "I7", "J7"].map((at) => valueAt(sheet, at))).toEqual([
      90.85,
      "优秀",
      81.78,
      "良好",
      "",
      "",
    ]);
  });

  test.each<[string, Cells]>([
    ["weights that do not sum to 100", { ...LINES, ...SCORES, F4: 50, G4: 30, H4: 30 }],
    ["no weights", { ...LINES, ...SCORES }],
    ["a weight in words", { ...LINES, ...SCORES, F4: "五十", G4: 30, H4: 20 }],
    ["weights as percentages", { ...LINES, ...SCORES, F4: 0.5, G4: 0.3, H4: 0.2 }],
  ])("%s: nothing is totalled", async (_, cells) => {
    const { table, host } = await appraised(cells);
    expect(appraisalIn(table).units.map(({ total }) => total)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const sheet = host.book.findSheet("评议评分表");
    expect(["I5", "I6", "I7", "J5"].map((at) => valueAt(sheet, at))).toEqual(["", "", "", ""]);
  });

  test.each<[string, Cells]>([
    ["no lines", {}],
    ["a line that is missing", { C2: 90, G2: 60 }],
    ["lines that do not fall", { C2: 80, E2: 90, G2: 60 }],
  ])("%s: totals without grades", async (_, lines) => {
    const { table, host } = await appraised({ ...WEIGHTS, ...SCORES, ...lines });
    expect(appraisalIn(table).units[0]).toEqual({
      unit: "南站街道",
      total: 90.85,
      lacking: [],
    });
    expect(valueAt(host.book.findSheet("评议评分表"), "J5")).toBe("");
  });

  test("a score in words is said, and is no score", async () => {
    const { table } = await appraised({ ...WEIGHTS, ...LINES, ...SCORES, G5: "88分" });
    const { units, notNumbers } = appraisalIn(table);
    expect(notNumbers).toEqual([{ row: 4, text: "88分" }]);
    expect(units[0]).toEqual({ unit: "南站街道", lacking: ["社会评议"] });
  });
});

describe("评分表", () => {
  test("has a row for each item with its evidence in words, and nothing under 考核得分", async () => {
    const host = await openExcel(BOOK);
    await newSession().run("makeEvaluation");
    const sheet = host.book.findSheet("评分表");
    const { items } = (await check(request)).review;
    const column = (letter: string) =>
      items.map((_, index) => valueAt(sheet, `${letter}${index + 4}`));
    expect(column("C")).toEqual(items.map(({ content }) => content));
    expect(column("K")).toEqual(items.map(() => ""));
    expect(column("F")).toContain("缺材料");
    expect(column("G").filter((text) => /应报\d+篇，已报\d+篇/.test(String(text)))).not.toEqual([]);
    expect(valueAt(sheet, `K${items.length + 4}`)).toBe("分值合计不是100");
  });

  const filled = async (cells: Cells) => {
    const host = await openExcelOn(await makeScoreBook(undefined));
    await newSession().run("makeEvaluation");
    return { host, found: evaluationIn(await typed("评分表", cells)) };
  };

  test("a score is 分值 less 扣分 and never below 0; only whole weights are totalled", async () => {
    const whole = await filled({ E4: 100, J4: 7.5, I4: 95 });
    expect(whole.found).toMatchObject({ items: 1, weight: 100, total: 92.5, self: 95, open: [] });
    const at = (host: Host, address: string) => valueAt(host.book.findSheet("评分表"), address);
    expect(["K4", "E5", "K5", "I5"].map((each) => at(whole.host, each))).toEqual([
      92.5, 100, 92.5, 95,
    ]);
    const below = await filled({ E4: 100, J4: 120 });
    expect([below.found.total, at(below.host, "K4"), at(below.host, "K5")]).toEqual([0, 0, 0]);
    const partly = await filled({ E4: 90, J4: 5 });
    expect(partly.found.total).toBeUndefined();
    expect([at(partly.host, "K4"), at(partly.host, "K5")]).toEqual([85, "分值合计不是100"]);
    const open = await filled({ E4: 100 });
    expect([open.found.total, open.found.open]).toEqual([undefined, [3]]);
    expect(at(open.host, "K5")).toBe("还有没评的");
  });

  test("what cannot be right is said by its row", async () => {
    const { found } = await filled({ E4: 5, I4: 6, J4: "一分", F4: "缺材料" });
    expect(found.doubts.map(({ doubt, row }) => [doubt, row])).toEqual([
      ["selfAboveWeight", 3],
      ["noEvidence", 3],
      ["notNumber", 3],
    ]);
  });

  test("one that stands there is not made anew; 撤销 takes it away, but not when somebody has written there", async () => {
    const host = await openExcel(BOOK);
    const session = newSession();
    await session.run("checkProgress");
    const before = bookState(host.book);
    await session.run("makeEvaluation");
    expect(session.state().done).toMatchObject({ kind: "registerMade", sheet: "评分表" });
    await session.undo();
    expect(session.state().done).toEqual({ kind: "undone" });
    expect(bookState(host.book)).toEqual(before);
    await session.run("makeEvaluation");
    await typed("评分表", { E4: 10 });
    await session.undo();
    expect(session.state().done).toEqual({ kind: "sheetsKept", sheets: 1 });
    expect(valueAt(host.book.findSheet("评分表"), "E4")).toBe(10);
    await session.run("makeEvaluation");
    expect(session.state().done).toEqual({ kind: "registerThere" });
  });
});

test("a list or a notice that somebody has written on stays when the making is undone", async () => {
  const host = await openExcel(BOOK);
  const session = newSession();
  await session.run("checkProgress");
  const units = unitsWithDuties(await check(request)).slice(0, 3);
  await session.run("makeDutyLists", { units });
  const [first = ""] = units;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(`责任清单-${first}`).getRange("C5").values = [["张三"]];
    await context.sync();
  });
  await session.undo();
  expect(session.state().done).toEqual({ kind: "sheetsKept", sheets: 1 });
  const left = host.book.sheets
    .map(({ name }) => name)
    .filter((name) => name.startsWith("责任清单"));
  expect(left).toEqual([`责任清单-${first}`]);
});
