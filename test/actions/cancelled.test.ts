import { addStatusColumn } from "../../src/actions/addStatusColumn";
import { check, type CheckRequest } from "../../src/actions/check";
import { makeReadings } from "../../src/actions/makeReadings";
import { makeDirectory, makeLedger } from "../../src/actions/makeRegisters";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { mark } from "../../src/actions/mark";
import { addResultColumn } from "../../src/actions/resultColumn";
import { Failure } from "../../src/core/failure";
import { wordsFor } from "../../src/words/words";
import { makeCityBook } from "../../scripts/bench/cityBook";
import { bookState } from "../excel/bookState";
import { openExcelOn } from "../support/openExcel";
import { failureOf } from "./failureOf";

const words = wordsFor("zh-CN");
const ACTIONS: [string, (request: CheckRequest) => Promise<unknown>][] = [
  ["a check", check],
  ["marking", (request) => mark(request, words)],
  ["the result column", (request) => addResultColumn(request, words)],
  ["the sheet of readings", (request) => makeReadings(request, words)],
  ["a directory", (request) => makeDirectory(request, words)],
  ["a ledger", (request) => makeLedger(request, words)],
  ["a status column", (request) => addStatusColumn(request, words)],
  ["summary sheets", (request) => makeSummaries(request, words)],
];

describe("stopped while it computes", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await makeCityBook({ items: 400, units: 60, records: 2_000 });
  });

  test.each(ACTIONS)("%s changes nothing", async (_, act) => {
    const host = await openExcelOn(bytes);
    const before = bookState(host.book);
    const stop = new AbortController();
    const onStep = () => {
      stop.abort(new Failure({ code: "cancelled" }));
    };
    const stopped = act({ asOf: "2023-11-15", signal: stop.signal, onStep });
    expect(await failureOf(stopped)).toEqual({ code: "cancelled" });
    expect(bookState(host.book)).toBe(before);
  });
});
