import { Failure } from "../../core/failure";
import { RuleReader } from "./ownRules";
import { runExcel } from "../workbook/runExcel";

/** The name of a sheet whose conditional formats cannot be read, sheet by sheet; undefined where all can. */
export async function findUnreadableSheet(): Promise<string | undefined> {
  const names = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  for (const name of names) if (!(await canRead(name))) return name;
  return undefined;
}

async function canRead(name: string): Promise<boolean> {
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
      await context.sync();
      // Deleted in the meantime.
      if (sheet.isNullObject) return;
      const rules = new RuleReader();
      rules.askFor(sheet);
      await context.sync();
      rules.askForFormulas();
      await context.sync();
      await rules.readRest(context);
    });
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
