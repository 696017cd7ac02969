import { check } from "../../src/actions/check";
import { collectForms } from "../../src/actions/forms/collectForms";
import { action as dispatch } from "../../src/actions/forms/dispatchForms";
import { action as enter } from "../../src/actions/forms/enterForms";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { sentRound } from "../../src/core/form/sentForms";
import { readFiles } from "../../src/files/readFiles";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { bookState } from "../excel/bookState";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { sheetIn } from "./scenes";
import { filled } from "./fillForm";
import { undo, workplace } from "./workplace";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15", sheet: { name: "推进表" } };

const send = async (units: string[]) =>
  dispatch(await workplace(request), { units, replyBy: "2023-11-22", isOpen: false });

async function sent() {
  const { own } = await check(request);
  return sentRound(own, 1);
}

test("a form goes out for each unit, and the 下发台账 says so", async () => {
  await openExcel("test/books/november-2023.xlsx");
  const done = await send(["南站街道", "桃源街道"]);
  expect(done).toMatchObject({ kind: "formsMade", units: 2, round: 1 });
  if (done.kind !== "formsMade") throw new Error("no forms");
  expect(done.files.map(({ name }) => name)).toEqual(["填报表-第1期.zip"]);
  const names: string[] = [];
  for await (const { name } of readFiles(done.files)) names.push(name);
  expect(names).toEqual([
    "填报表-第1期.zip/填报表-南站街道-第1期.xlsx",
    "填报表-第1期.zip/填报表-桃源街道-第1期.xlsx",
  ]);
  expect(await sent()).toEqual({
    round: 1,
    sentOn: "2023-11-15",
    replyBy: "2023-11-22",
    units: ["南站街道", "桃源街道"],
    returned: [],
    missing: ["南站街道", "桃源街道"],
  });
});

test("sent again in the same round a unit has one row still, with the new days", async () => {
  await openExcel("test/books/november-2023.xlsx");
  await send(["南站街道"]);
  await dispatch(await workplace(request), {
    units: ["南站街道", "桃源街道"],
    replyBy: "2023-11-24",
    isOpen: false,
  });
  expect(await sent()).toMatchObject({
    units: ["南站街道", "桃源街道"],
    replyBy: "2023-11-24",
  });
});

test("nothing to report: nothing is made", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  const before = bookState(host.book);
  await expect(send(["没有这个单位"])).rejects.toMatchObject({ facts: { code: "noForms" } });
  expect(bookState(host.book)).toBe(before);
});

test("what came back is entered in one go and taken back in one go", async () => {
  await openExcel("test/books/november-2023.xlsx");
  const made = await send(["南站街道"]);
  if (made.kind !== "formsMade") throw new Error("no forms");
  const form = await filled(made.files, {
    "6.1": { 完成情况: "已完成", 完成日期: new Date(Date.UTC(2023, 10, 8)) },
    "7.2": { 问题和原因: "经费未到位" },
  });
  const found = await collectForms([form], { ...request, round: 1 }, words);
  const facts = found.facts.filter(({ outcome }) => outcome === "new");
  expect(facts.map(({ ref }) => ref)).toEqual(["6.1", "7.2"]);
  const at = await workplace(request);
  const done = await enter(at, { facts, records: found.records, came: found.files });
  expect(done).toMatchObject({ kind: "formsEntered", records: facts.length, units: 1 });
  expect(await sent()).toMatchObject({ returned: ["南站街道"], missing: [] });
  const { review } = await check(request);
  const part = review.items
    .find(({ ref }) => ref === "6.1")
    ?.parts.find(({ unit }) => unit === "南站街道");
  expect(part).toMatchObject({
    state: "doneLate",
    latest: { day: "2023-11-08", status: "已完成" },
  });
  const again = await collectForms([form], { ...request, round: 1 }, words);
  expect(again.facts.filter(({ outcome }) => outcome === "new")).toEqual([]);
  expect(await undo(done, at)).toMatchObject({ kind: "undone" });
  expect(await sent()).toMatchObject({ returned: [], missing: ["南站街道"] });
  const left = await collectForms([form], { ...request, round: 1 }, words);
  expect(left.facts.filter(({ outcome }) => outcome === "new")).toHaveLength(facts.length);
});

test("what was typed into a unit's sheet of this workbook comes in like a form", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  await makeSummaries({ ...request, units: ["南站街道"] }, words);
  const round = { ...request, round: 1, withSheets: true };
  expect((await collectForms([], round, words)).files).toEqual([]);
  const sheet = sheetIn(host, "汇总-南站街道");
  const place = cellsOf(sheet).find(({ text }) => text === "完成情况");
  const row = cellsOf(sheet).find(
    ({ text, row: at }) => text === "6.1" && at > (place?.row ?? 0),
  )?.row;
  host.user.type(sheet, row ?? 0, place?.column ?? 0, "已完成");
  const found = await collectForms([], round, words);
  expect(
    found.facts.map(({ unit, ref, outcome, returned }) => [unit, ref, outcome, returned.status]),
  ).toEqual([["南站街道", "6.1", "new", "已完成"]]);
});

function cellsOf(sheet: Sheet) {
  const bottom = sheet.usedArea(true)?.bottom ?? 0;
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: 9 }, (__, column) => ({ row, column, text: sheet.text(row, column) })),
  ).flat();
}
