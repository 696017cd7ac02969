import type { KnownRefs } from "../../core/plan/knownRefs";
import type { CellValue } from "../../core/table/grid";
import { HEADER_WITHIN_ROWS } from "../../core/table/findTable";
import { OWN_SHEET_PROPERTY } from "./ownNames";
import { loadRefs, refsFrom } from "./storedRefs";
import { loadSettings, settingsFrom, type StoredSettings } from "./settings";

/** A sheet as far as it must be known to choose between sheets. */
export interface SheetOverview {
  id: string;
  name: string;
  active: boolean;
  visible: boolean;
  isProtected: boolean;
  /** What the add-in made it for; none for the user's own sheets. */
  madeAs?: string;
  /** The cells that hold values, counted from 0; none in an empty sheet. */
  used?: { row: number; column: number; rows: number; columns: number };
  /** The values of the first rows, from A1. */
  head: CellValue[][];
}

/** Asks for more of every sheet in the round trip that reads the sheets' heads. */
export type AskAlong = (sheet: Excel.Worksheet) => void;

/** What is known of a workbook before any sheet is read whole. */
export interface WorkbookOverview {
  name: string;
  date1904: boolean;
  settings: StoredSettings;
  /** What the refs stood for when marks were last made. */
  knownRefs?: KnownRefs;
  sheets: SheetOverview[];
}

const HEAD_COLUMNS = 40;
/** So many sheets' heads are asked for in one message; a head is some tens of kilobytes at most, one page of text. */
const HEADS_AT_ONCE = 40;
/** Serial of 1 January 2000 where days are counted from 1904. */
const SERIAL_2000_IN_1904 = 35_064;

/** Looks the workbook over: its sheets with their first rows, its settings and date system. Two round trips, one more per 40 sheets. */
export async function readOverview(
  context: Excel.RequestContext,
  askAlong?: AskAlong,
): Promise<WorkbookOverview> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const millennium = workbook.functions.date(2000, 1, 1).load("value");
  const setting = loadSettings(context);
  const refs = loadRefs(context);
  workbook.load("name");
  await context.sync();

  const knownRefs = refsFrom(refs);
  const overviews: SheetOverview[] = [];
  for (let first = 0; first < sheets.items.length; first += HEADS_AT_ONCE) {
    const some = sheets.items.slice(first, first + HEADS_AT_ONCE);
    some.forEach((sheet) => askAlong?.(sheet));
    overviews.push(...(await readHeads(context, some, active.id)));
  }
  return {
    name: workbook.name,
    date1904: millennium.value === SERIAL_2000_IN_1904,
    settings: settingsFrom(setting),
    ...(knownRefs ? { knownRefs } : {}),
    sheets: overviews,
  };
}

async function readHeads(
  context: Excel.RequestContext,
  sheets: Excel.Worksheet[],
  activeId: string,
): Promise<SheetOverview[]> {
  const heads = sheets.map(loadHead);
  await context.sync();
  return heads.map((head) => overviewOf(head, activeId));
}

function loadHead(sheet: Excel.Worksheet) {
  sheet.protection.load("protected");
  return {
    sheet,
    made: sheet.customProperties.getItemOrNullObject(OWN_SHEET_PROPERTY).load("value"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    head: sheet.getRangeByIndexes(0, 0, HEADER_WITHIN_ROWS, HEAD_COLUMNS).load("values"),
  };
}

function overviewOf(
  { sheet, made, used, head }: ReturnType<typeof loadHead>,
  activeId: string,
): SheetOverview {
  return {
    id: sheet.id,
    name: sheet.name,
    active: sheet.id === activeId,
    visible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    ...(made.isNullObject ? {} : { madeAs: made.value }),
    ...(used.isNullObject
      ? {}
      : {
          used: {
            row: used.rowIndex,
            column: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
        }),
    head: head.values as CellValue[][],
  };
}
