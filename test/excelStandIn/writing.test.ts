import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { readFileState } from "../excel/fileState";
import { failureOf, joinHost, openHost } from "./openHost";

describe("writing cells", () => {
  it("reads texts as typed, keeps those with an apostrophe or in a text cell", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("H3").numberFormat = [["@"]];
      const range = sheet.getRange("H1:H6");
      range.values = [["3.10"], ["'3.10"], ["3.10"], ["=1+1"], ["'=1+1"], ["2023年12月"]];
      range.load("values,formulas,text,valueTypes");
      await context.sync();
      expect(range.formulas.flat()).toEqual([3.1, "3.10", "3.10", "=1+1", "=1+1", 45261]);
      expect(range.text.flat()).toEqual(["3.1", "3.10", "3.10", "2", "=1+1", "2023年12月"]);
      expect(range.valueTypes.flat()).toEqual([
        "Double",
        "String",
        "String",
        "Double",
        "String",
        "Double",
      ]);
    });
  });

  it("fills a range with one value, and leaves cells alone that are given null", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:I2");
      range.values = "x" as never;
      range.values = [
        [null, "y"],
        ["", 1],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", "y"],
        ["", 1],
      ]);
    });
  });

  it("writes more cells than the client sends at once", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:K1000");
      range.values = Array.from({ length: 1000 }, (_, row) => [row, row + 1, "文", true]);
      await context.sync();
      const last = context.workbook.worksheets.getActiveWorksheet().getRange("H1000:K1000");
      last.load("values");
      await context.sync();
      expect(last.values).toEqual([[999, 1000, "文", true]]);
    });
  });

  it("refuses a table of another size than the range", async () => {
    const { Excel } = await openHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("H1:I2").values = [["x"]];
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });

  it("refuses to write to a protected sheet", async () => {
    const { Excel, book } = await openHost();
    await book.sheets[0]?.inner.protect();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("H1").values = [["x"]];
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("AccessDenied");
  });

  it("formats cells, and keeps the looks when saved", async () => {
    const { Excel, book } = await openHost();
    const format = async (open: typeof Excel, write: boolean) =>
      open.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { format: looks } = sheet.getRange("A10:A14");
        if (write) {
          looks.fill.color = "#ffc7ce";
          looks.font.name = "宋体";
          looks.font.bold = true;
          looks.horizontalAlignment = "Left";
          looks.verticalAlignment = "Center";
          looks.wrapText = true;
          looks.rowHeight = 30;
          looks.columnWidth = 96;
          looks.borders.getItem("EdgeBottom").style = "Double";
        }
        looks.load("horizontalAlignment,verticalAlignment,wrapText,rowHeight,columnWidth");
        looks.load("fill/color,font/name,font/bold");
        const bottom = looks.borders.getItem("EdgeBottom");
        bottom.load("style");
        const other = sheet.getRange("A4:A14").format.fill;
        other.load("color");
        await context.sync();
        expect(looks.toJSON()).toMatchObject({
          horizontalAlignment: "Left",
          verticalAlignment: "Center",
          wrapText: true,
          rowHeight: 30,
          columnWidth: 96,
          fill: { color: "#FFC7CE" },
          font: { name: "宋体", bold: true },
        });
        expect(bottom.style).toBe("Double");
        expect(other.color).toBeNull();
      });
    await format(Excel, true);
    await format(joinHost(await openBook(await saveBook(book))).Excel, false);
  });

  it("gives cells their old looks and their column its standard width, and nothing is left of the new ones", async () => {
    const { Excel, book } = await openHost();
    const before = await readFileState(await saveBook(book));
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("J4:J6");
      format.load("useStandardWidth");
      await context.sync();
      expect(format.useStandardWidth).toBe(true);
      format.columnWidth = 120;
      format.wrapText = true;
      format.verticalAlignment = "Center";
      format.borders.getItem("EdgeTop").style = "Continuous";
      format.load("useStandardWidth");
      await context.sync();
      expect(format.useStandardWidth).toBe(false);
      format.borders.getItem("EdgeTop").style = "None";
      format.verticalAlignment = "Bottom";
      format.wrapText = false;
      format.useStandardWidth = true;
      await context.sync();
    });
    expect(await readFileState(await saveBook(book))).toEqual(before);
  });

  it("refuses a row higher than 409.5 points", async () => {
    const { Excel } = await openHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.rowHeight = 410;
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });

  it("clears contents without formats, and formats without contents", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:I1");
      range.values = [["x", "y"]];
      range.format.fill.color = "#FF0000";
      range.getCell(0, 0).clear("Contents");
      range.getCell(0, 1).clear("Formats");
      const [first, second] = [range.getCell(0, 0), range.getCell(0, 1)];
      first.load("values,format/fill/color");
      second.load("values,format/fill/color");
      await context.sync();
      expect([first.values, first.format.fill.color]).toEqual([[[""]], "#FF0000"]);
      expect([second.values, second.format.fill.color]).toEqual([[["y"]], "#FFFFFF"]);
    });
  });

  it("fits columns and rows to their texts", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:H2");
      range.values = [["推进表"], ["a\nb"]];
      range.format.autofitColumns();
      range.format.autofitRows();
      const [first, second] = [range.getCell(0, 0), range.getCell(1, 0)];
      first.load("width,height");
      second.load("height");
      await context.sync();
      // Seven digits wide, as the file counts.
      expect(first.width).toBeCloseTo(7 * 5.25, -1);
      expect([first.height, second.height]).toEqual([15, 30]);
    });
  });

  it("merges cells, keeping the first value, and takes the merge back", async () => {
    const { Excel } = await openHost("plan-2023", { excel: "365" });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:I2");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.merge();
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      range.load("values");
      await context.sync();
      expect(merged.address).toBe("推进表!H1:I2");
      expect(range.values).toEqual([
        ["a", ""],
        ["", ""],
      ]);
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
