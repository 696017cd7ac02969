import { Failure } from "../../core/failure";
import type { Action, Work } from "./state";

/** What loads each action: its code comes when it is first done, so that the pane opens the sooner. */
const LOADERS = {
  checkProgress: async () => (await import("../checkProgress")).action,
  readResult: async () => (await import("../checkProgress")).readingAction,
  clearMarks: async () => (await import("../clear")).action,
  addResultColumn: async () => (await import("../resultColumn")).action,
  saveSettings: async () => (await import("../saveSettings")).action,
  pointColumns: async () => (await import("../pointColumns")).action,
  makeDirectory: async () => (await import("../makeRegisters")).directoryAction,
  makeLedger: async () => (await import("../makeRegisters")).ledgerAction,
  makeReadings: async () => (await import("../makeReadings")).action,
  addStatusColumn: async () => (await import("../addStatusColumn")).action,
  addReports: async () => (await import("../addRecords")).action,
  insertSample: async () => (await import("../insertSample")).action,
  makeSheets: async () => (await import("../makeSummaries")).action,
  removeNotices: async () => (await import("../notices/noticeSheets")).action,
  removeSheets: async () => (await import("../removeSummaries")).action,
  compareCopy: async () => (await import("../compareCopy")).action,
  keepRound: async () => (await import("../keepRound")).action,
  dispatchForms: async () => (await import("../forms/dispatchForms")).action,
  enterForms: async () => (await import("../forms/enterForms")).action,
  markDone: async () => (await import("../markDone")).action,
  makeNodes: async () => (await import("../makeNodes")).action,
  makeNotices: async () => (await import("../notices/makeNotices")).action,
  closeNotices: async () => (await import("../notices/closeNotices")).action,
  makeNextYear: async () => (await import("../nextYear/makeNextYear")).action,
  comparePoints: async () => (await import("../points/comparePoints")).action,
  markPoint: async () => (await import("../points/markPoint")).action,
  setUp: async () => (await import("../setUp")).action,
  makeCalendar: async () => (await import("../makeCalendar")).action,
  makePointsSheet: async () => (await import("../points/makePointsSheet")).action,
  makeDutyLists: async () => (await import("../dutyLists/makeDutyLists")).action,
  makeListRegister: async () => (await import("../dutyLists/makeListRegister")).action,
  makeScoreRules: async () => (await import("../scores/makeScoreRules")).action,
  makeScores: async () => (await import("../scores/makeScores")).action,
  makeBaseList: async () => (await import("../people/makeBases")).listAction,
  makePeople: async () => (await import("../people/makeBases")).peopleAction,
  makeCoverage: async () => (await import("../people/makeCoverage")).action,
  makeEvaluation: async () => (await import("../evaluation/makeEvaluation")).evaluationAction,
  makeAppraisal: async () => (await import("../evaluation/makeEvaluation")).appraisalAction,
  printTable: async () => (await import("../printTable")).action,
} satisfies Record<Exclude<Work, "undo">, () => Promise<Action<never>>>;

/** An action by its name. */
export type ActionName = keyof typeof LOADERS;

/** What an action is to be told. */
export type InputOf<Name extends ActionName> =
  Awaited<ReturnType<(typeof LOADERS)[Name]>> extends Action<infer Input> ? Input : never;

/** Loads an action; loads it anew where that failed before. Fails with `notLoaded`. */
export async function loadAction<Name extends ActionName>(
  name: Name,
): Promise<Action<InputOf<Name>>> {
  try {
    return (await LOADERS[name]()) as Action<InputOf<Name>>;
  } catch (error) {
    if (error instanceof Error && error.name === "ChunkLoadError") {
      throw new Failure({ code: "notLoaded" });
    }
    throw error;
  }
}
