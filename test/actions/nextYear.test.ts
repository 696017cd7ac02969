import { check } from "../../src/actions/check";
import { mark } from "../../src/actions/mark";
import { makeNextYear } from "../../src/actions/nextYear/makeNextYear";
import { keyOfPhrase, nextYearPlan, NO_CHOICES } from "../../src/actions/nextYear/nextYearPlan";
import { addResultColumn } from "../../src/actions/resultColumn";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { zhCN } from "../../src/words/zhCN/zhCN";
import { reviewJson } from "../../src/words/compose/reviewJson";
import { readFileState } from "../excel/fileState";
import { openExcel } from "../support/openExcel";
import { sheetIn } from "./scenes";

const NOVEMBER = "test/books/november-2023.xlsx";
const OLD = { name: "推进表" };
const request = { asOf: "2023-11-15", sheet: OLD };
const next = { asOf: "2024-11-15", sheet: { name: "推进表2024" } };

const json = async (of: typeof request) => reviewJson((await check(of)).review, zhCN, {});
const savedSheet = async (host: Host, name: string) => {
  const { sheets } = await readFileState(await saveBook(host.book));
  const sheet = sheets[name];
  expect(sheet).toBeDefined();
  return sheet;
};

test("the next year's table stands beside the old one, without marks, column or status; years have moved", async () => {
  const host = await openExcel(NOVEMBER);
  await mark(request, zhCN);
  await addResultColumn(request, zhCN);
  const before = await savedSheet(host, OLD.name);
  const judged = await json(request);
  const made = await makeNextYear(request, NO_CHOICES, zhCN);
  expect(made).toMatchObject({
    sheet: "推进表2024",
    year: 2024,
    ledger: "报送台账2024",
    formulas: 0,
  });
  const names = host.book.sheets.map(({ name }) => name);
  expect(names.indexOf("推进表2024")).toBe(names.indexOf("推进表") + 1);
  expect(names).toContain("报送台账");

  // The old sheet: cell by cell with formats and rules, and judged as before by its own ledger.
  expect(await savedSheet(host, OLD.name)).toEqual(before);
  expect(await json(request)).toEqual(judged);

  const sheet = sheetIn(host, "推进表2024");
  expect(sheet.conditionalFormats).toEqual([]);
  expect(sheet.customProperties.size).toBe(0);
  expect(sheet.text(1, 0)).toBe("2024年全区普法依法治理工作重点项目推进表");
  const { plan, review, hasResultColumn } = await check(next);
  expect(hasResultColumn).toBe(false);
  expect(plan.year).toBe(2024);
  expect(review.items).toHaveLength(30);
  expect(plan.readings.every(({ status }) => status.text === "")).toBe(true);
  expect(plan.readings.find(({ item }) => item.ref === "3.1")?.deadline.due).toEqual([
    "2024-06-30",
  ]);
  expect(plan.ledger?.sheet.name).toBe("报送台账2024");
  expect(plan.directory?.units).toHaveLength(39);
});

test("twice is two years later for all but what is asked", async () => {
  await openExcel(NOVEMBER);
  const texts = async (of: typeof request) =>
    (await check(of)).plan.readings.map(({ item }) => [item.content, item.deadline?.text ?? ""]);
  const first = await texts(request);
  await makeNextYear(request, NO_CHOICES, zhCN);
  const made = await makeNextYear(next, NO_CHOICES, zhCN);
  expect(made.sheet).toBe("推进表2025");
  const last = await texts({ asOf: "2025-11-15", sheet: { name: "推进表2025" } });
  const expected = first.map((pair) =>
    pair.map((text) => text.replace(/2023(?=年(?!工作要点》))/g, "2025")),
  );
  expect(last).toEqual(expected);
});

test("answers stand in place of what is asked; what was left unfinished is noted in a new 备注 column of its own row", async () => {
  const host = await openExcel(NOVEMBER);
  const { next: planned } = await nextYearPlan(request);
  const third = planned.cells.find(({ ref, asked }) => ref === "3.1" && asked.length > 0);
  const late = planned.unfinished.find(({ finding }) => finding.ref === "6.2");
  const choices = {
    answers: third ? { [keyOfPhrase(third, 0)]: "第四个" } : {},
    noted: late ? [late.finding.identity] : [],
    renamesLedger: true,
  };
  await makeNextYear(request, choices, zhCN);
  const { plan } = await check(next);
  const item = (ref: string) => plan.readings.find((reading) => reading.item.ref === ref)?.item;
  expect(item("3.1")?.content).toContain("第四个民法典宣传月");
  expect(item("6.2")?.remark).toBe(`2023年结转：${late?.units ?? 0}家未完成`);
  expect(plan.readings.filter((reading) => reading.item.remark !== "")).toHaveLength(1);
  expect(plan.readings).toHaveLength(30);
  const names = host.book.sheets.map(({ name }) => name);
  expect(names).toContain("报送台账2023");
  expect(names).not.toContain("报送台账");
  // The old plan is still judged by it.
  expect((await check(request)).plan.ledger?.sheet.name).toBe("报送台账2023");
});

test("an answer stays with its phrase where rows were put in between looking and making", async () => {
  const host = await openExcel(NOVEMBER);
  const { next: planned } = await nextYearPlan(request);
  const third = planned.cells.find(({ ref, asked }) => ref === "3.1" && asked.length > 0);
  const answers = third ? { [keyOfPhrase(third, 0)]: "第四个" } : {};
  host.coauthor.insertRows(sheetIn(host, OLD.name), 1, 1);
  await makeNextYear(request, { ...NO_CHOICES, answers }, zhCN);
  const { plan } = await check(next);
  const changed = plan.readings.filter(({ item }) => item.content.includes("第四个"));
  expect(changed.map(({ item }) => item.ref)).toEqual(["3.1"]);
});

test("what was not finished and what the year's end will tell are listed apart", async () => {
  await openExcel(NOVEMBER);
  const { next: planned } = await nextYearPlan(request);
  const { review } = await check(request);
  const refs = planned.unfinished.map(({ finding }) => finding.ref);
  const late = review.items.filter(
    ({ byState }) => byState.overdue ?? byState.unmet ?? byState.behind,
  );
  expect(refs).toEqual(late.map(({ ref }) => ref));
  for (const { finding } of planned.toConfirm) {
    expect(finding.reading.deadline.kind).toBe("year");
    expect(refs).not.toContain(finding.ref);
  }
  expect(planned.carried).toBe(25);
});
