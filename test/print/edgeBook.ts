import { Workbook } from "exceljs";

/** A name as long as a sheet's may be: 31 characters. */
export const LONG_NAME = "某市某区某某历史文化街区保护利用和城市更新工作领导小组联席办公";
/** A unit with one item. */
export const ONE_ITEM = "区档案馆";
/** A unit with forty items, some of 400 characters, and one project longer than a page. */
export const FORTY_ITEMS = "区A&B联合办";

const SENTENCE =
  "组织开展“谁执法谁普法”普法责任制落实情况评议,推动国家机关(含垂直管理单位)在2023年12月31日前按照《实施办法》完成履职报告,并将评议结果纳入法治建设考核;";

/** A text of so many characters. */
export function textOf(length: number): string {
  return SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);
}

/** A plan whose contents, names and projects are as long as they come. */
export async function makeEdgeBook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("任务分解表");
  sheet.addRow(["2023年全区法治建设重点工作任务分解表"]);
  sheet.addRow(["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"]);
  for (let item = 0; item < 40; item++) sheet.addRow(rowOf(item));
  sheet.mergeCells("A1:F1");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Items 1 to 8 are of 400 characters and one project, longer than a page; the others are in projects of one to five. */
function rowOf(item: number): (string | number)[] {
  const project = item < 8 ? 1 : 2 + Math.floor((item - 8) / 3.4);
  const length = item < 8 || item === 20 ? 400 : 12 + ((item * 37) % 160);
  const units = [FORTY_ITEMS, ...(item > 30 ? [LONG_NAME] : []), ...(item === 9 ? [ONE_ITEM] : [])];
  return [
    project,
    `第${project}项 ${textOf(6 + ((project * 11) % 40))}`,
    `${item + 1}.${textOf(length)}`,
    item % 3 === 0 ? "2023年6月" : "2023年12月底前完成并长期坚持",
    units.join("、"),
    item % 4 === 0 ? `已完成方案起草,${textOf(20 + item)}` : "",
  ];
}
