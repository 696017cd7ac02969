import { addRecords } from "../../src/actions/addRecords";
import { addStatusColumn } from "../../src/actions/addStatusColumn";
import { check } from "../../src/actions/check";
import { clear } from "../../src/actions/clear";
import { makeReadings } from "../../src/actions/makeReadings";
import { makeDirectory, makeLedger } from "../../src/actions/makeRegisters";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { mark } from "../../src/actions/mark";
import { printTable } from "../../src/actions/printTable";
import { addResultColumn } from "../../src/actions/resultColumn";
import { Failure } from "../../src/core/failure";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { cellsOf, type Cells } from "./userCells";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };

/** What every action did to a workbook. */
export interface Outcome {
  /** Actions that said no, with the code: `mark: noTable`. */
  refusals: string[];
  /** Formulas in the saved workbook that were not there before. */
  formulas: string[];
  /** Cells of the user's own that hold something else than before. */
  changed: string[];
}

/**
 * Runs every action there is in an open workbook, or those named, with an odd text to type; what is thrown and is no `Failure`
 * passes through.
 */
export async function runEveryAction(
  host: Host,
  odd = "=1+1",
  names = ACTION_NAMES,
): Promise<Outcome> {
  const before = await cellsOf(await saveBook(host.book));
  const refusals: string[] = [];
  for (const [name, act] of Object.entries(ACTIONS)) {
    if (!names.includes(name)) continue;
    try {
      await act(odd);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      refusals.push(`${name}: ${said(error)}`);
    }
  }
  return { refusals, ...compare(before, await cellsOf(await saveBook(host.book))) };
}

/** Those that put something for a person to fill in come last: from then on it is the user's. */
const ACTIONS: Record<string, (odd: string) => Promise<unknown>> = {
  check: () => check(request),
  mark: () => mark(request, words),
  resultColumn: () => addResultColumn(request, words),
  makeReadings: () => makeReadings(request, words),
  makeSummaries: () => makeSummaries({ ...request, units: "all" }, words),
  printTable: () => printTable(request, words),
  clear,
  makeDirectory: () => makeDirectory(request, words),
  makeLedger: () => makeLedger(request, words),
  addStatusColumn: () => addStatusColumn(request, words),
  addRecords: enter,
  "mark again": () => mark(request, words),
  "makeReadings again": () => makeReadings(request, words),
  "makeSummaries again": () => makeSummaries({ ...request, units: "all" }, words),
  "clear again": clear,
};

export const ACTION_NAMES = Object.keys(ACTIONS);

/** A failure's code; of what Excel itself refused, in its words. */
function said({ facts }: Failure): string {
  return facts.code === "host" ? `${facts.hostCode} ${facts.message.slice(0, 200)}` : facts.code;
}

/** A report on the first item, with an odd text wherever one can be typed. */
async function enter(odd: string): Promise<void> {
  const { review } = await check(request);
  const [item] = review.items;
  if (!item) return;
  const texts = { type: odd, title: odd, status: odd, remark: odd };
  const report = { day: "2023-11-10", units: [odd], identity: item.identity, count: 1, ...texts };
  await addRecords(request, report);
}

function compare(before: Cells, after: Cells): Omit<Outcome, "refusals"> {
  const formulas = [...after.formulas].filter((formula) => !before.formulas.has(formula));
  const changed = [...before.values]
    .filter(([address, value]) => after.values.get(address) !== value)
    .map(([address]) => address);
  return { formulas, changed };
}
