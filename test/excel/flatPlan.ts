import { Workbook } from "exceljs";

/** A plan of twelve rows without merged cells, three of them beginning alike, and a blank sheet beside it. */
export async function makeFlatPlan(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("推进表");
  sheet.addRow(["2023年工作推进表"]);
  sheet.addRow(["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"]);
  for (const row of ROWS) sheet.addRow(row);
  [6, 14, 40, 16, 20, 16].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  book.addWorksheet("摘录").addRow(["摘录"]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const ALIKE = "每季度向区普法办报送普法工作信息不少于一篇,";

const ROWS = [
  ["1", "普法", "编印普法读本", "2023年6月", "区普法办", ""],
  ["2", "普法", "制作宣传短片", "2023年3月", "区司法局", ""],
  ["3", "普法", "组织\n知识竞赛", "2023年9月", "区教育局", ""],
  ["4", "普法", "组织宪法宣传周活动", "2023年12月", "各街道", ""],
  ["5", "普法", `${ALIKE}由各街道负责`, "2023年8月", "各街道", ""],
  ["6", "普法", `${ALIKE}由各单位负责`, "2023年12月31日", "各单位", ""],
  ["7", "示范", "申报法治示范村", "2023年7月", "区民政局", "已完成"],
  ["8", "示范", "创建法治文化阵地", "2023年12月", "区文旅局", ""],
  ["9", "队伍", '培训"法律明白人"', "2023年10月", "区司法局", "正在开展"],
  ["10", "队伍", "组织骨干培训", "2023年12月", "区司法局", ""],
  ["11", "评估", "完成中期评估", "2023年11月20日", "区普法办", ""],
  ["12", "评估", "报送全年总结", "2023年12月", "区普法办", ""],
];
