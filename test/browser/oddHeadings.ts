import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";

/** Writes a workbook whose plan has headings that nobody thought of, and gives its path. */
export async function oddHeadings(): Promise<string> {
  const book = new Workbook();
  const sheet = book.addWorksheet("2023攻坚");
  sheet.addRows([
    ["2023年攻坚"],
    ["序号", "攻坚课题", "甲", "乙"],
    [1, "清理历史积案", "2023年6月30日", "区法院、区检察院"],
    [2, "建成法治公园", "2023年9月底前", "区司法局、区城管局"],
    [3, "开展法治体检", "2023年12月", "区司法局"],
  ]);
  const path = join(mkdtempSync(join(tmpdir(), "pane-")), "2023攻坚.xlsx");
  await book.xlsx.writeFile(path);
  return path;
}
