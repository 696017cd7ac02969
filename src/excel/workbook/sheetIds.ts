import { runExcel } from "./runExcel";

/** The names of all sheets, by the ids that events name them by. */
export async function readSheetNames(): Promise<Map<string, string>> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
  });
}
