import { openBook } from "../../src/excelStandIn/book/openBook";
import { writeContent } from "../../src/excelStandIn/book/writeContent";
import { createHost, type Host } from "../../src/excelStandIn/host/createHost";
import { startClient } from "../../src/excelStandIn/node/startClient";
import { Workbook } from "exceljs";

/** What the client and the host said to each other, from the moment of watching. */
export interface Talk {
  requests: string[];
  answers: string[];
}

/** Opens a plan of so many rows; `late` says which of them are past their deadline, `content` what they hold. */
export async function openLargePlan(
  rows: number,
  late: (row: number) => boolean,
  content: (row: number) => string = (row) => `第${row}项:组织开展法治宣传教育,报送工作信息`,
): Promise<{ host: Host; talk: Talk }> {
  const book = new Workbook();
  const sheet = book.addWorksheet("推进表");
  sheet.addRow(["2023年工作推进表"]);
  sheet.addRow(["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"]);
  const opened = await openBook(new Uint8Array(await book.xlsx.writeBuffer()), "plan-2023.xlsx");
  const [plan] = opened.sheets;
  if (!plan) throw new Error("The book has no sheet");
  for (let row = 0; row < rows; row++) {
    const deadline = late(row) ? "2023年6月" : "2023年12月";
    const cells = [row + 1, "普法宣传", content(row), deadline, "区司法局、各街道", ""];
    cells.forEach((cell, column) => {
      writeContent(plan, row + 2, column, cell);
    });
  }
  const host = createHost(opened);
  const talk: Talk = { requests: [], answers: [] };
  const { answer } = host;
  host.answer = async (body, flags) => {
    talk.requests.push(body);
    const text = await answer(body, flags);
    talk.answers.push(text);
    return text;
  };
  globalThis.Excel = startClient(host).Excel;
  return { host, talk };
}
