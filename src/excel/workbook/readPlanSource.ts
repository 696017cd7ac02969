import { Failure } from "../../core/failure";
import type { PlanSource } from "../../core/review/reviewPlan";
import type { Grid } from "../../core/table/grid";
import type { SheetRef } from "../../core/sheetRef";
import { extendCorners } from "../../core/table/mergedCorners";
import type { RuleReader } from "../marks/ownRules";
import { PlanSheets, type WantedPlan } from "./planSheets";
import { readGrids } from "./readGrids";
import { forgetColumn, ResultColumnReader, type ResultColumn } from "../column/resultColumn";
import { readOverview, type SheetOverview, type WorkbookOverview } from "./workbookOverview";

/** The sheet to check as read, and what is known of the workbook around it. */
export interface PlanRead extends PlanSource {
  overview: WorkbookOverview;
  sheet: SheetOverview;
  /** All sheets that look like they hold a progress table, in tab order. */
  candidates: SheetRef[];
  ledgers: Grid[];
  /** The add-in's other registers, wherever they stand: 下发台账, 检查记录, 督办台账 … */
  own: Grid[];
  resultColumn?: ResultColumn;
  /** The table's sheet is protected. */
  isProtected: boolean;
}

/**
 * Reads the sheet wanted, or else the one that the rules choose; the conditional formats of all sheets ride along where a
 * reader for them is given. Fails with `noTable` or `noSuchSheet`.
 */
export async function readPlanSource(
  context: Excel.RequestContext,
  wanted: WantedPlan = {},
  rules?: RuleReader,
): Promise<PlanRead> {
  const columns = new ResultColumnReader();
  const overview = await readOverview(context, (sheet) => {
    columns.askFor(sheet);
    rules?.askFor(sheet);
  });
  const sheets = new PlanSheets(overview);
  const sheet = sheets.choose(wanted);
  const pointing = sheets.pointingOf(sheet, wanted);
  const registers = sheets.registersBeside(sheet);
  const { directory: directorySheet, corrections: correctionsSheet, ledgers, own } = registers;
  const wantedSheets = [sheet, directorySheet, ...ledgers, correctionsSheet, ...own].filter(
    (each) => each !== undefined,
  );
  const askAlong = () => {
    rules?.askForFormulas();
    columns.askForPlaces();
  };
  const flat = wantedSheets.filter((each) => each !== sheet);
  const grids = await readGrids(context, wantedSheets, { askAlong, flat });
  await rules?.readRest(context);
  const gridOf = (each: SheetOverview | undefined) => {
    const grid = grids.find(({ sheet: { id } }) => id === each?.id);
    const column = each && columns.of(each.id)?.area?.column;
    if (grid && column !== undefined) forgetColumn(grid, column);
    return grid && { ...grid, merged: extendCorners(grid) };
  };
  const [directory, corrections] = [gridOf(directorySheet), gridOf(correctionsSheet)];
  const grid = gridOf(sheet);
  if (!grid) throw new Failure({ code: "gone" });
  const resultColumn = columns.of(sheet.id);
  return {
    overview,
    sheet,
    candidates: sheets.refs,
    grid,
    ...(pointing ? { pointing } : {}),
    ...(directory ? { directory } : {}),
    ledgers: ledgers.flatMap((each) => gridOf(each) ?? []),
    ...(corrections ? { corrections } : {}),
    own: own.flatMap((each) => gridOf(each) ?? []),
    workbookName: overview.name,
    date1904: overview.date1904,
    isProtected: sheet.isProtected,
    ...(resultColumn ? { resultColumn } : {}),
  };
}
