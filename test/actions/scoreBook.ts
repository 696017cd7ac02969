import { Workbook } from "exceljs";

const RECORDS = [
  ["2023-03-01", "南站街道", "1", "普法信息", "甲", 10, "已报送", ""],
  ["2023-04-01", "南站街道", "1", "普法信息", "乙", 1, "已采用", "市级、区级"],
  ["2023-05-01", "桃源街道", "1", "普法信息", "丙", 11, "已报送", "区级"],
  ["2023-06-01", "广润门街道", "1", "普法信息", "丁", 1, "退回", "省级"],
  ["2023-07-01", "南站街道", "1", "普法信息", "戊", 1, "已采用", ""],
];

/** A ledger of three streets with levels of adoption, and an office's own rules where wanted. */
export async function makeScoreBook(
  rules: (string | number | null)[][] | undefined,
  records: (string | number)[][] = RECORDS,
): Promise<Uint8Array> {
  const book = new Workbook();
  book
    .addWorksheet("推进表")
    .addRows([
      ["2023年普法工作推进表"],
      ["序号", "重点工作项目", "具体内容", "完成时限", "责任单位"],
      [1, "信息", "各街道报送普法信息全年不少于12篇", "全年", "各街道"],
    ]);
  book
    .addWorksheet("单位名录")
    .addRows([
      ["单位名称", "别名", "分组"],
      ...["南站街道", "桃源街道", "广润门街道"].map((unit) => [unit, "", "街道"]),
    ]);
  book
    .addWorksheet("报送台账")
    .addRows([["日期", "单位", "事项", "类型", "标题", "数量", "状态", "采用层级"], ...records]);
  if (rules)
    book
      .addWorksheet("计分规则")
      .addRows([["类别", "层级", "每篇分", "基础分", "封顶", "少报扣分"], ...rules]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** An office's own points. */
export const SCORE_RULES = [
  ["普法信息", "报送", 0.5, 10, null, 0.25],
  ["普法信息", "区级", 5, null, 20, null],
  ["普法信息", "市级", 10, null, null, null],
];
