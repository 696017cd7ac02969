import { Failure } from "../../../core/failure";
import { removeSheet } from "../sheetLife";
import { checkStructure, readStanding, type StandingSheet } from "../standing";
import { cutOffKind, isSummary } from "./summaryKinds";

/**
 * Takes summary sheets away, and what a run that was cut off left behind; gives the names of the former. `kinds` says which;
 * all where it is left out. Fails with `protectedWorkbook`.
 */
export async function removeSheets(
  context: Excel.RequestContext,
  kinds?: string[],
): Promise<string[]> {
  const isProtected = checkStructure(context);
  const standing = await readStanding(context);
  if (isProtected()) throw new Failure({ code: "protectedWorkbook" });
  const goes = ({ kind = "" }: StandingSheet) => isSummary(kind) && (kinds?.includes(kind) ?? true);
  const removed = standing.filter(goes);
  for (const sheet of standing) {
    if (!goes(sheet) && cutOffKind(sheet.kind) === undefined) continue;
    removeSheet(context, sheet);
  }
  await context.sync();
  return removed.map(({ name }) => name);
}
