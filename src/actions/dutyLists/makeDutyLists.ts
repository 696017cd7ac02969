import { readStanding } from "../../excel/made/standing";
import { DUTY_LISTS } from "../../excel/workbook/ownNames";
import { runReading } from "../../excel/workbook/runReading";
import type { Words } from "../../words/words";
import type { CheckResult } from "../check";
import { makePaperSheets, undoOfPapers } from "../makePaperSheets";
import { orAgain } from "../orAgain";
import { sayNoPages } from "../orWithoutPages";
import type { Action } from "../session/state";
import { dutyListSheet, itemsByUnit } from "./dutyListSheet";

/** Names of the sheets made, and how many units have one already: what was filled in there stays. */
export interface DutyListsMade {
  made: string[];
  kept: number;
}

/** 生成责任清单: a sheet for each of these units that has none yet, all or none. Fails with `protectedWorkbook`. */
export async function makeDutyLists(
  { review }: CheckResult,
  units: readonly string[],
  words: Words,
  onNoPages?: () => void,
): Promise<DutyListsMade> {
  const standing = await orAgain(() => runReading((context) => readStanding(context)));
  const kinds = new Set(standing.map(({ kind }) => kind));
  const items = itemsByUnit(review);
  const wanted = units.filter((unit) => items.has(unit));
  const missing = wanted.filter((unit) => !kinds.has(`${DUTY_LISTS}${unit}`));
  const papers = missing.map((unit) => ({
    name: unit,
    sheet: dutyListSheet(unit, items.get(unit) ?? [], review.year, words),
  }));
  const made = await makePaperSheets({ kinds: DUTY_LISTS, papers }, onNoPages);
  return { made, kept: wanted.length - missing.length };
}

/** 生成责任清单, as a session does it, of the plan that was checked last. */
export const action: Action<{ units: readonly string[] }> = async (at, { units }) => {
  const { result } = at.state();
  if (!result) throw new Error("nothing was checked");
  at.startWriting();
  const { made, kept } = await makeDutyLists(result, units, at.words, sayNoPages(at));
  const undo = await undoOfPapers(DUTY_LISTS, made);
  return { kind: "dutyListsMade", sheets: made.length, kept, ...(undo ? { undo } : {}) };
};
