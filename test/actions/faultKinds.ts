import type { Host } from "../../src/excelStandIn/host/createHost";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { bookState } from "../excel/bookState";
import { dropAfterAction, dropFrom } from "./dropRequests";
import type { ExcelName } from "../../src/excelStandIn/host/excels";
import { isCounting } from "./faultNumbers";
import { count, play, rehearse, sheetIn, type DryRun, type Scene } from "./scenes";

/** A scene, and the sheet that a coauthor disturbs in it; the plan's where left out. */
export interface FaultyScene extends Scene {
  sheet?: string;
  /** After a breakdown the sheets need not stand in the same order. */
  isOrderFree?: boolean;
  /** Its sheets hold thousands of prepared rows, which take long to compare. */
  isLarge?: boolean;
  /**
   * A sheet that a breakdown may leave: Excel made it, and the connection broke before it could be marked. Nothing tells it
   * from a copy that a user made, so that no later run may take it away.
   */
  mayLeave?: string;
}

/** A dry run, and which of the faults are played in its Excel: every so many, from this one on. */
interface Played extends DryRun {
  turn: { turn: number; of: number };
}

/** What one kind of faults did to a scene. */
export interface Tally {
  kind: string;
  faults: number;
  /** The faults after which the workbook was neither as before nor as intended. */
  damaged: number[];
}

/** Plays a scene with every fault of a kind, or with so many of them, evenly spread. */
type FaultKind = (scene: FaultyScene, dry: Played, most: number) => Promise<Omit<Tally, "kind">>;

const actionFails: FaultKind = (scene, dry, most) =>
  tally(dry, actionsOf(dry, 1, most), async (n) => {
    const { book } = await play(scene, dry, ({ faults }) => {
      faults.failAction(n);
    });
    return dry.whole.has(bookState(book));
  });

const requestFails: FaultKind = (scene, dry, most) =>
  tally(dry, spread(1, dry.syncs, most), async (n) => {
    const { book } = await play(scene, dry, ({ faults }) => {
      faults.failSync(n);
    });
    return dry.whole.has(bookState(book));
  });

/** While only reading nothing can be half done: the last action of it stands for the others. */
const awayFromAction: FaultKind = (scene, dry, most) =>
  tally(dry, actionsOf(dry, dry.reading, most), (n) =>
    isMended(scene, dry, (host) => dropAfterAction(host, n)),
  );

const awayFromRequest: FaultKind = (scene, dry, most) =>
  tally(dry, spread(1, dry.syncs, most), (n) => isMended(scene, dry, (host) => dropFrom(host, n)));

const slow: FaultKind = (scene, dry) =>
  tally(dry, [1], async () => {
    const { book } = await play(scene, dry, ({ faults }) => {
      faults.delay = 5;
    });
    return bookState(book) === dry.after;
  });

/** Kinds of which nothing is left when they are over. */
export const PASSING: Record<string, FaultKind> = {
  "an action fails once": actionFails,
  "a request is dropped once": requestFails,
  "requests are slow": slow,
};

/** Kinds after which the next run is to put things right. */
export const LASTING: Record<string, FaultKind> = {
  "Excel is away from an action on": awayFromAction,
  "Excel is away from a request on": awayFromRequest,
};

/** What a coauthor does just before one of the requests. */
export const DISTURBING: Record<string, FaultKind> = {
  "the sheet is protected meanwhile": disturbing(async (_, sheet) => {
    await sheet.inner.protect("", {});
  }),
  "the sheet is deleted meanwhile": disturbing((host, sheet) => {
    host.coauthor.deleteSheet(sheet);
  }),
  "a row is put in meanwhile": disturbing((host, sheet) => {
    host.coauthor.insertRows(sheet, 1, 1);
  }),
};

const ALL = { ...PASSING, ...LASTING, ...DISTURBING };

/** The Excels that a scene is played in, every other fault in each: the oldest one and a current one. */
const EXCELS: readonly ExcelName[] = ["2021", "365"];

/**
 * Plays a scene with faults of all kinds, or of some: of each so many, or all there are. A scene that names no Excel is played
 * in two, the faults of a kind by turns in one and in the other.
 */
