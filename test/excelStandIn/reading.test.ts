import { openHost, failureOf } from "./openHost";

describe("reading a workbook", () => {
  it("lists the worksheets in the order of their tabs", async () => {
    const { Excel } = await openHost("november-2023");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility,items/position");
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual([
        "推进表",
        "单位名录",
        "报送台账",
      ]);
      expect(worksheets.items.map((sheet) => sheet.position)).toEqual([0, 1, 2]);
      expect(new Set(worksheets.items.map((sheet) => sheet.id)).size).toBe(3);
    });
  });

  it("reads a date as its serial, its text as shown, and its format in the US form", async () => {
    const { Excel } = await openHost("november-2023");
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("报送台账").getRange("A2");
      cell.load("values,text,numberFormat,valueTypes,formulas");
      await context.sync();
      expect(cell.values).toEqual([[44932]]);
      expect(cell.text).toEqual([["2023年1月6日"]]);
      expect(cell.numberFormat).toEqual([['yyyy"年"m"月"d"日"']]);
      expect(cell.valueTypes).toEqual([["Double"]]);
      expect(cell.formulas).toEqual([[44932]]);
    });
  });

  it("gives a merged area's value in its first cell only", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("推进表").getRange("A4:A6");
      merged.load("values");
      await context.sync();
      expect(merged.values).toEqual([[1], [""], [""]]);
    });
  });

  it("reads null for the cells of a whole column, but its address and size", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("C:C");
      column.load("values,address,rowCount,cellCount");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe("推进表!C:C");
      expect(column.rowCount).toBe(1_048_576);
    });
  });

  it("finds the merged areas that begin inside a range, and misses the others", async () => {
    const { Excel } = await openHost("plan-2023", { excel: "365" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const all = sheet.getRange("A4:E9").getMergedAreasOrNullObject();
      all.load("areas/items/address");
      const late = sheet.getRange("A5:A9").getMergedAreasOrNullObject();
      late.load("areas/items/address");
      const none = sheet.getRange("C4:E9").getMergedAreasOrNullObject();
      none.load("areaCount");
      await context.sync();
      expect(all.areas.items).toHaveLength(4);
      expect(late.areas.items.map((area) => area.address)).toEqual(["推进表!A7:A9"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("goes from range to range", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B3:C5");
      const found = {
        cell: range.getCell(1, 1),
        row: range.getRow(2),
        resized: range.getResizedRange(-1, 1),
        offset: range.getOffsetRange(1, -1),
        box: range.getBoundingRect("E9"),
        shared: range.getIntersectionOrNullObject("C1:C4"),
        rows: range.getEntireRow(),
      };
      Object.values(found).forEach((one) => one.load("address"));
      const apart = range.getIntersectionOrNullObject("F1");
      await context.sync();
      const addresses = Object.values(found).map((one) => one.address.replace("推进表!", ""));
      expect(addresses).toEqual(["C4", "B5:C5", "B3:D4", "A4:B6", "B3:E9", "C3:C4", "3:5"]);
      expect(apart.isNullObject).toBe(true);
    });
  });

  it("refuses a worksheet there is none of", async () => {
    const { Excel } = await openHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("ItemNotFound");
  });

  it("refuses a member that is not served, by its name", async () => {
    const { Excel } = await openHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().slicers.load("items/name");
      await context.sync();
    });
    expect(await failureOf(run)).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.slicers") as string,
    });
  });

  it("loads all values where none is named, and passes over names that the type has not", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B2").load();
      const cell = sheet.getRange("C4").load(["address", "colour"] as unknown as "address"[]);
      await context.sync();
      expect([range.address, range.rowCount, cell.address]).toEqual([
        "推进表!A1:B2",
        2,
        "推进表!C4",
      ]);
      expect(() => cell.values).toThrow("not available");
    });
  });

  it("lets the client refuse what the Excel played has not", async () => {
    const { Excel, Office } = await openHost("plan-2023", { excel: "2021" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getDependents();
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("ApiNotFound");
  });
});
