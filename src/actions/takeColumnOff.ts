import { removeColumnOf } from "../excel/column/resultColumn";
import { runExcel } from "../excel/workbook/runExcel";
import { orAgain } from "./orAgain";

/** Takes the result column of one sheet away, cells as they were before it. */
export function takeColumnOff(sheetId: string): Promise<void> {
  return orAgain(() => runExcel((context) => removeColumnOf(context, sheetId)));
}
