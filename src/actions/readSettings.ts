import { runExcel } from "../excel/workbook/runExcel";
import { loadSettings, settingsFrom, type StoredSettings } from "../excel/workbook/settings";
import { orAgain } from "./orAgain";

export type { StoredSettings };

/** The settings as they stand in the workbook. */
export async function readSettings(): Promise<StoredSettings> {
  return orAgain(() =>
    runExcel(async (context) => {
      const setting = loadSettings(context);
      await context.sync();
      return settingsFrom(setting);
    }),
  );
}
