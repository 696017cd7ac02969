import { writeFile } from "node:fs/promises";
import { Workbook } from "exceljs";
import JSZip from "jszip";

/**
 * Makes test/books/rules.xlsx: a plan among conditional formats of the kinds that Excel's API is reported to have trouble
 * with, as Excel writes them. Run with `npx tsx scripts/makeRuleBooks.ts`.
 */
async function makeRuleBooks(): Promise<void> {
  const book = new Workbook();
  const sheet = book.addWorksheet("推进表");
  sheet.addRow(["2023年工作推进表"]);
  sheet.addRow(["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况", "进度"]);
  for (const row of ROWS) sheet.addRow(row);
  [6, 18, 40, 14, 24, 20, 10].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  book.addWorksheet("说明").addRow(["色阶、数据条和重复的规则都是用户自己的"]);

  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  await rewrite(zip, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/(?=<pageMargins)/, RULES.join("")),
  );
  await rewrite(zip, "xl/styles.xml", (xml) =>
    xml.replace(/<dxfs[^>]*?(?:\/>|>[\s\S]*?<\/dxfs>)/, LOOKS),
  );
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  await writeFile("test/books/rules.xlsx", bytes);
}

async function rewrite(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const xml = (await zip.file(path)?.async("string")) ?? "";
  const changed = change(xml);
  if (changed === xml) throw new Error(`Nothing to replace in ${path}`);
  zip.file(path, changed);
}

const ROWS = [
  [1, "普法宣传", "编印普法读本", "2023年6月", "区普法办", "", 0.4],
  [2, "法治示范", "申报法治示范村", "2023年9月", "区司法局", "", 0.7],
  [3, "队伍建设", "培训法律明白人", "2023年12月", "区司法局", "", 0.2],
  [4, "检查评估", "完成中期评估", "2023年8月", "区普法办", "已完成", 1],
];

const LOOKS =
  '<dxfs count="3"><dxf><font><color rgb="FF006100"/></font></dxf>' +
  '<dxf><font><color rgb="FF9C5700"/></font></dxf><dxf><font><b/></font></dxf></dxfs>';

/** In the order of their priority: a colour scale, a data bar, two cell-value rules on one range, and a rule that stands twice. */
const RULES = [
  block(
    "G3:G6",
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
      '<color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
  ),
  block(
    "G3:G6",
    '<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/>' +
      '<color rgb="FF638EC6"/></dataBar></cfRule>',
  ),
  block(
    "A3:A6",
    '<cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>3</formula></cfRule>' +
      '<cfRule type="cellIs" dxfId="1" priority="4" operator="lessThan"><formula>2</formula></cfRule>',
  ),
  block("E3:E6", containsText(5)),
  block("E3:E6", containsText(6)),
  block(
    "A2:G6",
    '<cfRule type="expression" dxfId="2" priority="7"><formula>$G2=1</formula></cfRule>',
  ),
];

function containsText(priority: number): string {
  return (
    `<cfRule type="containsText" dxfId="2" priority="${priority}" operator="containsText" text="司法">` +
    '<formula>NOT(ISERROR(SEARCH("司法",E3)))</formula></cfRule>'
  );
}

function block(place: string, rules: string): string {
  return `<conditionalFormatting sqref="${place}">${rules}</conditionalFormatting>`;
}

void makeRuleBooks();
