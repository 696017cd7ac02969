import { Workbook } from "exceljs";
import { check } from "../../src/actions/check";
import { savePointing } from "../../src/actions/saveSettings";
import { Failure } from "../../src/core/failure";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { openExcelOn } from "../support/openExcel";

const AS_OF = { asOf: "2023-11-15" };
const ODD = [
  ["某某表"],
  ["序号", "干啥", "谁来干", "啥时候干完"],
  ["1", "修路五公里", "区交通局", "6月底前"],
  ["2", "建公园三处", "区园林局", "12月底前"],
];
const PLAN = [
  ["2023年民生实事"],
  ["序号", "民生实事", "责任单位"],
  ["1", "修路五公里", "区交通局"],
];
const BUDGET = [
  ["项目名称", "主管部门", "预算金额"],
  ["普法宣传", "区司法局", "20"],
];

async function open(sheets: Record<string, string[][]>): Promise<Host> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  return openExcelOn(new Uint8Array(await book.xlsx.writeBuffer()));
}

async function failureOf(job: Promise<unknown>): Promise<Failure> {
  const error: unknown = await job.catch((thrown: unknown) => thrown);
  if (!(error instanceof Failure)) throw new Error("No failure");
  return error;
}

const sayingWhy = async () => wordsFor("zh-CN").failure((await failureOf(check(AS_OF))).facts);

test("a heading nobody thought of: the refusal carries what comes nearest, for pointing", async () => {
  await open({ 表: ODD });
  expect((await failureOf(check(AS_OF))).facts).toMatchObject({
    code: "noTable",
    nearest: { sheet: { name: "表" }, headerRow: 1, missing: ["content", "deadline", "units"] },
  });
});

test("where columns have been pointed at the sheet is read, also after saving and reopening", async () => {
  const host = await open({ 表: ODD });
  const columns = { 干啥: "content", 谁来干: "units", 啥时候干完: "deadline" } as const;
  await savePointing("表", { columns });
  const states = async () => (await check(AS_OF)).review.items.map(({ state }) => state);
  expect(await states()).toEqual(["overdue", "notDue"]);
  await openExcelOn(await saveBook(host.book));
  expect(await states()).toEqual(["overdue", "notDue"]);
});

test("one day for the whole plan is kept with the sheet and judged by", async () => {
  await open({ 民生: PLAN });
  expect((await check(AS_OF)).review.items[0]).toMatchObject({ state: "notDue" });
  await savePointing("民生", { columns: {}, oneDay: "2023-10-31" });
  expect((await check(AS_OF)).review.items[0]).toMatchObject({ state: "overdue", daysOverdue: 15 });
});

test("the refusal says what was found and what is missing", async () => {
  await open({
    表: [
      ["工作任务", "谁来干", "配合单位"],
      ["修路五公里", "区交通局", "区住建局"],
    ],
  });
  expect(await sayingWhy()).toBe(
    "没有找到推进表：最接近的是工作表“表”第1行，找到“工作任务”“配合单位”，没有找到完成时限、责任单位。请指定列。",
  );
});

test("a budget is none, though it is looked at; named by the user it is", async () => {
  await open({ 预算: BUDGET });
  expect((await failureOf(check(AS_OF))).facts).toMatchObject({ code: "noTable" });
  expect((await check({ ...AS_OF, sheet: { name: "预算" } })).review.items).toHaveLength(1);
});

test("columns by their place make a plan of the sheet that is looked at", async () => {
  await open({ 表: ODD });
  const places = new Map([
    [1, "content"],
    [2, "units"],
    [3, "deadline"],
  ] as const);
  expect((await check({ ...AS_OF, places })).review.header.missing).toEqual([]);
});
