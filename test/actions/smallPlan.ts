import { Workbook } from "exceljs";

/**
 * A plan of five items as a user may have it: a project merged over three rows, a status
 * column, rules of the user's on both of its sheets, and a second sheet that holds no plan.
 */
export async function makeSmallPlan(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("推进表");
  sheet.addRow(["2023年工作推进表"]);
  sheet.addRow(["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"]);
  for (const row of ROWS) sheet.addRow(row);
  sheet.mergeCells("A1:F1");
  sheet.mergeCells("A3:A5");
  sheet.mergeCells("B3:B5");
  sheet.getColumn(3).width = 40;
  sheet.getRow(4).height = 30;
  sheet.getCell("C4").font = { bold: true };
  sheet.addConditionalFormatting({
    ref: "A3:H9",
    rules: [
      { type: "expression", priority: 1, formulae: ["$F3=1"], style: { font: { bold: true } } },
    ],
  });
  const other = book.addWorksheet("说明");
  other.addRow(["本表由区司法局制作"]);
  other.addConditionalFormatting({
    ref: "A1:A9",
    rules: [
      {
        type: "colorScale",
        priority: 1,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFFFFFFF" }, { argb: "FF63BE7B" }],
      },
    ],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const ROWS = [
  [1, "普法宣传", "编印普法读本", "2023年6月", "区普法办", ""],
  ["", "", "建立普法责任清单", "2023年3月", "区司法局", "已完成"],
  ["", "", "组织宪法宣传周活动", "2023年12月", "各街道", ""],
  [2, "法治示范", "申报法治示范村", "2023年9月", "区司法局、区民政局", " "],
  [3, "总结", "报送全年总结", "2023年11月20日", "区普法办", ""],
];
