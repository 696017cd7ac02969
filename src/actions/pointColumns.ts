import type { SheetPointing } from "../core/table/pointing";
import type { SheetRef } from "../core/sheetRef";
import { action as checkProgress } from "./checkProgress";
import { savePointing } from "./saveSettings";
import type { Action } from "./session/state";

/** 指定列: keeps what the columns of a sheet are, and checks that sheet by it. */
export const action: Action<{ sheet: SheetRef; pointing: SheetPointing }> = async (
  at,
  { sheet, pointing },
) => {
  await savePointing(sheet.name, pointing);
  at.learn({ sheet });
  return checkProgress({ ...at, request: { ...at.request, sheet } }, undefined);
};
