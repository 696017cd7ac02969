import JSZip from "jszip";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { copySheet, renameSheet } from "../../src/excelStandIn/book/sheets";
import { failureOf, openHost, type Opened } from "./openHost";

/** A sheet with a small table: two units, how many of their items are late and done. */
async function openTable(): Promise<Opened> {
  const opened = await openHost();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("图");
    sheet.getRange("A1:C3").values = [
      ["单位", "逾期", "已完成"],
      ["甲局", 2, 1],
      ["乙局", 0, 3],
    ];
    await context.sync();
  });
  return opened;
}

async function draw(excel: Opened["Excel"]): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("图");
    const chart = sheet.charts.add("BarStacked", sheet.getRange("B1:C3"), "Columns");
    chart.setPosition("E1", "K20");
    chart.title.text = "各单位<完成>情况";
    chart.legend.position = "Top";
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange("A2:A3"));
    series.format.fill.setSolidColor("#9C0006");
    series.format.line.color = "black";
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0;;;";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    await context.sync();
  });
}

const parts = async (bytes: Uint8Array, path: string) =>
  (await (await JSZip.loadAsync(bytes)).file(path)?.async("string")) ?? "";

describe("a chart", () => {
  it("is saved over the cells of its sheet, whatever that is called by then", async () => {
    const { book, Excel } = await openTable();
    await draw(Excel);
    const sheet = book.findSheet("图");
    if (sheet) renameSheet(sheet, "总览");
    const bytes = await saveBook(book);
    const xml = await parts(bytes, "xl/charts/chart1.xml");
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain("<a:t>各单位&lt;完成&gt;情况</a:t>");
    expect(xml).toContain("<c:f>总览!$B$2:$B$3</c:f>");
    expect(xml).toContain("<c:cat><c:strRef><c:f>总览!$A$2:$A$3</c:f></c:strRef></c:cat>");
    expect([...xml.matchAll(/<c:tx><c:v>(.*?)<\/c:v>/g)].map(([, name]) => name)).toEqual([
      "逾期",
      "已完成",
    ]);
    expect(await parts(bytes, "xl/drawings/drawing1.xml")).toContain("<xdr:col>4</xdr:col>");
    // A book that holds a chart is opened and saved again with it.
    const again = await saveBook(await openBook(bytes));
    const zip = await JSZip.loadAsync(again);
    expect(
      Object.keys(zip.files).filter((path) => /charts\/chart\d+\.xml$/.test(path)),
    ).toHaveLength(1);
  });

  it("is copied with its sheet", async () => {
    const { book, Excel } = await openTable();
    await draw(Excel);
    const sheet = book.findSheet("图");
    const copy = sheet && copySheet(sheet, "图 (2)", 2);
    expect(copy?.charts).toEqual(sheet?.charts);
    expect(copy?.charts[0]).not.toBe(sheet?.charts[0]);
  });

  it("is refused where it would be of another kind, or of another sheet's cells", async () => {
    const { Excel } = await openTable();
    const add = (type: "Pie" | "BarStacked", from: string) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("图").charts.add(type, worksheets.getItem(from).getRange("A1:B3"));
        await context.sync();
      });
    expect(await failureOf(add("Pie", "图"))).toMatchObject({ code: "ApiNotFound" });
    expect(await failureOf(add("BarStacked", "推进表"))).toMatchObject({ code: "ApiNotFound" });
  });
});

describe("bars in cells", () => {
  it("keep their ends, colour and shade", async () => {
    const { book, Excel } = await openTable();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("图").getRange("C2:C3");
      const { dataBar } = range.conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
      dataBar.positiveFormat.fillColor = "#bcd9c4";
      dataBar.positiveFormat.gradientFill = false;
      await context.sync();
    });
    const xml = await parts(await saveBook(book), "xl/worksheets/sheet2.xml");
    expect(xml).toContain(
      '<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FFBCD9C4"/></dataBar>',
    );
    expect(xml).toContain('gradient="0"');
  });
});

describe("looks of many rows and cells in one call", () => {
  const run = async ({ Excel }: Opened, act: (range: Excel.Range) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("图").getRange("A1:B2"));
      await context.sync();
    });

  it("set what each of them names, and leave the rest", async () => {
    const opened = await openTable();
    await run(opened, (range) => {
      range.setRowProperties([{ format: { rowHeight: 30, font: { size: 9 } } }, {}]);
      range.setCellProperties([
        [{}, { format: { fill: { color: "#FFC7CE" }, font: { bold: true } } }],
        [{ hyperlink: { documentReference: "推进表!A1", screenTip: "推进表" } }, {}],
      ]);
    });
    const sheet = opened.book.findSheet("图");
    expect([0, 1].map((row) => sheet?.findRow(row)?.height)).toEqual([30, undefined]);
    expect(sheet?.style(0, 1).font).toMatchObject({ size: 9, bold: true });
    expect(sheet?.style(0, 0).fill).toBeUndefined();
    expect(sheet?.links).toMatchObject([{ location: "推进表!A1" }]);
  });

  it("are told as they are asked for, of every cell", async () => {
    const opened = await openTable();
    await run(opened, (range) => {
      range.getCell(0, 1).format.fill.color = "#FFC7CE";
      range.getCell(1, 0).format.font.bold = true;
    });
    const wanted = { format: { fill: { color: true }, font: { bold: true } } };
    const told = await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("图").getRange("A1:B2");
      const looks = range.getCellProperties(wanted);
      await context.sync();
      return looks.value.map((row) => row.map(({ format }) => format));
    });
    const plain = { fill: { color: "#FFFFFF" }, font: { bold: false } };
    expect(told).toEqual([
      [plain, { ...plain, fill: { color: "#FFC7CE" } }],
      [{ ...plain, font: { bold: true } }, plain],
    ]);
  });

  it("are refused in another number, or where a name is not known", async () => {
    const opened = await openTable();
    expect(await failureOf(run(opened, (range) => range.setRowProperties([{}])))).toMatchObject({
      code: "InvalidArgument",
    });
    const odd = { format: { colour: "red" } } as Excel.SettableRowProperties;
    expect(
      await failureOf(run(opened, (range) => range.setRowProperties([odd, {}]))),
    ).toMatchObject({ code: "ApiNotFound" });
  });
});
