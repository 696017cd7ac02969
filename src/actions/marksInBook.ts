import { findMarks, type FoundMarks } from "../excel/marks/findMarks";
import { removeMarks } from "../excel/marks/removeOwn";
import { runExcel } from "../excel/workbook/runExcel";
import { orAgain } from "./orAgain";

export type { FoundMarks };

/** Which marks the workbook holds, of which day. */
export function marksInBook(): Promise<FoundMarks | undefined> {
  return runExcel(findMarks);
}

/** Takes the marks off, and only them: the way back of the first marking. */
export function takeMarksOff(): Promise<void> {
  return orAgain(() => runExcel(removeMarks));
}
