import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { takeBackRegisters } from "../../src/actions/writeInRegisters";
import { check } from "../../src/actions/check";
import { collectForms } from "../../src/actions/forms/collectForms";
import { enterForms } from "../../src/actions/forms/enterForms";
import { makeForms } from "../../src/actions/forms/makeForms";
import type { Fact } from "../../src/core/form/collect";
import type { GivenFile } from "../../src/files/readFiles";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { filled } from "./fillForm";

const words = wordsFor("zh-CN");
const NOVEMBER = "test/books/november-2023.xlsx";
const asOf = "2023-11-06";
const request = { asOf, round: 11, replyBy: "2023-11-13" };
const later = { ...request, asOf: "2023-11-15" };

async function made(units: string[]): Promise<GivenFile[]> {
  return (await makeForms({ ...request, units }, words)).files;
}

const shortly = (facts: Fact[]) =>
  facts.map(({ unit, ref, outcome, cell, returned }) => [unit, ref, outcome, returned[cell]]);

test("asks a street for what is late, short or due, the gravest first, and says what is known", async () => {
  await openExcel(NOVEMBER);
  const { forms } = await makeForms({ ...request, units: ["南站街道"] }, words);
  const rows = forms[0]?.rows ?? [];
  expect(rows.slice(0, 5).map(({ ref, state }) => [ref, state])).toEqual([
    ["3.1", "overdue"],
    ["4.4", "overdue"],
    ["6.1", "overdue"],
    ["6.2", "overdue"],
    ["7.2", "overdue"],
  ]);
  expect(
    rows
      .filter(({ isCounted }) => isCounted)
      .map(({ ref }) => ref)
      .sort(),
  ).toEqual(["10.1", "9.1"]);
});

test("a form that comes back as it was sent brings nothing", async () => {
  await openExcel(NOVEMBER);
  const { facts, records, files } = await collectForms(await made(["南站街道"]), later, words);
  expect([facts, records]).toEqual([[], []]);
  expect(files).toMatchObject([{ unit: "南站街道", round: 11, news: 0, problems: [] }]);
});

test("brings what a street typed, enters it once, and takes it back", async () => {
  await openExcel(NOVEMBER);
  const file = await filled(await made(["南站街道"]), {
    "6.1": { 完成情况: "已完成", 完成日期: new Date(Date.UTC(2023, 10, 8)), 佐证材料: "签到册1份" },
    "6.2": { 完成情况: "已完成" },
    "7.2": { 问题和原因: "经费未到位", 计划完成日期: "2023年11月25日" },
    "3.1": { 完成情况: "无" },
  });
  const collected = await collectForms([file], later, words);
  expect(shortly(collected.facts)).toEqual([
    ["南站街道", "3.1", "blank", "无"],
    ["南站街道", "6.1", "new", "已完成"],
    ["南站街道", "6.2", "new", "已完成"],
    ["南站街道", "7.2", "new", "经费未到位"],
  ]);
  expect(collected.facts.map(({ isLate }) => isLate)).toEqual([false, false, true, false]);
  const news = collected.facts.filter(({ outcome }) => outcome === "new");
  const before = await check(later);
  const entered = await enterForms({ facts: news, records: collected.records, came: [] }, later);
  const again = await collectForms([file], later, words);
  expect(again.facts.map(({ outcome }) => outcome)).toEqual(["blank", "same", "same", "same"]);
  const after = await check(later);
  const stateOf = (ref: string, { review }: typeof after) =>
    review.items.find((item) => item.ref === ref)?.parts.find(({ unit }) => unit === "南站街道")
      ?.state;
  expect([stateOf("6.1", before), stateOf("6.1", after)]).toEqual(["overdue", "doneLate"]);
  expect(await takeBackRegisters(entered)).toBe(true);
  const undone = await collectForms([file], later, words);
  expect(shortly(undone.facts)).toEqual(shortly(collected.facts));
});

test("takes the rows of the 报送清单 that the ledger does not hold, once", async () => {
  await openExcel(NOVEMBER);
  const file = await filled(await made(["南站街道"]), {}, (workbook) => {
    const list = workbook.getWorksheet("报送清单");
    const put = (row: number, day: string, title: string, count: number) => {
      ["", day, "10.1 街道普法办报送普法信息全年", "普法信息", title, count].forEach(
        (value, at) => {
          if (at > 0 && list) list.getCell(row, at + 1).value = value;
        },
      );
    };
    put(5, "2023-11-07", "普法进校园", 1);
    put(6, "2023-11-12", "宪法宣传", 1);
    put(7, "2023-11-12", "宪法宣传", 1);
    put(8, "2023-11-31", "没有这一天", 1);
  });
  const collected = await collectForms([file], later, words);
  expect(collected.records.map(({ day, title, count }) => [day, title, count])).toEqual([
    ["2023-11-07", "普法进校园", 1],
    ["2023-11-12", "宪法宣传", 1],
  ]);
  expect(collected.files[0]?.problems.map(({ code, row }) => [code, row])).toEqual([
    ["badRecord", 7],
  ]);
  await enterForms({ facts: collected.facts, records: collected.records, came: [] }, later);
  expect((await collectForms([file], later, words)).records).toEqual([]);
});

test.each([
  ["一个不存在的日子", { 完成情况: "已完成", 完成日期: "2023年2月30日" }, "badDay"],
  ["收回之后的日子", { 完成情况: "已完成", 完成日期: "2023-11-20" }, "futureDay"],
])("lists %s as a problem, and takes no fact from the row", async (_, cells, code) => {
  await openExcel(NOVEMBER);
  const file = await filled(await made(["南站街道"]), { "6.1": cells });
  const { facts, files } = await collectForms([file], later, words);
  expect(facts).toEqual([]);
  expect(files[0]?.problems.map((problem) => problem.code)).toEqual([code]);
});

