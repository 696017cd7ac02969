import { check } from "../../src/actions/check";
import { clear } from "../../src/actions/clear";
import { mark } from "../../src/actions/mark";
import { addResultColumn } from "../../src/actions/resultColumn";
import { Failure } from "../../src/core/failure";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { insertRows } from "../../src/excelStandIn/book/shiftCells";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import type { Host } from "../../src/excelStandIn/host/createHost";
import type { ExcelName } from "../../src/excelStandIn/host/excels";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { ReopenedExcel } from "../support/reopenExcel";
import { makeSmallPlan } from "./smallPlan";

const excel = new ReopenedExcel();
const NAME = "plan-2023.xlsx";
const request = { asOf: "2023-11-15" };
const words = wordsFor("zh-CN");

/** What a user does, in a workbook in which some things were done before. */
export interface Scene {
  name: string;
  prepare: (host: Host) => Promise<unknown>;
  act: () => Promise<unknown>;
  /** What a coauthor does just before the n-th request of it. */
  meanwhile?: { before: number; run: (host: Host) => void };
  /** Which Excel it is played in; 2021 where left out. */
  excel?: ExcelName;
}

const write = () => addResultColumn(request, words);

/** 1, 2, … up to a number. */
export const count = (to: number): number[] => Array.from({ length: to }, (_, index) => index + 1);

const nothing = () => Promise.resolve();

/** Leaves the marks and the column of another day, when the table was longer. */
async function dayBefore(host: Host): Promise<void> {
  const [sheet] = host.book.sheets;
  const texts = count(6).map((column) => sheet?.content(6, column - 1).value);
  await type("A8:F8", texts);
  await mark({ asOf: "2023-07-05" }, words);
  await addResultColumn({ asOf: "2023-07-05" }, words);
  await type(
    "A10:F10",
    texts.map(() => ""),
  );
}

const type = (address: string, values: unknown[]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [values];
    await context.sync();
  });

/** A row put in by a coauthor between reading and writing. */
const insertion = (host: Host) => {
  insertRows(sheetIn(host, "推进表"), 3, 1, { extendRules: true });
};

export const SCENES: Scene[] = [
  { name: "check", prepare: dayBefore, act: () => check(request) },
  { name: "mark", prepare: nothing, act: () => mark(request, words) },
  { name: "mark again", prepare: dayBefore, act: () => mark(request, words) },
  { name: "clear", prepare: dayBefore, act: clear },
  { name: "result column", prepare: nothing, act: write },
  { name: "result column again", prepare: dayBefore, act: write },
  {
    name: "mark while a coauthor puts a row in",
    prepare: dayBefore,
    act: () => mark(request, words),
    meanwhile: { before: 4, run: insertion },
  },
  {
    name: "result column while a coauthor puts a row in",
    prepare: dayBefore,
    act: write,
    meanwhile: { before: 5, run: insertion },
  },
];

/** Those in which the Excels differ: rules are made and taken off. They are played in a current one as well. */
export const SCENES_OF_RULES: Scene[] = SCENES.filter(({ name }) =>
  ["mark", "mark again", "clear"].includes(name),
).map((scene) => ({ ...scene, name: `${scene.name}, Excel 365`, excel: "365" }));

/** Books in which a sheet was looked for that is not there, by what they are played on. */
const lost = new WeakMap<Host, Error>();

/**
 * The sheet of this name. Where there is none, nothing is disturbed and the fault would be none: the scene that is played
 * fails, whatever becomes of the error in between.
 */
export function sheetIn(host: Host, name: string): Sheet {
  const sheet = host.book.findSheet(name);
  if (sheet) return sheet;
  const error = new Error(`There is no sheet ${name} to disturb`);
  lost.set(host, error);
  throw error;
}

export interface DryRun {
  bytes: Uint8Array;
  /** The states that are whole: as before (with the coauthor's work, where there is some) and as intended. */
  whole: Set<string>;
  after: string;
  requests: number;
  syncs: number;
  /** The actions before the first request that changes the workbook. */
  reading: number;
  /** The actions up to the end of the last request that changes it. */
  written: number;
}

/** Plays a scene without a fault, and says what it took. */
export async function rehearse(scene: Scene): Promise<DryRun> {
  const first = await excel.open(await makeSmallPlan(), NAME, scene.excel);
  await scene.prepare(first);
  const bytes = await saveBook(first.book);
  const untouched = await excel.open(bytes, NAME, scene.excel);
  const before = [bookState(untouched.book)];
  scene.meanwhile?.run(untouched);
  before.push(bookState(untouched.book));

  const host = await excel.open(bytes, NAME, scene.excel);
  setScene(scene, host);
  host.resetCosts();
  const watched = watchWriting(host);
  await scene.act();
  const after = bookState(host.book);
  const { requests, syncs } = host.costs;
  return { bytes, whole: new Set([...before, after]), after, requests, syncs, ...watched() };
}

/** Counts the actions before the first request that changes the workbook, and to the end of the last one. */
function watchWriting(host: Host): () => Pick<DryRun, "reading" | "written"> {
  const { answer } = host;
  let state = bookState(host.book);
  const actions = { reading: 0, written: 0 };
  host.answer = async (body, flags) => {
    const text = await answer(body, flags);
    const now = bookState(host.book);
    if (now !== state) actions.written = host.costs.requests;
    else if (actions.written === 0) actions.reading = host.costs.requests;
    state = now;
    return text;
  };
  return () => actions;
}

function setScene({ meanwhile }: Scene, host: Host): void {
  if (!meanwhile) return;
  host.faults.beforeSync(meanwhile.before, () => {
    meanwhile.run(host);
  });
}

/** Plays it with a fault. Whatever comes out must be a failure with a code. */
export async function play(
  scene: Scene,
  { bytes }: DryRun,
  fault: (host: Host) => void,
): Promise<Host> {
  const host = await excel.open(bytes, NAME, scene.excel);
  setScene(scene, host);
  fault(host);
  try {
    await scene.act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  const absent = lost.get(host);
  if (absent) throw absent;
  return host;
}
