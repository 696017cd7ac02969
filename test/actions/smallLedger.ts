import { Workbook } from "exceljs";
import { makeSmallPlan } from "./smallPlan";

/** The small plan with a ledger of the user's: an Excel table of two records, a column of the user's own in its midst. */
export async function makeSmallLedger(): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load((await makeSmallPlan()) as unknown as ArrayBuffer);
  const headings = ["日期", "单位", "登记人", "事项", "标题", "数量", "状态"];
  book.addWorksheet("报送台账").addTable({
    name: "台账",
    ref: "A1",
    columns: headings.map((name) => ({ name })),
    rows: [
      ["2023-05-04", "区普法办", "甲", "编印普法读本", "初稿", 1, "已报送"],
      ["2023-06-05", "区司法局", "乙", "建立普法责任清单", "", 1, "已报送"],
    ],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
