import type { SheetPointing } from "../core/table/pointing";
import { runExcel } from "../excel/workbook/runExcel";
import {
  loadSettings,
  saveSettings as save,
  settingsFrom,
  type StoredSettings,
} from "../excel/workbook/settings";
import { orAgain } from "./orAgain";
import { checkAfter } from "./checkProgress";
import type { Action } from "./session/state";

/** Saves settings in the workbook, over those that stand there. */
export function saveSettings(change: Partial<StoredSettings>): Promise<StoredSettings> {
  return changeSettings(() => change);
}

/** Saves 指定列 of one sheet, and leaves those of others as they stand. */
export function savePointing(sheet: string, pointing: SheetPointing): Promise<StoredSettings> {
  return changeSettings(({ pointings }) => ({ pointings: { ...pointings, [sheet]: pointing } }));
}

/** Changes settings by what stands in the workbook now. */
export function changeSettings(
  changeOf: (stored: StoredSettings) => Partial<StoredSettings>,
): Promise<StoredSettings> {
  return orAgain(() =>
    runExcel(async (context) => {
      const setting = loadSettings(context);
      await context.sync();
      const stored = settingsFrom(setting);
      const change = changeOf(stored);
      save(context, stored, change);
      await context.sync();
      return { ...stored, ...change };
    }),
  );
}

/** Saves settings as a session does it, and checks anew where they bear on a result that is shown. */
export const action: Action<Partial<StoredSettings>> = async (at, change) => {
  await saveSettings(change);
  if (at.state().result) await checkAfter(at);
  return { kind: "settingsSaved" };
};
