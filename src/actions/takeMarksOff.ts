import { removeMarks } from "../excel/marks/removeOwn";
import { runExcel } from "../excel/workbook/runExcel";
import { orAgain } from "./orAgain";

/** Takes the marks off, and only them: the way back of the first marking. */
export function takeMarksOff(): Promise<void> {
  return orAgain(() => runExcel(removeMarks));
}
