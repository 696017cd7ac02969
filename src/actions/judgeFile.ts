import { Failure } from "../core/failure";
import { HEADER_WITHIN_ROWS } from "../core/table/findTable";
import type { CellValue, Grid } from "../core/table/grid";
import { PlanSheets, type WantedPlan } from "../excel/workbook/planSheets";
import type { PlanRead } from "../excel/workbook/readPlanSource";
import { DEFAULT_SETTINGS, type StoredSettings } from "../excel/workbook/settings";
import type { SheetOverview, WorkbookOverview } from "../excel/workbook/workbookOverview";
import type { FileBook, FileSheet } from "../files/sheetGrid";
import { judge, type CheckRequest, type CheckResult } from "./check";

const HEAD_COLUMNS = 40;

/**
 * Judges a workbook as its file holds it, by the same rules as one that is open; its settings are those given or the usual ones,
 * since a file's own are not read. Fails with `noTable` or `noSuchSheet`.
 */
export async function judgeFile(
  book: FileBook,
  { name, settings = DEFAULT_SETTINGS }: { name: string; settings?: StoredSettings },
  request: CheckRequest,
): Promise<CheckResult> {
  const overview: WorkbookOverview = {
    name,
    date1904: book.date1904,
    settings,
    sheets: book.sheets.map(overviewOf),
  };
  const wanted: WantedPlan = { sheet: sheetIn(book, request), places: request.places };
  const sheets = new PlanSheets(overview);
  const sheet = sheets.choose(wanted);
  const pointing = sheets.pointingOf(sheet, wanted);
  const { directory, ledgers, own } = sheets.registersBeside(sheet);
  const gridOf = (each: SheetOverview | undefined): Grid | undefined =>
    gridIn(book.sheets.find((one) => one.name === each?.name));
  const grid = gridOf(sheet);
  if (!grid) throw new Failure({ code: "gone" });
  const directoryGrid = gridOf(directory);
  const read: PlanRead = {
    overview,
    sheet,
    candidates: sheets.refs,
    grid,
    ...(pointing ? { pointing } : {}),
    ...(directoryGrid ? { directory: directoryGrid } : {}),
    ledgers: ledgers.flatMap((each) => gridOf(each) ?? []),
    own: own.flatMap((each) => gridOf(each) ?? []),
    workbookName: overview.name,
    date1904: overview.date1904,
    isProtected: false,
  };
  return judge(read, request);
}

/** The sheet of the same name where the file has one; else the rules choose. */
function sheetIn(book: FileBook, { sheet }: CheckRequest): WantedPlan["sheet"] {
  const name = sheet?.name;
  return book.sheets.some((each) => each.name === name && !each.hidden) && name !== undefined
    ? { name }
    : undefined;
}

function overviewOf({ name, hidden, grid }: FileSheet): SheetOverview {
  const { row, column, values } = grid;
  const columns = values[0]?.length ?? 0;
  return {
    id: name,
    name,
    active: false,
    visible: !hidden,
    isProtected: false,
    ...(values.length > 0 ? { used: { row, column, rows: values.length, columns } } : {}),
    head: Array.from({ length: HEADER_WITHIN_ROWS }, (_, down) =>
      Array.from(
        { length: HEAD_COLUMNS },
        (__, across): CellValue => values[down - row]?.[across - column] ?? "",
      ),
    ),
  };
}

function gridIn(sheet: FileSheet | undefined): Grid | undefined {
  return sheet && { ...sheet.grid, sheet: { id: sheet.name, name: sheet.name } };
}