test("shows an official wording that was changed, and takes the row's facts all the same", async () => {
  await openExcel(NOVEMBER);
  const file = await filled(await made(["南站街道"]), {
    "6.1": { 具体内容: "改过的内容", 完成情况: "已完成", 完成日期: "2023-11-08" },
  });
  const { facts, files } = await collectForms([file], later, words);
  expect(shortly(facts)).toEqual([["南站街道", "6.1", "new", "已完成"]]);
  expect(files[0]?.problems).toMatchObject([{ code: "changedWording", text: "改过的内容" }]);
});

test("does not take a form of an older round, or of a unit that the plan does not know", async () => {
  await openExcel(NOVEMBER);
  const file = await filled(await made(["南站街道"]), { "6.1": { 完成情况: "已完成" } });
  const older = await collectForms([file], { ...later, round: 12 }, words);
  expect([older.facts, older.files[0]?.notTaken]).toEqual([[], "olderRound"]);
  const ticked = new Set([file.name]);
  const taken = await collectForms([file], { ...later, round: 12, taken: ticked }, words);
  expect(taken.facts).toHaveLength(1);
});

test("two files of one unit are one: the later saved wins where both filled a cell", async () => {
  await openExcel(NOVEMBER);
  const form = await made(["南站街道"]);
  const saved = (day: string) => (workbook: Workbook) => {
    workbook.modified = new Date(`${day}T08:00:00Z`);
  };
  const first = await filled(
    form,
    { "6.1": { 完成情况: "推进中", 佐证材料: "签到册1份" } },
    saved("2023-11-08"),
  );
  const second = await filled(form, { "6.1": { 完成情况: "已完成" } }, saved("2023-11-09"));
  const files = [
    { ...second, name: "后.xlsx" },
    { ...first, name: "先.xlsx" },
  ];
  const { facts } = await collectForms(files, later, words);
  expect(facts).toHaveLength(1);
  expect(facts[0]?.returned).toMatchObject({ status: "已完成", evidence: "签到册1份" });
  expect(facts[0]?.files.sort()).toEqual(["先.xlsx", "后.xlsx"].sort());
});

test("names the files that are none, and goes on; names who has not returned", async () => {
  await openExcel(NOVEMBER);
  const file = await filled(await made(["南站街道"]), { "6.1": { 完成情况: "已完成" } });
  const pdf = { name: "扫描.pdf", bytes: new TextEncoder().encode("%PDF-1.7") };
  const plan = {
    name: "别的.xlsx",
    bytes: new Uint8Array((await import("node:fs")).readFileSync(NOVEMBER)),
  };
  const { facts, others, missing } = await collectForms([pdf, plan, file], later, words);
  expect(facts).toHaveLength(1);
  expect(others).toEqual([
    { file: "扫描.pdf", code: "pdf" },
    { file: "别的.xlsx", code: "noForm" },
  ]);
  expect(missing).toHaveLength(38);
  expect(missing).not.toContain("南站街道");
});

test("rows moved, put in and taken out, and columns moved: exactly the facts typed, no more", async () => {
  await openExcel(NOVEMBER);
  const [form] = (await makeForms({ ...request, units: ["南站街道"] }, words)).forms;
  const files = await made(["南站街道"]);
  const refs = (form?.rows ?? []).filter(({ isCounted }) => !isCounted).map(({ ref }) => ref);
  const texts = fc.constantFrom("已完成", "推进中", "已召开两次推进会", "/", "");
  const typing = fc.array(fc.record({ ref: fc.constantFrom(...refs), text: texts }), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(typing, fc.integer({ min: 0, max: 1000 }), async (rows, seed) => {
      const typed = new Map(rows.map(({ ref, text }) => [ref, text]));
      const file = await filled(
        files,
        Object.fromEntries([...typed].map(([ref, text]) => [ref, { 完成情况: text }])),
        (workbook) => {
          shuffle(workbook, seed);
        },
      );
      const { facts } = await collectForms([file], later, words);
      const expected = [...typed].filter(([, text]) => text !== "" && text !== "/");
      const found = facts.filter(({ outcome }) => outcome !== "blank");
      expect(new Map(found.map(({ ref, returned }) => [ref, returned.status]))).toEqual(
        new Map(expected),
      );
    }),
    { numRuns: 15 },
  );
});

/** Turns the order of the items round by a seed, puts a blank row in, and merges two cells of a row. */
function shuffle(workbook: Workbook, seed: number): void {
  const sheet = workbook.getWorksheet("填报表");
  if (!sheet) return;
  const last = Array.from({ length: sheet.rowCount }, (_, at) => at + 1).filter((row) =>
    sheet.getCell(row, 10).text.includes("|"),
  );
  const rows = last.map((row) =>
    Array.from({ length: 11 }, (_, at) => sheet.getCell(row, at + 1).value),
  );
  const turned = rows.map((_, at) => rows[(at * 7 + seed) % rows.length] ?? []);
  const isWhole = new Set(turned).size === rows.length;
  (isWhole ? turned : [...rows].reverse()).forEach((cells, at) => {
    cells.forEach((value, column) => {
      sheet.getCell(last[at] ?? 0, column + 1).value = value;
    });
  });
  sheet.spliceRows(7, 0, []);
  // As people do who want more room: two blank cells of a row as one.
  sheet.mergeCells(5, 8, 5, 9);
}
