import { addResultColumn } from "../../src/actions/resultColumn";
import { clear } from "../../src/actions/clear";
import { mark } from "../../src/actions/mark";
import { saveSettings } from "../../src/actions/saveSettings";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";

const words = wordsFor("zh-CN");
const NOVEMBER = "test/books/november-2023.xlsx";
const AS_OF = { asOf: "2023-11-15" };

const statesMarked = (host: Host) => {
  const formulas = JSON.stringify(host.book.sheets.map((sheet) => sheet.conditionalFormats));
  return new Set([...formulas.matchAll(/tuijin:(\w+):/g)].map(([, state]) => state));
};
/** Texts of the column beside the table, from its header down. */
const beside = (host: Host) => {
  const sheet = host.book.sheets.find(({ name }) => name === "推进表");
  const { rowCount = 0, columnCount = 0 } = sheet?.inner ?? {};
  for (let column = 0; column < columnCount; column++) {
    const texts = Array.from({ length: rowCount }, (_, row) =>
      String(sheet?.content(row, column).value ?? ""),
    );
    const at = texts.findIndex((text) => text.startsWith("检查结果"));
    if (at >= 0) return texts.slice(at);
  }
  return undefined;
};

describe("rows that are done", () => {
  test("are not coloured unless the user asks for it", async () => {
    const host = await openExcel(NOVEMBER);
    await mark(AS_OF, words);
    expect(statesMarked(host).has("done")).toBe(false);
  });

  test("are coloured where the settings say so, and cleared with the others", async () => {
    const host = await openExcel(NOVEMBER);
    await saveSettings({ colorDone: true });
    const { marked, review } = await mark(AS_OF, words);
    const { notDue = 0, standing = 0, notApplicable = 0 } = review.totals;
    expect(marked).toBe(review.items.length - notDue - standing - notApplicable);
    expect([...statesMarked(host)]).toEqual(expect.arrayContaining(["done", "overdue"]));
    await clear();
    expect(statesMarked(host).size).toBe(0);
  });
});

describe("the result column", () => {
  test("does not come with a check unless the user asks for it", async () => {
    const host = await openExcel(NOVEMBER);
    expect((await mark(AS_OF, words)).column).toBeUndefined();
    expect(beside(host)).toBeUndefined();
  });

  test("comes with every check where the settings say so", async () => {
    const host = await openExcel(NOVEMBER);
    await saveSettings({ resultColumn: true });
    const first = await mark(AS_OF, words);
    expect(first).toMatchObject({
      hasResultColumn: true,
      column: { sheetId: first.review.sheet.id },
    });
    expect(beside(host)?.[0]).toContain("11月15日");
    expect(beside(host)?.filter((text) => text !== "")).toHaveLength(first.review.items.length + 1);
    expect((await mark(AS_OF, words)).column).toEqual({});
  });

  test("that stands is written anew by a check, so that nothing of another day is left", async () => {
    const host = await openExcel(NOVEMBER);
    await addResultColumn(AS_OF, words);
    await mark({ asOf: "2023-06-15" }, words);
    expect(beside(host)?.[0]).toContain("6月15日");
    expect(JSON.stringify(beside(host))).not.toContain("11月15日");
  });

  test("that stands and has no room to grow stays, and that is said", async () => {
    await openExcel(NOVEMBER);
    const { plan } = await addResultColumn(AS_OF, words);
    const { firstColumn, lastRow, lastColumn } = plan.table;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("推进表");
      const last = sheet.getRangeByIndexes(lastRow, firstColumn, 1, lastColumn - firstColumn + 1);
      last.getOffsetRange(1, 0).copyFrom(last);
      sheet.getRangeByIndexes(lastRow + 1, lastColumn + 1, 1, 1).values = [["批注"]];
      await context.sync();
    });
    const { column, hasResultColumn } = await mark(AS_OF, words);
    expect(column?.failure?.code).toBe("noRoomForColumn");
    expect(hasResultColumn).toBe(true);
  });

  test("that finds no room is said beside the marks, which are there all the same", async () => {
    await openExcel(NOVEMBER);
    await saveSettings({ resultColumn: true });
    const { plan } = await mark(AS_OF, words);
    await clear();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("推进表");
      sheet.getRangeByIndexes(plan.table.firstRow, plan.table.lastColumn + 1, 1, 1).values = [
        ["x"],
      ];
      await context.sync();
    });
    const { marked, column, hasResultColumn } = await mark(AS_OF, words);
    expect(marked).toBeGreaterThan(5);
    expect(column?.failure?.code).toBe("noRoomForColumn");
    expect(hasResultColumn).toBe(false);
  });
});
