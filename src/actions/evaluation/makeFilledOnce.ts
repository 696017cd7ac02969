import { ownTableIn } from "../../core/register/ownTable";
import type { OwnRegisterName } from "../../core/register/ownRegisters";
import type { BookSheet } from "../../core/sheets/bookSheet";
import { makeOwnSheets } from "../../excel/made/ownSheets";
import { paperSheet } from "../../excel/made/paperSheet";
import { check, type CheckResult } from "../check";
import { checkResultAgain } from "../checkProgress";
import { undoOfPapers } from "../makePaperSheets";
import { orWithoutPages, sayNoPages } from "../orWithoutPages";
import type { Action, Done, Workplace } from "../session/state";

/** Makes a sheet that people fill in, where the workbook has none, as a session does it; the undo takes it away again unless somebody has written there. */
export async function makeFilledOnce(
  at: Workplace,
  name: OwnRegisterName,
  sheetOf: (result: CheckResult) => BookSheet,
): Promise<Done> {
  const result = await check(at.request);
  if (ownTableIn(result.own, name)) return { kind: "registerThere" };
  at.startWriting();
  const sheet = { ...paperSheet(sheetOf(result), "register"), replaces: false };
  const [made = sheet.name] = await orWithoutPages(() => makeOwnSheets([sheet]), sayNoPages(at));
  const takeAway = await undoOfPapers("register", [made]);
  await checkResultAgain(at);
  const undo: Action = async (back) => {
    const done = await takeAway?.(back, undefined);
    await checkResultAgain(back);
    return done ?? { kind: "undone" };
  };
  return { kind: "registerMade", sheet: made, undo };
}
