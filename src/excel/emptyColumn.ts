import { Failure } from "../core/failure";
import { columnLetters } from "../core/table/address";
import type { Area } from "../core/table/grid";

/** Width in points: eleven Chinese characters. */
const WIDTH = 120;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

/**
 * Writes the heading of a new, empty column over an area that is free, with lines like those of a table. Fails with
 * `addColumnByHand` beside an Excel table and with `noRoomForColumn` where something stands there, having changed nothing.
 */
export async function writeEmptyColumn(
  context: Excel.RequestContext,
  sheetId: string,
  { row, column, rows }: Area,
  heading: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(row, column, rows, 1);
  const written = range.getUsedRangeOrNullObject(true).load("address");
  const beside = sheet.getRangeByIndexes(row, column - 1, rows, 1);
  const tables = beside.getTables(false).load("items/id");
  await context.sync();
  if (tables.items.length > 0) throw new Failure({ code: "addColumnByHand", heading });
  if (!written.isNullObject) {
    throw new Failure({ code: "noRoomForColumn", column: columnLetters(column) });
  }
  // The heading last: only with it is there a column at all.
  const { format } = range;
  format.columnWidth = WIDTH;
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  for (const edge of EDGES) format.borders.getItem(edge).style = "Continuous";
  sheet.getRangeByIndexes(row, column, 1, 1).values = [[heading]];
  await context.sync();
}
