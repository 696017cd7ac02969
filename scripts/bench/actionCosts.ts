import { check, type CheckRequest } from "../../src/actions/check";
import { clear } from "../../src/actions/clear";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { mark } from "../../src/actions/mark";
import { addResultColumn } from "../../src/actions/resultColumn";
import { Failure } from "../../src/core/failure";
import type { UnitChoice } from "../../src/core/sheets/chosenUnits";
import type { Host } from "../../src/excelStandIn/host/createHost";
import type { Costs } from "../../src/excelStandIn/host/costs";
import { wordsFor } from "../../src/words/words";
import { openExcelOn } from "../../src/excelStandIn/node/openExcel";
import { timed } from "./measure";

/** What one action cost. */
export interface ActionCost extends Costs {
  action: string;
  /** Processor time of the add-in and of Microsoft's client, in milliseconds. */
  ms: number;
  /** Processor time of the preview host, which stands for Excel, in milliseconds. */
  hostMs: number;
  /** Bytes of the largest request and of the largest answer. */
  largest: { out: number; in: number };
}

const words = wordsFor("zh-CN");

/** Runs the actions one after another in one workbook. */
export async function costActions(
  bytes: Uint8Array,
  request: CheckRequest,
  units: UnitChoice,
): Promise<ActionCost[]> {
  const host = await openExcelOn(bytes);
  const summaries = typeof units === "string" ? "summaries" : `summaries of ${units.length} units`;
  return [
    await cost(host, "check", () => check(request)),
    await cost(host, "mark", () => mark(request, words)),
    await cost(host, "mark again", () => mark(request, words)),
    await cost(host, "result column", () => addResultColumn(request, words)),
    await cost(host, "clear", () => clear()),
    await cost(host, summaries, () => makeSummaries({ ...request, units }, words)),
    await cost(host, `${summaries} again`, () => makeSummaries({ ...request, units }, words)),
  ];
}

/** What an action was refused with, to stand beside its figures; other exceptions pass through. */
function refusal(error: unknown): string {
  if (error instanceof Failure) return ` (failed: ${error.facts.code})`;
  throw error;
}

/** Runs one action and says what it cost. */
export async function cost(
  host: Host,
  action: string,
  act: () => Promise<unknown>,
): Promise<ActionCost> {
  const { answer } = host;
  const largest = { out: 0, in: 0 };
  let hostMs = 0;
  host.answer = async (body, flags) => {
    const { ms, result: text } = await timed(() => answer(body, flags));
    hostMs += ms;
    largest.out = Math.max(largest.out, Buffer.byteLength(body));
    largest.in = Math.max(largest.in, Buffer.byteLength(text));
    return text;
  };
  host.resetCosts();
  const { ms, result } = await timed(() => act().then(() => "", refusal));
  host.answer = answer;
  return { action: action + result, ms: ms - hostMs, hostMs, ...host.costs, largest };
}
