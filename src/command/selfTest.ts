import { deviations, selfTest } from "../actions/selfTest";
import { emptyBook } from "../excelStandIn/book/emptyBook";
import { createHost } from "../excelStandIn/host/createHost";
import { EXCEL_NAMES } from "../excelStandIn/host/excels";
import { startClient } from "../excelStandIn/node/startClient";
import { selfTestText } from "../words/compose/selfTestText";
import { wordsFor } from "../words/words";

const words = wordsFor("zh-CN");

/** Runs the self-test against every Excel that is played, and prints the reports; exit status 1 where an answer differs. */
async function main(): Promise<void> {
  for (const excel of EXCEL_NAMES) {
    const host = createHost(emptyBook(), { excel });
    globalThis.Excel = startClient(host).Excel;
    const result = await selfTest(excel);
    process.stdout.write(`${selfTestText(result, words)}\n\n`);
    if (deviations(result).length > 0) process.exitCode = 1;
  }
}

void main();
