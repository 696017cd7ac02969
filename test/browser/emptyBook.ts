import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";

/** Writes a workbook in which there is nothing, and gives its path. */
export async function emptyBook(): Promise<string> {
  const book = new Workbook();
  book.addWorksheet("Sheet1");
  const path = join(mkdtempSync(join(tmpdir(), "pane-")), "空表.xlsx");
  await book.xlsx.writeFile(path);
  return path;
}
