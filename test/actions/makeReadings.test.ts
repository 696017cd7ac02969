import { check } from "../../src/actions/check";
import { makeReadings } from "../../src/actions/makeReadings";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { wordsFor } from "../../src/words/words";
import { openExcel, openExcelOn } from "../support/openExcel";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15", sheet: { name: "推进表" } };

/** Types into a column of the sheet of corrections, in the row of an item. */
function correct(host: Host, ref: string, column: number, text: string): void {
  const sheet = host.book.sheets.find((each) => each.name.startsWith("识别核对表"));
  if (!sheet) throw new Error("no sheet of corrections");
  for (let row = 2; row < 40; row++) {
    if (sheet.inner.getCell(row + 1, 1).value === ref)
      return host.user.type(sheet, row, column, text);
  }
  throw new Error(`no item ${ref}`);
}

function cellOf(host: Host, ref: string, column: number): string | undefined {
  const { inner } = host.book.findSheet("识别核对表") ?? {};
  for (let row = 3; inner && row < 40; row++)
    if (inner.getCell(row, 1).text === ref) return inner.getCell(row, column).text;
  return undefined;
}

const [DEADLINE, UNITS, REQUIREMENTS] = [5, 8, 10];

async function itemOf(ref: string) {
  const { review } = await check(request);
  const item = review.items.find((each) => each.ref === ref);
  if (!item) throw new Error(`no item ${ref}`);
  return { item, problems: review.problems };
}

test("shows on a sheet what was read of each item", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  expect(await makeReadings(request, words)).toBe("识别核对表");
  const texts = [1, 4, 5, 7, 8, 10, 14].map((column) => cellOf(host, "10.1", column));
  expect(texts).toEqual([
    "10.1",
    "全年",
    "2023年内",
    "各街道、各单位",
    "各街道（11）、各单位（28）",
    "街道:普法信息≥12篇/全年;各单位:普法信息≥2/全年",
    "数字后缺少量词；时限按“全年”识别；数量按“不少于n”识别",
  ]);
});

test("puts what a person has to look at first, keeps the item's columns in sight, and says whole what to do", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  await makeReadings(request, words);
  const sheet = host.book.findSheet("识别核对表");
  const remarks = [3, 4, 5, 6].map((row) => sheet?.inner.getCell(row, 14).text.slice(0, 7));
  expect(remarks).toEqual(["分工是按法名建", "数字后缺少量词", "数字后缺少量词", "时限按“全年”"]);
  expect(sheet?.inner.views).toMatchObject([{ state: "frozen", xSplit: 3, ySplit: 2 }]);
  const hint = sheet?.inner.getCell("A1");
  expect(hint?.isMerged).toBe(true);
  expect(hint?.alignment?.wrapText).toBe(true);
  // 380 points wide, it takes more than three lines.
  expect(sheet?.inner.getRow(1).height).toBeGreaterThan(60);
});

test("lets a correction win, and leaves the table's own wording as it is", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  await makeReadings(request, words);
  correct(host, "6.1", DEADLINE, "2023年12月底前");
  correct(host, "6.1", UNITS, "南站街道(牵头)、桃源街道");
  correct(host, "10.1", REQUIREMENTS, "街道≥1篇/全年");
  const { item } = await itemOf("6.1");
  expect(item.reading.deadline.due).toEqual(["2023-12-31"]);
  expect(item.parts.map(({ unit, role }) => [unit, role])).toEqual([
    ["南站街道", "lead"],
    ["桃源街道", "responsible"],
  ]);
  expect(item.reading.corrected).toEqual(["units", "deadline"]);
  const counted = await itemOf("10.1");
  expect(counted.item.requirements).toMatchObject([{ atLeast: 1, per: "year" }]);
  expect(host.book.findSheet("推进表")?.inner.getCell("D21").value).toBe("2023年4月");
});

test("takes a correction that cannot be read for a problem, and changes nothing by it", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  await makeReadings(request, words);
  correct(host, "6.1", DEADLINE, "2023年2月30日");
  correct(host, "6.1", UNITS, "没有这个局");
  correct(host, "6.1", REQUIREMENTS, "很多篇");
  const { item, problems } = await itemOf("6.1");
  expect(item.reading.deadline.due).toEqual(["2023-04-30"]);
  expect(item.reading.corrected).toBeUndefined();
  const named = problems.filter(({ sheet }) => sheet.name === "识别核对表");
  expect(named.map(({ code }) => code)).toEqual(["unknownUnit", "unreadableDeadline", "badNumber"]);
});

test("keeps what was put right when the sheet is made anew, also after rows have moved and the book was saved", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  await makeReadings(request, words);
  correct(host, "6.1", DEADLINE, "2023年12月");
  const plan = host.book.findSheet("推进表");
  if (!plan) throw new Error("no plan");
  host.user.insertRows(plan, 5, 1);
  const reopened = await openExcelOn(await saveBook(host.book));
  expect(await makeReadings(request, words)).toBe("识别核对表");
  const names = reopened.book.sheets.map((sheet) => sheet.name);
  expect(names).toEqual(["推进表", "单位名录", "报送台账", "识别核对表"]);
  const { item } = await itemOf("6.1");
  expect(item.reading.deadline.due).toEqual(["2023-12-31"]);
});
