import { runExcel } from "./runExcel";

/** A selection of whole columns is read as far as it holds anything, and no further than this. */
const MOST_ROWS = 2_000;

/** The texts of the cells that the user has selected: a line a row, cells parted by tabs; blank where nothing stands there. */
export async function readSelection(): Promise<string> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true).load("text");
    await context.sync();
    if (used.isNullObject) return "";
    return used.text
      .slice(0, MOST_ROWS)
      .map((row: string[]) => row.join("\t"))
      .join("\n");
  });
}
