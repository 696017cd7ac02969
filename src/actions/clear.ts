import { Failure } from "../core/failure";
import { removeOwn, type Removed } from "../excel/marks/removeOwn";
import { runExcel } from "../excel/workbook/runExcel";
import { findUnreadableSheet } from "../excel/marks/unreadableRules";
import type { Action } from "./session/state";

/** 清除标记: takes the add-in's marks and result columns away, on every sheet. What is not its own stays as it was. */
export async function clear(): Promise<Removed> {
  try {
    return await runExcel(removeOwn);
  } catch (error) {
    if (!(error instanceof Failure) || error.facts.code === "protectedSheet") throw error;
    const sheet = await findUnreadableSheet();
    if (sheet !== undefined) throw new Failure({ code: "unreadableRules", sheet });
    // Excel dropped one request: once more takes away what is left.
    return runExcel(removeOwn);
  }
}

/** 清除标记, as a session does it. */
export const action: Action = async (at) => {
  const removed = await clear();
  at.learn({ mayHoldMarks: false, hasColumn: false, found: undefined });
  return { kind: "cleared", ...removed };
};
