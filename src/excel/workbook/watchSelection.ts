import { localAddress } from "./areaOf";
import { runExcel } from "./runExcel";

/** Tells of every new selection: the id of its sheet and its first row, from 0. */
export async function watchSelection(
  selected: (sheetId: string, row: number) => void,
): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      const row = firstRow(event.address);
      if (row !== undefined) selected(event.worksheetId, row);
      return Promise.resolve();
    });
    await context.sync();
  });
}

/** The first row of an address, from 0: `"C7:D9" → 6`; undefined for whole columns. */
export function firstRow(address: string): number | undefined {
  const digits = /\d+/.exec(localAddress(address));
  return digits ? Number(digits[0]) - 1 : undefined;
}
