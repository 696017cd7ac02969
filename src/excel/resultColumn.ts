import { Failure } from "../core/failure";
import { addressOf, columnLetters } from "../core/table/address";
import type { Area, Grid } from "../core/table/grid";
import { RESULT_NAME } from "./ownNames";

/** The add-in's own column beside a table. */
export interface ResultColumn {
  sheetId: string;
  area: Area;
  /** The cells had no formats before and bear the add-in's own; without this only their contents are. */
  formatted: boolean;
  name: Excel.NamedItem;
}

/** What the column is to hold: one text for each row from the header down. */
export interface ResultTexts {
  area: Area;
  texts: string[];
}

/** Width in points: eleven Chinese characters. */
const WIDTH = 120;
const FORMATTED = "formatted";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

/** Finds result columns by their hidden names, in the round trip that reads the sheets' heads. */
export class ResultColumnReader {
  private readonly asked: { sheet: Excel.Worksheet; name: Excel.NamedItem; range: Excel.Range }[] =
    [];

  askFor(sheet: Excel.Worksheet): void {
    const name = sheet.names.getItemOrNullObject(RESULT_NAME).load("comment");
    const range = name.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
    this.asked.push({ sheet, name, range });
  }

  /** All of them; a name whose cells were deleted is none. */
  all(): ResultColumn[] {
    return this.asked.flatMap(({ sheet, name, range }) =>
      name.isNullObject || range.isNullObject
        ? []
        : [{ sheetId: sheet.id, area: areaOf(range), formatted: name.comment === FORMATTED, name }],
    );
  }

  of(sheetId: string): ResultColumn | undefined {
    return this.all().find((column) => column.sheetId === sheetId);
  }
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Takes a column's cells out of a grid as read, so that what the add-in wrote there is never read as the user's. */
export function forgetColumn(grid: Grid, column: number): void {
  const index = column - grid.column;
  for (const cells of [grid.values, grid.texts] as (string | number | boolean)[][][]) {
    for (const row of cells) if (index in row) row[index] = "";
  }
}

/**
 * Writes the column, in the place of the one before where there is one. One round trip looks whether the place is free,
 * one writes. Fails with `besideExcelTable` or `noRoomForColumn`, and has then written nothing.
 */
export async function writeResultColumn(
  context: Excel.RequestContext,
  sheet: { id: string; name: string },
  { area, texts }: ResultTexts,
  before: ResultColumn | undefined,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const bare = await probePlace(context, worksheet, area, before);
  const formatted = before ? before.formatted : bare;
  const range = rangeOf(worksheet, area);
  // The name comes first, so that what a failure leaves behind is known as the add-in's own.
  if (before) {
    before.name.formula = referenceTo(sheet.name, area);
    clearCells(worksheet, before);
  } else {
    worksheet.names.add(RESULT_NAME, range, formatted ? FORMATTED : "plain").visible = false;
  }
  range.values = texts.map((text) => [text]);
  if (formatted) giveLook(range);
  await context.sync();
}

function referenceTo(sheet: string, area: Area): string {
  const cells = addressOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `='${sheet.replaceAll("'", "''")}'!${cells}`;
}

/** Whether the cells still to be taken are free of formats too; cells with contents are refused, and so is a place beside an Excel table. */
async function probePlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  before: ResultColumn | undefined,
): Promise<boolean> {
  const wanted = before ? below(area, before.area) : area;
  if (!wanted) return true;
  const place = rangeOf(sheet, wanted);
  const contents = place.getUsedRangeOrNullObject(true).load("address");
  const formats = place.getUsedRangeOrNullObject(false).load("address");
  const tables = rangeOf(sheet, { ...area, column: area.column - 1 })
    .getTables(false)
    .load("items/id");
  await context.sync();
  if (tables.items.length > 0) throw new Failure({ code: "besideExcelTable" });
  if (!contents.isNullObject) {
    throw new Failure({ code: "noRoomForColumn", column: columnLetters(area.column) });
  }
  return formats.isNullObject;
}

/** The rows by which a column reaches further down than the one before. */
function below(area: Area, before: Area): Area | undefined {
  const row = Math.max(area.row, before.row + before.rows);
  const rows = area.row + area.rows - row;
  return rows > 0 ? { ...area, row, rows } : undefined;
}

function giveLook(range: Excel.Range): void {
  const { format } = range;
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  format.columnWidth = WIDTH;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#808080";
  }
}

/** Takes the column away, cells as they were before it: one more action of the batch that is being made. */
export function removeResultColumn(sheet: Excel.Worksheet, column: ResultColumn): void {
  clearCells(sheet, column);
  if (column.formatted) rangeOf(sheet, column.area).format.useStandardWidth = true;
  // Last, so that a failure before it leaves a column that is still known as the add-in's own.
  column.name.delete();
}

function clearCells(sheet: Excel.Worksheet, { area, formatted }: ResultColumn): void {
  rangeOf(sheet, area).clear(formatted ? "All" : "Contents");
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
