import { readFileSync } from "node:fs";
import { clear } from "../../src/actions/clear";
import { mark } from "../../src/actions/mark";
import { addResultColumn } from "../../src/actions/resultColumn";
import { newRule } from "../../src/excelStandIn/book/conditionalFormat";
import { insertRows, deleteRows, shiftCells } from "../../src/excelStandIn/book/shiftCells";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { readFileState } from "../excel/fileState";
import { openExcel, openExcelOn } from "../support/openExcel";
import { failureOf } from "./failureOf";

const PLAN = "test/books/plan-2023.xlsx";
const request = { asOf: "2023-11-15" };
const words = wordsFor("zh-CN");
const write = () => addResultColumn(request, words);
/** The plan's table is A3:E33. */
const COLUMN = 5;

function sheetOf({ book }: Host) {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet");
  return sheet;
}

const columnOf = (host: Host, column = COLUMN): string[] =>
  Array.from({ length: 36 }, (_, row) => sheetOf(host).text(row, column));

/** Sets cells as a user would, through the client. */
const set = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });

describe("the result column", () => {
  it("says what was found beside every item, under its heading, and nothing else changes", async () => {
    const before = await readFileState(readFileSync(PLAN));
    const host = await openExcel(PLAN);
    await write();
    const texts = columnOf(host);
    expect(texts[2]).toBe("检查结果\n截至2023年11月15日");
    expect(texts[9]).toBe("已过时限138天，表中无完成记录 3/3 家");
    expect(texts.filter((text) => text.startsWith("已过时限"))).toHaveLength(9);
    expect(texts.filter((text) => text === "")).toHaveLength(36 - 31);

    const after = await readFileState(await saveBook(host.book));
    const [sheet] = Object.values(after.sheets);
    for (const [address] of Object.entries(sheet?.cells ?? {})) {
      if (address.startsWith("F")) Reflect.deleteProperty(sheet?.cells ?? {}, address);
    }
    expect(sheet?.widths["F"]).toBeCloseTo(22.9, 1);
    Reflect.deleteProperty(sheet?.widths ?? {}, "F");
    expect(after.names).toMatchObject([{ "@name": "tuijin.result", "@hidden": "1" }]);
    expect({ ...after, names: [] }).toEqual(before);
  });

  it("is the same a second time, and clearing gives the first workbook back, after saving too", async () => {
    const host = await openExcel(PLAN);
    const first = await readFileState(await saveBook(host.book));
    await write();
    const once = bookState(host.book);
    await write();
    expect(bookState(host.book)).toBe(once);
    const reopened = await openExcelOn(await saveBook(host.book));
    await mark(request, words);
    expect(await clear()).toEqual({ marks: 9, columns: 1 });
    expect(await readFileState(await saveBook(reopened.book))).toEqual(first);
  });

  it("is not read as the table's own: the same rows are marked with it", async () => {
    const host = await openExcel(PLAN);
    await write();
    const { review, marked } = await mark(request, words);
    expect([review.range, marked]).toEqual(["A3:E33", 9]);
    expect(
      sheetOf(host).conditionalFormats.every(({ areas }) =>
        areas.every(({ right }) => right < COLUMN),
      ),
    ).toBe(true);
  });

  it("leaves the user's formats beside the table, and a width of the user's", async () => {
    const host = await openExcel(PLAN);
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("F3:F20");
      format.fill.color = "#FFFF00";
      format.font.name = "黑体";
      format.horizontalAlignment = "Left";
      format.borders.getItem("EdgeBottom").style = "Double";
      format.columnWidth = 300;
      await context.sync();
    });
    const before = bookState(host.book);
    await write();
    expect(columnOf(host)[9]).toBe("已过时限138天，表中无完成记录 3/3 家");
    await write();
    await clear();
    expect(bookState(host.book)).toBe(before);
  });

  it("keeps a fill and a font of blank cells beside the table under its own look", async () => {
    const host = await openExcel(PLAN);
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("F1:F60");
      format.fill.color = "#FFFF00";
      format.font.name = "黑体";
      format.columnWidth = 60;
      await context.sync();
    });
    const before = bookState(host.book);
    await write();
    expect(sheetOf(host).style(9, COLUMN)).toMatchObject({
      alignment: { wrapText: true },
      font: { name: "黑体" },
    });
    await clear();
    expect(bookState(host.book)).toBe(before);
  });

  it("leaves rules and drop-downs of the user's that reach over its cells", async () => {
    const host = await openExcel(PLAN);
    const sheet = sheetOf(host);
    const place = { top: 1, left: 0, bottom: 60, right: 9 };
    sheet.conditionalFormats.push({
      ...newRule([place]),
      formulas: ["MOD(ROW(),2)=0"],
      style: { bold: true },
    });
    const before = bookState(host.book);
    await write();
    await write();
    await clear();
    expect(bookState(host.book)).toBe(before);
  });

  it.each([
    ["a text in one of its cells", "F20", "备用"],
    ["a formula", "F33", "=1+1"],
  ])("is refused where %s stands, with nothing changed", async (_what, address, value) => {
    const host = await openExcel(PLAN);
    await set(address, [[value]]);
    const before = bookState(host.book);
    expect(await failureOf(write())).toEqual({ code: "noRoomForColumn", column: "F" });
    expect(bookState(host.book)).toBe(before);
  });

  it("is refused where a merged area reaches into it, as far as Excel tells", async () => {
    const host = await openExcel(PLAN, { excel: "365" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A34").values = [["注:本表由区普法办负责解释"]];
      sheet.getRange("A34:H34").merge();
      await context.sync();
    });
    const before = bookState(host.book);
    expect(await failureOf(write())).toEqual({ code: "noRoomForColumn", column: "F" });
    expect(bookState(host.book)).toBe(before);
  });

  it("leaves a merged area that Excel tells by its corner as it was, once it is taken off", async () => {
    const host = await openExcel(PLAN, { excel: "2021" });
    await set("A34", [["注:本表由区普法办负责解释"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A34:H34").merge();
      await context.sync();
    });
    const before = bookState(host.book);
    await write();
    await clear();
    expect(bookState(host.book)).toBe(before);
  });

  it("is refused beside an Excel table, also where one was made of the cells beside it since", async () => {
    const host = await openExcel(PLAN);
    await write();
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.getRange("A3:E33").unmerge();
      active.tables.add("A3:E33", true);
      await context.sync();
    });
    const before = bookState(host.book);
    expect(await failureOf(write())).toEqual({ code: "besideExcelTable" });
    expect(bookState(host.book)).toBe(before);
    expect(await clear()).toEqual({ marks: 0, columns: 1 });
    expect(await failureOf(write())).toEqual({ code: "besideExcelTable" });
  });

  it("follows a table that grew inside, at its end, and shrank", async () => {
    const host = await openExcel(PLAN);
    const sheet = sheetOf(host);
    await write();
    // Inside, as Excel lets it grow, then below its last row, where a new row takes its format from the one above.
    insertRows(sheet, 12, 1, { extendRules: true });
    insertRows(sheet, 34, 1, { extendRules: true });
    await set("C13:E13", [["新增事项", "2023年6月", "区司法局"]]);
    await set("C35:E35", [["最后事项", "2023年7月", "区司法局"]]);
    await write();
    const grown = columnOf(host);
    expect([grown[12], grown[34]]).toEqual([
      "已过时限138天，表中无完成记录 1/1 家",
      "已过时限107天，表中无完成记录 1/1 家",
    ]);
    expect(grown.filter((text) => text !== "")).toHaveLength(33);
    expect(sheet.style(34, COLUMN)).toMatchObject({ alignment: { wrapText: true } });

    deleteRows(sheet, 12, 1);
    await set("C34:E34", [["", "", ""]]);
    await write();
    expect(columnOf(host).filter((text) => text !== "")).toHaveLength(31);
    expect(sheet.style(33, COLUMN).alignment).toBeUndefined();
    await clear();
    expect(columnOf(host).join("")).toBe("");
    expect(host.book.names).toEqual([]);
  });

  it("does not write over what stands where the table has grown to", async () => {
    const host = await openExcel(PLAN);
    await write();
    await set("C34:F34", [["最后事项", "2023年7月", "区司法局", "我的备注"]]);
    const before = bookState(host.book);
    expect(await failureOf(write())).toEqual({ code: "noRoomForColumn", column: "F" });
    expect(bookState(host.book)).toBe(before);
  });

  it("does not write over what stands above it, where the table was moved up", async () => {
    const host = await openExcel(PLAN);
    const sheet = sheetOf(host);
    insertRows(sheet, 2, 1);
    await write();
    // The heading is written one row higher by hand; the cell beside it is taken.
    await set("A3:F3", [["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "领导批示"]]);
    await set("A4:E4", [["", "", "", "", ""]]);
    const before = bookState(host.book);
    expect(await failureOf(write())).toEqual({ code: "noRoomForColumn", column: "F" });
    expect(bookState(host.book)).toBe(before);
  });

  it("goes along with a column put in before it, keeps a width given by hand, and leaves when cleared", async () => {
    const host = await openExcel(PLAN);
    const sheet = sheetOf(host);
    await write();
    shiftCells(sheet, { axis: "columns", at: 3, count: 1, from: 0, to: 1_048_575 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("G1").format.columnWidth = 210;
      await context.sync();
    });
    await write();
    expect(columnOf(host, COLUMN + 1)[9]).toBe("已过时限138天，表中无完成记录 3/3 家");
    expect(columnOf(host, COLUMN)[9]).not.toBe("已过时限138天，表中无完成记录 3/3 家");
    expect(sheet.inner.getColumn(COLUMN + 2).width).toBe(40);
    await clear();
    expect(columnOf(host, COLUMN + 1).join("")).toBe("");
    expect(sheet.inner.getColumn(COLUMN + 2).width).toBeUndefined();
  });

  it("is written anew after a user deleted it, and nothing of a deleted one is left when cleared", async () => {
    const host = await openExcel(PLAN);
    const first = bookState(host.book);
    await write();
    const once = bookState(host.book);
    const drop = () => {
      shiftCells(sheetOf(host), { axis: "columns", at: COLUMN, count: -1, from: 0, to: 1_048_575 });
    };
    drop();
    expect((await mark(request, words)).hasResultColumn).toBe(false);
    await clear();
    await write();
    expect(bookState(host.book)).toBe(once);
    drop();
    await write();
    expect(bookState(host.book)).toBe(once);
    drop();
    expect(await clear()).toEqual({ marks: 0, columns: 0 });
    expect(bookState(host.book)).toBe(first);
  });
});

test("what a user types in the column's place just before it is written stays", async () => {
  const counted = await openExcel(PLAN);
  counted.resetCosts();
  await write();
  const { syncs } = counted.costs;
  const second = await openExcel(PLAN);
  const sheet = sheetOf(second);
  second.faults.beforeSync(syncs - 1, () => {
    second.user.type(sheet, 9, COLUMN, "备注一句");
  });
  expect(await failureOf(write())).toMatchObject({ code: "noRoomForColumn" });
  expect(columnOf(second).filter((text) => text !== "")).toEqual(["备注一句"]);
});
