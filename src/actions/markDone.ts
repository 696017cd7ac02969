import { Failure } from "../core/failure";
import { checkAfter } from "./checkProgress";
import type { Action } from "./session/state";
import { takeBackRegisters, writeInRegisters } from "./writeInRegisters";

/** What stands in 完成情况 for an item that is done; it is read again as done. */
const DONE = "已完成";

/** 标为已完成: writes 已完成 into the status cell of an item's row, because a person has said so. Fails with `gone` where the item or the column is not there any more. */
export const action: Action<string> = async (at, identity) => {
  at.startWriting();
  let before = "";
  const written = await writeInRegisters(at.request, ({ plan, review }) => {
    const column = plan.table.columns.status;
    const item = plan.readings.find((reading) => reading.item.identity === identity)?.item;
    if (column === undefined || !item?.status) throw new Failure({ code: "gone" });
    const { value, merged } = item.status;
    // A cell that several rows share speaks of all of them.
    if (merged && merged.rows > 1) throw new Failure({ code: "sharedStatus" });
    before = String(value);
    const area = { sheet: review.sheet, row: item.row, column };
    return { areas: [{ ...area, from: [[value]], to: [[DONE]] }] };
  });
  await checkAfter(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    if (isBack) await checkAfter(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "markedDone", before, undo };
};
