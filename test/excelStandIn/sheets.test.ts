import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { failureOf, joinHost, openHost, type Opened } from "./openHost";

const sheetNames = ({ book }: Opened): string[] => book.sheets.map(({ name }) => name);

/** Runs something on the book's worksheets and syncs. */
const onSheets = (
  { Excel }: Opened,
  act: (sheets: Excel.WorksheetCollection) => void,
): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });

describe("worksheets", () => {
  it("are added at the end, copied to a place, moved, renamed and deleted", async () => {
    const opened = await openHost("november-2023");
    await onSheets(opened, (sheets) => {
      sheets.add("汇总");
      const plan = sheets.getItem("推进表");
      plan.copy("After", sheets.getItem("单位名录"));
    });
    expect(sheetNames(opened)).toEqual(["推进表", "单位名录", "推进表 (2)", "报送台账", "汇总"]);
    await onSheets(opened, (sheets) => {
      sheets.getItem("推进表 (2)").name = "汇总-南站街道";
      sheets.getItem("汇总").position = 0;
      sheets.getItem("单位名录").delete();
    });
    expect(sheetNames(opened)).toEqual(["汇总", "推进表", "汇总-南站街道", "报送台账"]);
    const again = await openBook(await saveBook(opened.book));
    expect(again.sheets.map(({ name }) => name)).toEqual(sheetNames(opened));
  });

  it("copies cells, merges, looks, rules and page layout, but no custom properties (#5486)", async () => {
    const opened = await openHost();
    await onSheets(opened, (sheets) => {
      const plan = sheets.getItem("推进表");
      plan.customProperties.add("tuijin", "x");
      plan.pageLayout.orientation = "Landscape";
      plan.pageLayout.setPrintArea("A1:E33");
      plan.getRange("A4:E5").conditionalFormats.add("Custom").custom.rule.formula = "=$A4=1";
      plan.copy("End").name = "副本";
    });
    const [plan, copy] = opened.book.sheets;
    expect(copy?.content(3, 2)).toEqual(plan?.content(3, 2));
    expect(copy?.style(3, 2)).toEqual(plan?.style(3, 2));
    expect(copy?.merges).toEqual(plan?.merges);
    expect(copy?.printArea).toEqual(plan?.printArea);
    expect(copy?.conditionalFormats.map(({ formulas }) => formulas)).toEqual([["$A4=1"]]);
    expect(copy?.inner.pageSetup.orientation).toBe("landscape");
    expect([plan?.customProperties.size, copy?.customProperties.size]).toEqual([1, 0]);
    // What is done to the copy is not done to the sheet.
    await onSheets(opened, (sheets) => {
      sheets.getItem("副本").getRange("A1").format.fill.color = "#FF0000";
      sheets.getItem("副本").pageLayout.orientation = "Portrait";
    });
    expect(plan?.style(0, 0).fill).not.toEqual(copy?.style(0, 0).fill);
    expect(plan?.inner.pageSetup.orientation).toBe("landscape");
  });

  it("let formulas follow a new name, and break when their sheet goes", async () => {
    const opened = await openHost("november-2023");
    const [plan] = opened.book.sheets;
    if (plan) plan.cell(0, 8).value = { formula: "COUNTA(单位名录!A:A)+A1" };
    await onSheets(opened, (sheets) => (sheets.getItem("单位名录").name = "名录 2023"));
    expect(plan?.content(0, 8).formula).toBe("=COUNTA('名录 2023'!A:A)+A1");
    await onSheets(opened, (sheets) => {
      sheets.getItem("名录 2023").delete();
    });
    expect(plan?.content(0, 8).formula).toBe(
      "=COUNTA(名录 2023!#REF!)+A1".replace("名录 2023", "'名录 2023'"),
    );
  });

  it.each([
    ["too long", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"],
    ["empty", ""],
    ["with a slash", "2023/11"],
    ["with brackets", "a[1]"],
    ["ending in an apostrophe", "a'"],
    ["History, which Excel keeps", "history"],
  ])("refuse a name that is %s", async (_what, name) => {
    const opened = await openHost();
    const run = onSheets(opened, (sheets) => (sheets.getItem("推进表").name = name));
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });

  it("refuse another's name in any case, but take their own", async () => {
    const opened = await openHost();
    await onSheets(opened, (sheets) => sheets.add("Plan"));
    const run = onSheets(opened, (sheets) => (sheets.getItem("推进表").name = "plan"));
    expect((await failureOf(run)).code).toBe("ItemAlreadyExists");
    await onSheets(opened, (sheets) => (sheets.getItem("Plan").name = "PLAN"));
    expect(sheetNames(opened)).toEqual(["推进表", "PLAN"]);
  });

  it("refuse to lose the last visible one", async () => {
    const opened = await openHost();
    await onSheets(opened, (sheets) => (sheets.add("藏").visibility = "Hidden"));
    const hiding = onSheets(opened, (sheets) => (sheets.getItem("推进表").visibility = "Hidden"));
    expect((await failureOf(hiding)).code).toBe("InvalidOperation");
    const deleting = onSheets(opened, (sheets) => {
      sheets.getItem("推进表").delete();
    });
    expect((await failureOf(deleting)).code).toBe("InvalidOperation");
  });

  it("refuse to be added, copied, renamed or deleted where the structure is protected", async () => {
    const opened = await openHost("november-2023");
    opened.book.isStructureProtected = true;
    const attempts: ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => sheets.add("新"),
      (sheets) => sheets.getItem("推进表").copy(),
      (sheets) => (sheets.getItem("推进表").name = "新"),
      (sheets) => {
        sheets.getItem("推进表").delete();
      },
    ];
    for (const attempt of attempts)
      expect((await failureOf(onSheets(opened, attempt))).code).toBe("AccessDenied");
    expect(sheetNames(opened)).toEqual(["推进表", "单位名录", "报送台账"]);
  });

  it("refuse to be protected twice (#6784)", async () => {
    const opened = await openHost();
    await onSheets(opened, (sheets) => {
      sheets.getItem("推进表").protection.protect();
    });
    const again = onSheets(opened, (sheets) => {
      sheets.getItem("推进表").protection.protect();
    });
    expect((await failureOf(again)).code).toBe("AccessDenied");
    await onSheets(opened, (sheets) => {
      sheets.getItem("推进表").protection.unprotect();
    });
    expect(opened.book.sheets[0]?.isProtected).toBe(false);
  });

  it("are gone for who still holds them once deleted", async () => {
    const opened = await openHost("november-2023");
    const run = opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("单位名录");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      sheet.delete();
      range.load("values");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("ItemNotFound");
  });
});

