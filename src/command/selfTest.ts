import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { playScene, SCENES } from "../actions/selfTest/scenes";
import { deviations, selfTest } from "../actions/selfTest/selfTest";
import { emptyBook } from "../excelStandIn/book/emptyBook";
import { createHost } from "../excelStandIn/host/createHost";
import { EXCEL_NAMES, USUAL_EXCEL, type ExcelName } from "../excelStandIn/host/excels";
import { startClient } from "../excelStandIn/node/startClient";
import { selfTestText } from "../words/compose/selfTestText";
import { wordsFor } from "../words/words";

const words = wordsFor("zh-CN");
const STATES = join(__dirname, "../actions/selfTest/sceneStates.json");

function open(excel: ExcelName): void {
  const host = createHost(emptyBook(), { excel });
  globalThis.Excel = startClient(host).Excel;
}

/** Runs the self-test against every Excel that is played, and prints the reports; exit status 1 where an answer differs. */
async function run(): Promise<void> {
  for (const excel of EXCEL_NAMES) {
    open(excel);
    const result = await selfTest(excel);
    const differing = deviations(result).length;
    process.stdout.write(`${selfTestText({ ...result, differing }, words)}\n\n`);
    if (differing > 0) process.exitCode = 1;
  }
}

/** Writes down what every scene leaves in the workbook, which is what a real Excel is compared with. */
async function write(): Promise<void> {
  const states: Record<string, string[]> = {};
  for (const id of Object.keys(SCENES)) {
    open(USUAL_EXCEL);
    states[id] = await playScene(id);
  }
  writeFileSync(STATES, await format(JSON.stringify(states), { parser: "json", printWidth: 100 }));
}

void (process.argv.includes("--write") ? write() : run());
