import { runExcel } from "../excel/workbook/runExcel";
import { removeSheets } from "../excel/made/summary/removeSheets";
import { unitKind } from "../excel/made/summary/summaryKinds";
import { orAgain } from "./orAgain";
import type { Action } from "./session/state";

/**
 * 删除汇总表: takes the add-in's summary sheets away, or those of the units named alone; copies of them and the user's own
 * sheets stay. Gives the names of the sheets that went. Fails with `protectedWorkbook`.
 */
export async function removeSummaries(units?: string[]): Promise<string[]> {
  const kinds = units?.map(unitKind);
  const removed = new Set<string>();
  await orAgain(async () => {
    for (const name of await runExcel((context) => removeSheets(context, kinds))) removed.add(name);
  });
  return [...removed];
}

/** 删除汇总表, as a session does it: all, or those of the units named. */
export const action: Action<string[] | undefined> = async (_, units) => ({
  kind: "sheetsRemoved",
  sheets: (await removeSummaries(units)).length,
});
