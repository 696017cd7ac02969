import type { OwnRegisterName } from "../core/register/ownRegisters";
import { ownTableIn } from "../core/register/ownTable";
import type { RegisterRow } from "../excel/registers/newRows";
import { check, type CheckResult } from "./check";
import { checkResultAgain } from "./checkProgress";
import type { Action, Done, Workplace } from "./session/state";
import { takeBackRegisters, writeInRegisters } from "./writeInRegisters";

/** Makes a register with its first rows where the workbook has none, as a session does it; the undo takes it away again. */
export async function makeRegisterOnce(
  at: Workplace,
  name: OwnRegisterName,
  rowsOf: (result: CheckResult) => RegisterRow[],
): Promise<Done> {
  const result = await check(at.request);
  if (ownTableIn(result.own, name)) return { kind: "registerThere" };
  at.startWriting();
  const rows = rowsOf(result);
  const written = await writeInRegisters(at.request, () => ({ own: { [name]: rows } }));
  await checkResultAgain(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    if (isBack) await checkResultAgain(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "registerMade", sheet: name, undo };
}
