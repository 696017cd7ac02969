import { Workbook } from "exceljs";

/** Three streets: one with a list of its 居民小组, one with their number alone, one of which nothing is known; and who took part. */
export async function makeCoverageBook(): Promise<Uint8Array> {
  const book = new Workbook();
  book
    .addWorksheet("推进表")
    .addRows([
      ["2023年普法工作推进表"],
      ["序号", "重点工作项目", "具体内容", "完成时限", "责任单位"],
      [1, "法律明白人", "各居民小组至少培养1名“法律明白人”骨干", "全年", "各街道"],
      [2, "法律明白人", "组织“法律明白人”法律知识网络竞赛", "2023年4月", "各街道"],
    ]);
  book.addWorksheet("单位名录").addRows([
    ["单位名称", "别名", "分组", "居民小组数", "应参赛人数"],
    ["南站街道", "", "街道", "", 400],
    ["桃源街道", "", "街道", 5, ""],
    ["广润门街道", "", "街道", "", 200],
  ]);
  book.addWorksheet("居民小组名单").addRows([
    ["街道", "社区", "居民小组"],
    ["南站街道", "系马桩社区", "第1组"],
    ["南站街道", "系马桩社区", "第2组"],
    ["南站街道", "站前社区", "第1组"],
  ]);
  book.addWorksheet("法律明白人").addRows([
    ["街道", "社区", "居民小组", "编号", "姓名", "培训日期"],
    ["南站街道", "系马桩社区", "第1组", "A1", "", "2023-03-01"],
    ["南站街道", "系马桩社区", "第1组", "A2", "", "2023-03-01"],
    ["桃源街道", "东门社区", "第1组", "B1", "张某", ""],
    ["桃源街道", "东门社区", "第2组", "B2", "李某", "2023-12-01"],
  ]);
  book.addWorksheet("报送台账").addRows([
    ["日期", "单位", "事项", "类型", "标题", "数量", "状态"],
    ["2023-04-10", "南站街道", "2", "参赛人数", "竞赛", 300, "已报送"],
    ["2023-04-11", "桃源街道", "2", "", "竞赛", "80人", "已报送"],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