export async function playFaults(
  scene: FaultyScene,
  { kinds = ALL, most = Infinity }: { kinds?: Record<string, FaultKind>; most?: number } = {},
): Promise<Tally[]> {
  const excels = scene.excel ? [scene.excel] : EXCELS;
  const tallies: Tally[] = [];
  for (const [turn, excel] of excels.entries()) {
    const played = { ...scene, excel };
    const dry = { ...(await rehearse(played)), turn: { turn, of: excels.length } };
    for (const [kind, play] of Object.entries(kinds))
      tallies.push({ kind: `${kind}, Excel ${excel}`, ...(await play(played, dry, most)) });
  }
  return tallies;
}

/** Whether all is well after a breakdown: at once where the user was told so, else after the next run. */
async function isMended(
  scene: FaultyScene,
  dry: DryRun,
  breakDown: (host: Host) => () => void,
): Promise<boolean> {
  let mend: (() => void) | undefined;
  const host = await play(scene, dry, (opened) => {
    mend = breakDown(opened);
  });
  mend?.();
  const left = (state: string) => without(scene.mayLeave, state);
  const orderOf = scene.isOrderFree ? (state: string) => byName(left(state)) : left;
  const isMade = () => orderOf(bookState(host.book)) === orderOf(dry.after);
  if (isMade()) return true;
  await scene.act();
  return isMade();
}

function without(name: string | undefined, state: string): string {
  if (name === undefined) return state;
  const { sheets, ...rest } = JSON.parse(state) as { sheets: { name: string }[] };
  return JSON.stringify({ ...rest, sheets: sheets.filter((sheet) => sheet.name !== name) });
}

/** A state with its sheets in order of their names. */
function byName(state: string): string {
  const { sheets, ...rest } = JSON.parse(state) as { sheets: { name: string }[] };
  return JSON.stringify({ ...rest, sheets: sheets.sort((a, b) => (a.name < b.name ? -1 : 1)) });
}

/**
 * A kind by which the workbook may come out in three ways: with the disturbance alone, or as intended with it coming before
 * or behind all else.
 */
function disturbing(disturb: (host: Host, sheet: Sheet) => void | Promise<void>): FaultKind {
  return async (scene, dry, most) => {
    const run = async (host: Host) => {
      await disturb(host, sheetIn(host, scene.sheet ?? "推进表"));
    };
    const before = (n: number) =>
      play(scene, dry, (host) => {
        host.faults.beforeSync(n, () => run(host));
      });
    const alone = await play({ ...scene, act: () => Promise.resolve() }, dry, () => undefined);
    await run(alone);
    const last = await play(scene, dry, () => undefined);
    await run(last);
    const whole = new Set([alone, await before(1), last].map(({ book }) => bookState(book)));
    return tally(dry, spread(2, dry.syncs, most), async (n) =>
      whole.has(bookState((await before(n)).book)),
    );
  };
}

/** Plays those faults whose turn it is, each of them told by its number whether the workbook came out whole. */
async function tally(
  { turn: { turn, of } }: Played,
  all: number[],
  isWhole: (n: number) => Promise<boolean>,
): Promise<Omit<Tally, "kind">> {
  const faults = all.filter((_, index) => index % of === turn);
  const damaged: number[] = [];
  if (isCounting) return { faults: faults.length, damaged };
  for (const n of faults) if (!(await isWhole(n))) damaged.push(n);
  return { faults: faults.length, damaged };
}

/** Actions from one on, so many of them; the first and last ones that write are always among them, for most is at stake there. */
function actionsOf({ reading, written, requests }: DryRun, from: number, most: number): number[] {
  const critical = count(CRITICAL)
    .flatMap((n) => [reading + n, written - n + 1])
    .filter((n) => n >= from);
  const evenly = spread(from, requests, most);
  const picked = new Set([...evenly, ...critical]);
  // Where both pick the same ones, others make up for them: how many there are depends on no moment at which Excel was let go.
  const wanted = Math.min(requests - from + 1, evenly.length + critical.length);
  for (let n = requests; picked.size < wanted; n--) picked.add(n);
  return [...picked].sort((a, b) => a - b);
}

const CRITICAL = 6;

/** So many of the numbers from one to another, evenly spread from the last one backwards; all where they are no more. */
function spread(from: number, to: number, most: number): number[] {
  const step = Math.max(1, (to - from + 1) / most);
  const picked = count(Math.min(most, to - from + 1)).map((n) => Math.round(to - (n - 1) * step));
  return [...new Set(picked.filter((n) => n >= Math.max(1, from)))].reverse();
}
