import { runExcel } from "./runExcel";

/** Tells of every change of cells that is not the add-in's own, with the id of the sheet it is on. */
export async function watchChanges(changed: (sheetId: string) => void): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") changed(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
}
