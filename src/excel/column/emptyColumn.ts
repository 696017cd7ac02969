import { Failure } from "../../core/failure";
import { columnLetters } from "../../core/table/address";
import type { Area } from "../../core/table/grid";
import { rereadCells, type Judged } from "../workbook/rereadCells";

/** Width in points: eleven Chinese characters. */
const WIDTH = 120;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

/** A new column: the area it goes over, and the table beside it as it was judged. */
export interface EmptyColumn extends Judged {
  sheetId: string;
  area: Area;
  heading: string;
}

/**
 * Writes the heading of a new, empty column over an area that is free, with lines like those of a table. Fails with
 * `addColumnByHand` beside an Excel table and with `noRoomForColumn` where something stands there; false where the table is
 * no longer what was judged. Has changed nothing then.
 */
export async function writeEmptyColumn(
  context: Excel.RequestContext,
  { sheetId, area: { row, column, rows }, heading, ...judged }: EmptyColumn,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(row, column, rows, 1);
  const written = range.getUsedRangeOrNullObject(true).load("address");
  const beside = sheet.getRangeByIndexes(row, column - 1, rows, 1);
  const tables = beside.getTables(false).load("items/id");
  const isSame = rereadCells(sheet, judged, { first: row, last: row + rows - 1 });
  await context.sync();
  if (!isSame()) return false;
  if (tables.items.length > 0) throw new Failure({ code: "addColumnByHand", heading });
  if (!written.isNullObject) {
    throw new Failure({ code: "noRoomForColumn", column: columnLetters(column) });
  }
  // The heading last: only with it is there a column at all. The range moves with rows that others put in meanwhile.
  const { format } = range;
  format.columnWidth = WIDTH;
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  for (const edge of EDGES) format.borders.getItem(edge).style = "Continuous";
  range.getCell(0, 0).values = [[heading]];
  await context.sync();
  return true;
}