describe("a summary sheet", () => {
  it("keeps its page layout, breaks, panes, list, link and colour when saved", async () => {
    const opened = await openHost("november-2023");
    await onSheets(opened, (sheets) => {
      const sheet = sheets.add("总览");
      sheet.tabColor = "#4472c4";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(4);
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { scale: 100 };
      pageLayout.firstPageNumber = 1;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Centimeters", { left: 1.5, right: 1.5, top: 2 });
      pageLayout.setPrintArea("A1:I40");
      pageLayout.setPrintTitleRows("$4:$4");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "A&&B";
      sheet.horizontalPageBreaks.add("A20");
      sheet.getRange("C5:C9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=单位名录!$A$2:$A$40" },
      };
      sheet.getRange("A5").hyperlink = {
        documentReference: "'推进表'!A1",
        textToDisplay: "1.1",
        screenTip: "打开",
      };
      sheet.getRange("A6").hyperlink = {
        address: "https://example.com/?a=1&b=2",
        textToDisplay: "x",
      };
    });
    const { Excel } = joinHost(await openBook(await saveBook(opened.book)));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("总览");
      sheet.load("tabColor,showGridlines");
      const { pageLayout } = sheet;
      pageLayout.load("orientation,paperSize,zoom,firstPageNumber,centerHorizontally,leftMargin");
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.load("leftFooter,centerFooter,rightFooter");
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      const panes = sheet.freezePanes.getLocationOrNullObject();
      [area, titles, panes].forEach((one) => one.load("address"));
      sheet.horizontalPageBreaks.load("items/rowIndex");
      const list = sheet.getRange("C6").dataValidation;
      list.load("type,rule");
      const links = [sheet.getRange("A5"), sheet.getRange("A6")];
      links.forEach((cell) => cell.load("hyperlink,values"));
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#4472C4", false]);
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { scale: 100 },
        firstPageNumber: 1,
        centerHorizontally: true,
      });
      expect(pageLayout.leftMargin).toBeCloseTo((1.5 / 2.54) * 72, 5);
      expect([footer.leftFooter, footer.centerFooter, footer.rightFooter]).toEqual([
        "A&&B",
        "第 &P 页 共 &N 页",
        "",
      ]);
      expect([area.address, titles.address, panes.address]).toEqual([
        "总览!A1:I40",
        "总览!4:4",
        "总览!1:4",
      ]);
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([19]);
      expect([list.type, list.rule.list?.source]).toEqual(["List", "=单位名录!$A$2:$A$40"]);
      expect(
        links.map(({ hyperlink }) => [
          hyperlink.address,
          hyperlink.documentReference,
          hyperlink.screenTip,
        ]),
      ).toEqual([
        [null, "'推进表'!A1", "打开"],
        ["https://example.com/?a=1&b=2", null, ""],
      ]);
      expect(links[0]?.values).toEqual([["1.1"]]);
    });
  });

  it("fits its pages, and says so", async () => {
    const opened = await openHost();
    await opened.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("zoom");
      await context.sync();
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1, scale: null });
    });
  });

  it("refuses a list written out that is longer than 255 characters", async () => {
    const opened = await openHost();
    const run = opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "单位,".repeat(90) } };
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });

  it("copies a block to another place, its formulas moved, its merges and looks with it", async () => {
    const opened = await openHost("plan-2023", { excel: "365" });
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("H1:H2").formulas = [["=A1+$A$1"], ["x"]];
      sheet.getRange("H2:I2").merge();
      sheet.getRange("J3").copyFrom("H1:I2");
      const copied = sheet.getRange("J3:K4");
      copied.load("formulas");
      const merged = copied.getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      expect(copied.formulas).toEqual([
        ["=C3+$A$1", ""],
        ["x", ""],
      ]);
      expect(merged.address).toBe("推进表!J4:K4");
    });
  });
});

