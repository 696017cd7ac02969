import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { costActions, type ActionCost } from "./bench/actionCosts";
import { makeCityBook, type CitySize } from "./bench/cityBook";
import { compareStyles, type Comparison } from "./bench/compareStyles";
import { timeJudging, type JudgingTimes } from "./bench/judging";
import { peakMegabytes } from "./bench/measure";
import { duration, kilobytes, printTable, times } from "./bench/tables";

const request = { asOf: "2023-11-15" };
const CITY: CitySize = { items: 2_000, units: 300, records: 20_000 };
const SUMMARY_UNITS = ["零零壹街道", "零壹零街道", "市壹贰壹局", "市贰零零局", "市叁零零局"];

/**
 * Measures the add-in over a district's workbook and a city's, through Microsoft's client and the preview host, and prints
 * Markdown tables. Times are of the processor, but for the longest stretch. Run with `npm run bench`.
 */
async function bench(): Promise<void> {
  process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? "?"}\n`);
  const district = await readFile("test/books/november-2023.xlsx");
  const city = await makeCityBook(CITY);
  const districtTimes = await timeJudging(district, request);
  const cityTimes = await timeJudging(city, request);
  printJudging([
    ["district: 30 items × 39 units, 479 records", districtTimes],
    ["city: 2,000 items × 300 units, 20,000 records", cityTimes],
  ]);
  await printGrowth(cityTimes);
  printCosts("District, per action", await costActions(district, request, "all"));
  printCosts("City, per action", await costActions(city, request, SUMMARY_UNITS));
  printComparison(await compareStyles(district, request));
  process.stdout.write(`\nMost memory held by the process: ${Math.round(peakMegabytes())} MB\n`);
}

function printJudging(books: [string, JudgingTimes][]): void {
  printTable(
    "Reading and judging",
    [
      "workbook",
      "unit-items",
      "excelts load",
      "reading",
      "judging",
      "judging : load",
      "longest stretch",
      "heap held",
    ],
    books.map(([name, { unitItems, load, read, judge, stretch, heap }]) => [
      name,
      unitItems,
      duration(load),
      duration(read),
      duration(judge),
      (judge / load).toFixed(2),
      duration(stretch),
      `${Math.round(heap)} MB`,
    ]),
  );
}

async function printGrowth(whole: JudgingTimes): Promise<void> {
  const halfItems = await makeCityBook({ ...CITY, items: CITY.items / 2 });
  const halfRecords = await makeCityBook({ ...CITY, records: CITY.records / 2 });
  const [items, records] = [
    await timeJudging(halfItems, request),
    await timeJudging(halfRecords, request),
  ];
  printTable(
    "Growth, when half the city becomes the whole",
    ["doubled", "reading", "judging"],
    [
      ["items", times(whole.read, items.read), times(whole.judge, items.judge)],
      ["records", times(whole.read, records.read), times(whole.judge, records.judge)],
    ],
  );
}

function printCosts(heading: string, costs: ActionCost[]): void {
  printTable(
    heading,
    ["action", "round trips", "requests", "out", "in", "largest out", "largest in", "time", "host"],
    costs.map(({ action, syncs, requests, bytesOut, bytesIn, largest, ms, hostMs }) => [
      action,
      syncs,
      requests,
      kilobytes(bytesOut),
      kilobytes(bytesIn),
      kilobytes(largest.out),
      kilobytes(largest.in),
      duration(ms),
      duration(hostMs),
    ]),
  );
}

function printComparison(comparisons: Comparison[]): void {
  printTable(
    "District, against a round trip for each cell as in samples for Office.js",
    ["work", "round trips", "theirs", "ratio", "bytes, ratio", "time", "theirs", "ratio"],
    comparisons.map(({ work, ours, theirs }) => [
      work,
      ours.syncs,
      theirs.syncs,
      times(theirs.syncs, ours.syncs),
      times(theirs.bytesOut + theirs.bytesIn, ours.bytesOut + ours.bytesIn),
      duration(whole(ours)),
      duration(whole(theirs)),
      times(whole(theirs), whole(ours)),
    ]),
  );
}

/** With the host, in which every round trip of the samples is worked off as well. */
function whole({ ms, hostMs }: ActionCost): number {
  return ms + hostMs;
}

void bench();
