import { Failure } from "../../core/failure";
import type { ExcelKind } from "../../excel/probes/probe";
import { requestCosts, type RequestCost } from "../../excel/probes/requestCosts";
import { PROBES, runProbes, type Probed, type ProbeWatch } from "../../excel/probes/runProbes";
import { askOpenQuestions, type Asked } from "./openQuestions";
import { reportSheet } from "../../excel/made/reportSheet";
import { makeOwnSheets } from "../../excel/made/ownSheets";
import { orAgain } from "../orAgain";
import { playScene, SCENES } from "./scenes";
import states from "./sceneStates.json";

export type { ExcelKind, Probed };

/** What was done in a scene, and how the workbook then differed from what the stand-in makes of it. */
export interface Played {
  id: string;
  /** Lines that should be there and are not. */
  missing: string[];
  /** Lines that are there and should not be. */
  surplus: string[];
  /** The code of what was refused, where the scene came to no end. */
  failure?: string;
  took: number;
}

/** What the self-test found: every answer of Excel beside the one that is counted on, every scene beside what should come of it. */
export interface SelfTest {
  kind: ExcelKind;
  probed: Probed[];
  played: Played[];
  /** Answers of which none is counted on. */
  asked: Asked[];
  /** What a request cost in messages of some sizes; nothing where it was stopped. */
  costs: RequestCost[];
  /** Milliseconds that all of it took. */
  took: number;
}

/** The names of all questions, and of all scenes. */
export const PROBE_IDS: readonly string[] = PROBES.map(({ id }) => id);
export const SCENE_IDS: readonly string[] = Object.keys(SCENES);

/** What the stand-in's run of each scene left in the workbook; written by `npm run self-test -- --write`. */
const EXPECTED: Readonly<Record<string, string[] | undefined>> = states;

/**
 * 自检: asks the Excel that this runs in what the add-in counts on, and plays what a clerk does. In an empty workbook only,
 * which is empty again afterwards; fails with `notEmpty` in another.
 */
export async function selfTest(kind: ExcelKind, watch: ProbeWatch = {}): Promise<SelfTest> {
  const began = performance.now();
  const probed = await runProbes(kind, watch);
  const played: Played[] = [];
  for (const id of SCENE_IDS) {
    if (watch.isStopped?.()) break;
    played.push(await play(id));
    watch.onProbe?.(probed.length + played.length);
  }
  const isStopped = watch.isStopped?.() ?? false;
  const asked = isStopped ? [] : await askOpenQuestions();
  const costs = isStopped ? [] : await requestCosts();
  return { kind, probed, played, asked, costs, took: Math.round(performance.now() - began) };
}

async function play(id: string): Promise<Played> {
  const began = performance.now();
  try {
    const state = await playScene(id);
    const expected = EXPECTED[id] ?? [];
    return {
      id,
      missing: without(expected, state),
      surplus: without(state, expected),
      took: Math.round(performance.now() - began),
    };
  } catch (error) {
    // The next scene may go well; this one is reported.
    if (!(error instanceof Failure)) throw error;
    const failure = error.facts.code === "host" ? error.facts.hostCode : error.facts.code;
    return { id, missing: [], surplus: [], failure, took: Math.round(performance.now() - began) };
  }
}

/** The lines of one state that another lacks, each as often as it lacks it. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** The names of the questions that Excel answered otherwise than is counted on, and of the scenes that came out otherwise. */
export function deviations({ probed, played }: Pick<SelfTest, "probed" | "played">): string[] {
  return [
    ...probed.filter(({ expected, got }) => expected !== got).map(({ id }) => id),
    ...played.filter(isOtherwise).map(({ id }) => id),
  ];
}

/** Whether a scene came to no end, or to another. */
export const isOtherwise = ({ missing, surplus, failure }: Omit<Played, "took">): boolean =>
  missing.length > 0 || surplus.length > 0 || failure !== undefined;

/** Writes the lines of a report on a sheet of the user's; gives its name. */
export async function keepReport(text: string, name: string): Promise<string> {
  const lines = text.split("\n");
  const [made = name] = await orAgain(() => makeOwnSheets([reportSheet(name, lines)]));
  return made;
}
