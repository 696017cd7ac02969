import { check } from "../../src/actions/check";
import { makeDirectory, makeLedger } from "../../src/actions/makeRegisters";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { wordsFor } from "../../src/words/words";
import { openExcel, openExcelOn } from "../support/openExcel";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };

test("makes a directory from what the table says: its units, and lines for groups without members", async () => {
  const host = await openExcel("test/books/plan-2023.xlsx");
  expect(await makeDirectory(request, words)).toEqual({ made: "单位名录" });
  const { plan, review } = await check({ ...request, sheet: { name: "推进表" } });
  expect(plan.directory?.units).toHaveLength(18);
  expect(plan.directory?.units).toContain("区委党校");
  // Nobody has the group 单位 yet: all that are no 街道.
  expect(review.openGroups).toEqual(["各街道"]);
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["推进表", "单位名录"]);
});

test("a new directory says what to do, names each unit once, and gives each group one line to begin with", async () => {
  const host = await openExcel("test/books/plan-2023.xlsx");
  await makeDirectory(request, words);
  const { inner } = host.book.findSheet("单位名录") ?? {};
  const hint = inner?.getCell("A1");
  expect(hint?.text).toMatch(/一行写一家单位.*可以写几个，用顿号隔开.*统称：.*各街道/);
  expect([hint?.isMerged, hint?.alignment?.wrapText]).toEqual([true, true]);
  const rows = Array.from({ length: 40 }, (_, row) =>
    [1, 3].map((column) => inner?.getCell(row + 2, column).text ?? ""),
  ).filter(([name, group]) => name !== "" || group !== "");
  expect(rows[0]).toEqual(["单位名称", "分组"]);
  expect(new Set(rows.map((row) => row.join("|"))).size).toBe(rows.length);
  expect(rows.filter(([name]) => name === "").map(([, group]) => group)).toContain("街道");
});

test("makes a ledger that can be typed into, saved and read again", async () => {
  const host = await openExcel("test/books/plan-2023.xlsx");
  expect(await makeLedger(request, words)).toEqual({ made: "报送台账" });
  const bytes = await saveBook(host.book);
  await openExcelOn(bytes);
  const { plan } = await check({ ...request, sheet: { name: "推进表" } });
  expect(plan.ledger).toMatchObject({ records: new Map(), problems: [] });
  const book = await openBook(bytes);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["推进表", "报送台账", "台账选项"]);
});

test("makes neither where the workbook has one", async () => {
  await openExcel("test/books/november-2023.xlsx");
  expect(await makeDirectory(request, words)).toEqual({ existing: true });
  expect(await makeLedger(request, words)).toEqual({ existing: true });
});
