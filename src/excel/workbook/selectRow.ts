import type { Area } from "../../core/table/grid";
import { addressOf } from "../../core/table/address";
import { runExcel } from "./runExcel";

/** Shows a sheet and selects cells in it. Fails with `gone` where the sheet is no longer there. */
export async function selectCells(sheetId: string, area: Area): Promise<void> {
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.activate();
    worksheet.getRange(addressOf(area)).select();
    await context.sync();
  });
}
