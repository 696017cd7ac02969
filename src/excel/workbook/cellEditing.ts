import { Failure } from "../../core/failure";
import { asFailure } from "./runExcel";

/** Whether a cell is being edited just now. Asked without waiting for the edit to end, as everything else does. */
export async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    const failure = asFailure(error);
    if (!(failure instanceof Failure)) throw error;
    return failure.facts.code === "cellEditing";
  }
}
