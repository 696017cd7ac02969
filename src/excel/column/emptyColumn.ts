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
  /** How many of its rows are the table's header. */
  headerRows: number;
  heading: string;
  /** What its cells' drop-down offers; anything else may be typed as well. */
  choices: string[];
  /** What is said beside a cell that is selected. */
  prompt: string;
}

/**
 * Writes the heading of a new, empty column over an area that is free, with lines like those of a table, and shows its first
 * cell. Fails with
 * `addColumnByHand` beside an Excel table and with `noRoomForColumn` where something stands there; false where the table is
 * no longer what was judged. Has changed nothing then.
 */
export async function writeEmptyColumn(
  context: Excel.RequestContext,
  {
    sheetId,
    area: { row, column, rows },
    headerRows,
    heading,
    choices,
    prompt,
    ...judged
  }: EmptyColumn,
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
  giveTableLook(range);
  const cells = range.getOffsetRange(headerRows, 0).getResizedRange(-headerRows, 0);
  const { dataValidation } = cells;
  dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  dataValidation.prompt = { showPrompt: true, title: heading, message: prompt };
  range.getCell(0, 0).values = [[heading]];
  sheet.activate();
  cells.getCell(0, 0).select();
  await context.sync();
  return true;
}

/** Gives a column beside a table lines and a width like its own. */
export function giveTableLook({ format }: Excel.Range): void {
  format.columnWidth = WIDTH;
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  for (const edge of EDGES) format.borders.getItem(edge).style = "Continuous";
}
