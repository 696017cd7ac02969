import { Failure } from "../../core/failure";
import { runExcel } from "../workbook/runExcel";

let areSkipped = false;

/** Whether sheets that are made now get their page set-up. */
export const mayHavePages = (): boolean => !areSkipped;

/** Does a job whose sheets get no page set-up. */
export async function withoutPages<T>(job: () => Promise<T>): Promise<T> {
  areSkipped = true;
  try {
    return await job();
  } finally {
    areSkipped = false;
  }
}

/** A blank sheet of this name is cleared away by the next run, where it could not be here. */
const ASKING = "tuijin~pages";

/** Whether this Excel sets up no pages, as without a printer: asked on a blank sheet, which goes again. */
export async function arePagesRefused(): Promise<boolean> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(ASKING);
    await context.sync();
    try {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      await context.sync();
      return false;
    } catch {
      return true;
    } finally {
      sheet.delete();
      await context.sync();
    }
  }).catch((error: unknown) => {
    // Nothing can be asked just now: that is another failure.
    if (error instanceof Failure) return false;
    throw error;
  });
}
