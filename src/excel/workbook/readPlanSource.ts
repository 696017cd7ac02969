import { Failure } from "../../core/failure";
import { chooseSheet } from "../../core/table/chooseSheet";
import { registerKind } from "../../core/register/registerHeadings";
import type { Grid } from "../../core/table/grid";
import type { SheetRef, WantedSheet } from "../../core/sheetRef";
import { mayHoldTable } from "../../core/table/mayHoldTable";
import type { RuleReader } from "../marks/ownRules";
import { readGrids } from "./readGrids";
import { forgetColumn, ResultColumnReader, type ResultColumn } from "../column/resultColumn";
import { readOverview, type SheetOverview, type WorkbookOverview } from "./workbookOverview";

/** The sheet to check as read, and what is known of the workbook around it. */
export interface PlanRead {
  overview: WorkbookOverview;
  sheet: SheetOverview;
  /** All sheets that look like they hold a progress table, in tab order. */
  candidates: SheetRef[];
  /** The table's sheet, without the add-in's own result column. */
  grid: Grid;
  directory?: Grid;
  ledger?: Grid;
  /** The add-in's own 识别核对表. */
  corrections?: Grid;
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
  wanted?: WantedSheet,
  rules?: RuleReader,
): Promise<PlanRead> {
  const columns = new ResultColumnReader();
  const overview = await readOverview(context, (sheet) => {
    columns.askFor(sheet);
    rules?.askFor(sheet);
  });
  const candidates = overview.sheets.filter(isCandidate);
  const sheet =
    wanted === undefined
      ? chooseSheet(candidates)
      : candidates.find(({ id, name }) =>
          wanted.id === undefined ? name === wanted.name : id === wanted.id,
        );
  if (!sheet) {
    throw new Failure(
      wanted === undefined ? { code: "noTable" } : { code: "noSuchSheet", sheet: wanted.name },
    );
  }
  const registers = registersIn(overview, sheet);
  const wantedSheets = [sheet, ...Object.values(registers)].filter((each) => each !== undefined);
  const grids = await readGrids(context, wantedSheets, () => {
    rules?.askForFormulas();
  });
  await rules?.readRest(context);
  const gridOf = (each: SheetOverview | undefined) =>
    grids.find((grid) => grid.sheet.id === each?.id);
  const [directory, ledger, corrections] = [
    gridOf(registers.directory),
    gridOf(registers.ledger),
    gridOf(registers.corrections),
  ];
  const grid = gridOf(sheet);
  if (!grid) throw new Failure({ code: "gone" });
  const resultColumn = columns.of(sheet.id);
  if (resultColumn?.area) forgetColumn(grid, resultColumn.area.column);
  return {
    overview,
    sheet,
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    grid,
    ...(directory ? { directory } : {}),
    ...(ledger ? { ledger } : {}),
    ...(corrections ? { corrections } : {}),
    isProtected: sheet.isProtected,
    ...(resultColumn ? { resultColumn } : {}),
  };
}

/** The directory and the ledger, wherever they stand, of several the one whose name says so; and the sheet of corrections. */
function registersIn({ sheets }: WorkbookOverview, table: SheetOverview) {
  const kinds = sheets
    .filter(({ madeAs }) => madeAs === undefined || madeAs === "directory" || madeAs === "ledger")
    .filter((sheet) => sheet !== table)
    .map((sheet) => ({ sheet, kind: registerKind(sheet.head.map((row) => row.map(String))) }));
  const find = (kind: "directory" | "ledger", name: RegExp) => {
    const found = kinds.filter((each) => each.kind === kind).map(({ sheet }) => sheet);
    return found.find((sheet) => name.test(sheet.name)) ?? found[0];
  };
  return {
    directory: find("directory", /名录/),
    ledger: find("ledger", /台账/),
    corrections: sheets.find(({ madeAs }) => madeAs === "readings"),
  };
}

function isCandidate({ madeAs, visible, head }: SheetOverview): boolean {
  return visible && madeAs === undefined && mayHoldTable(head.map((row) => row.map(String)));
}
