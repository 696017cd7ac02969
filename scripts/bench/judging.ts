import { Workbook } from "@cj-tech-master/excelts";
import { judge, type CheckRequest, type CheckResult } from "../../src/actions/check";
import { readPlanSource } from "../../src/excel/workbook/readPlanSource";
import { runExcel } from "../../src/excel/workbook/runExcel";
import { openExcelOn } from "../../src/excelStandIn/node/openExcel";
import { best, heapMegabytes, longestStretch, timed } from "./measure";

/** What a workbook takes: processor time in milliseconds, memory in megabytes. */
export interface JudgingTimes {
  load: number;
  read: number;
  judge: number;
  /** The longest that judging kept the pane from drawing and from hearing the user; of the clock, the best of the runs. */
  stretch: number;
  unitItems: number;
  /** The heap that a check holds on to, what was read included and the workbook in the host not. */
  heap: number;
}

const RUNS = 7;

/** Loads a workbook with the library alone, reads it through the client, judges it; loading and judging by the best of seven runs: the first ones pay for compiling. */
export async function timeJudging(bytes: Uint8Array, request: CheckRequest): Promise<JudgingTimes> {
  const load = await best(RUNS, () => new Workbook().xlsx.load(bytes));
  await openExcelOn(bytes);
  const before = heapMegabytes();
  const read = await timed(() => runExcel((context) => readPlanSource(context)));
  const judged = await best(RUNS, () => judge(read.result, request));
  const stretches: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    stretches.push(await longestStretch((onStep) => judge(read.result, { ...request, onStep })));
  }
  const heap = heapMegabytes() - before;
  const unitItems = countUnitItems(judged.result);
  const stretch = Math.min(...stretches);
  return { load: load.ms, read: read.ms, judge: judged.ms, stretch, unitItems, heap };
}

function countUnitItems({ review }: CheckResult): number {
  return review.items.reduce((sum, item) => sum + item.parts.length, 0);
}
