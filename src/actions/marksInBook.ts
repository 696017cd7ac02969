import { findMarks, type FoundMarks } from "../excel/marks/findMarks";
import { runExcel } from "../excel/workbook/runExcel";

export type { FoundMarks };

/** Which marks the workbook holds, of which day. */
export function marksInBook(): Promise<FoundMarks | undefined> {
  return runExcel(findMarks);
}