describe("a table", () => {
  it("is made of a range with headings, styled, grown by an inserted row, and kept when saved", async () => {
    const opened = await openHost("november-2023");
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("单位名录");
      const table = sheet.tables.add("A1:C40", true);
      table.name = "单位名录表";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      sheet.getRange("10:10").insert("Down");
      await context.sync();
    });
    const { Excel } = joinHost(await openBook(await saveBook(opened.book)));
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("单位名录");
      tables.load("items/name,items/style");
      const body = tables.getItem("单位名录表").getDataBodyRange();
      body.load("address,values");
      const met = context.workbook.worksheets.getItem("单位名录").getRange("B5").getTables(false);
      met.load("items/name");
      await context.sync();
      expect(tables.items.map(({ name, style }) => [name, style])).toEqual([
        ["单位名录表", "TableStyleLight9"],
      ]);
      expect(body.address).toBe("单位名录!A2:C41");
      expect(met.items).toHaveLength(1);
    });
  });

  it("takes rows at its end and between others, and pushes down what stands below", async () => {
    const opened = await openHost();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("表");
      sheet.getRange("A1:B4").values = [
        ["单位", "数量"],
        ["甲", 1],
        ["乙", 2],
        ["below", ""],
      ];
      const { rows } = sheet.tables.add("A1:B3", true);
      rows.add(undefined, [["丁", 4]]);
      rows.add(1, [["丙", 3]]);
      const count = rows.load("count");
      const all = sheet.getRange("A1:B6").load("values");
      await context.sync();
      expect(count.count).toBe(4);
      expect(all.values).toEqual([
        ["单位", "数量"],
        ["甲", 1],
        ["丙", 3],
        ["乙", 2],
        ["丁", 4],
        ["below", ""],
      ]);
    });
  });

  it("refuses to be made over another", async () => {
    const opened = await openHost("november-2023");
    const run = opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("单位名录");
      sheet.tables.add("A1:C40", true);
      sheet.tables.add("B1:D5", true);
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });

  it("is renamed in a copied sheet", async () => {
    const opened = await openHost("november-2023");
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("单位名录");
      sheet.tables.add("A1:C40", true);
      sheet.copy("End");
      await context.sync();
    });
    const again = await openBook(await saveBook(opened.book));
    const tables = again.sheets.flatMap(({ inner }) => inner.getTables().map(({ name }) => name));
    expect(new Set(tables).size).toBe(2);
  });
});
