import type { SheetOverview } from "../../workbook/workbookOverview";
import { removeSheet } from "../sheetLife";
import type { StandingSheet } from "../standing";
import { cutOffKind } from "./summaryKinds";

/** Takes away what a run that failed has made: every sheet that was not there before it and is not finished. */
export async function removeUnfinished(
  context: Excel.RequestContext,
  standing: StandingSheet[],
  { temporaryName, known }: { temporaryName: string; known: ReadonlySet<string> },
): Promise<void> {
  for (const sheet of standing) {
    const { id, name, kind } = sheet;
    if (known.has(id)) continue;
    // A copy whose property was not set yet still bears a name of ours.
    const isOurs = cutOffKind(kind) !== undefined || name.startsWith(temporaryName);
    if (isOurs) removeSheet(context, sheet);
  }
  await context.sync();
}

/** A beginning for temporary names that no sheet's name has. */
export function temporaryNameFor(wanted: string, names: string[]): string {
  for (let number = 1; ; number++) {
    const begin = `${wanted}${number === 1 ? "" : number}-`;
    if (!names.some((name) => name.toLowerCase().startsWith(begin.toLowerCase()))) return begin;
  }
}

/** Ids of blank sheets without a property that bear a temporary name: what was cut off between making and marking them. */
export function blankLeftovers(sheets: SheetOverview[], temporaryNames: string[]): string[] {
  return sheets
    .filter(
      ({ name, madeAs, used }) =>
        madeAs === undefined &&
        used === undefined &&
        temporaryNames.some((begin) => name.startsWith(begin)),
    )
    .map(({ id }) => id);
}
