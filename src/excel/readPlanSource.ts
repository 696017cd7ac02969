import { Failure } from "../core/failure";
import { chooseSheet } from "../core/table/chooseSheet";
import { mayHoldTable } from "../core/table/mayHoldTable";
import type { Grid } from "../core/table/grid";
import { readGrid } from "./readGrid";
import { readOverview, type SheetOverview, type WorkbookOverview } from "./workbookOverview";

/** The sheet to check as read, and what is known of the workbook around it. */
export interface PlanRead {
  overview: WorkbookOverview;
  sheet: SheetOverview;
  /** The names of all sheets that look like they hold a progress table, in tab order. */
  candidates: string[];
  grid: Grid;
}

/** Reads the sheet named, or else the one that the rules choose. Fails with `noTable` or `noSuchSheet`. */
export async function readPlanSource(
  context: Excel.RequestContext,
  wanted?: string,
): Promise<PlanRead> {
  const overview = await readOverview(context);
  const candidates = overview.sheets.filter(isCandidate);
  const sheet =
    wanted === undefined
      ? chooseSheet(candidates)
      : candidates.find((candidate) => candidate.name === wanted);
  if (!sheet) {
    throw new Failure(
      wanted === undefined ? { code: "noTable" } : { code: "noSuchSheet", sheet: wanted },
    );
  }
  const grid = await readGrid(context, sheet);
  return { overview, sheet, candidates: candidates.map(({ name }) => name), grid };
}

function isCandidate({ madeAs, visible, head }: SheetOverview): boolean {
  return visible && madeAs === undefined && mayHoldTable(head.map((row) => row.map(String)));
}
