import { NOTICE_HEADINGS as H, type NoticeRow } from "../../core/notice/noticeRegister";
import { ownTableIn } from "../../core/register/ownTable";
import { checkResultAgain } from "../checkProgress";
import type { Action } from "../session/state";
import { changeIn, takeBackRegisters, writeInRegisters } from "../writeInRegisters";

/** 销号: writes the as-of day into 销号日期 of the register's rows that a person has ticked. */
export const action: Action<readonly NoticeRow[]> = async (at, rows) => {
  at.startWriting();
  const written = await writeInRegisters(at.request, ({ own, review }) => {
    const table = ownTableIn(own, "督办台账");
    if (!table) return {};
    const wanted = new Set(rows.map(({ row }) => row.row));
    return {
      areas: table.rows
        .filter((row) => wanted.has(row.row))
        .flatMap((row) => changeIn(table, row, H.closedOn, { day: review.asOf })),
    };
  });
  await checkResultAgain(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    if (isBack) await checkResultAgain(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "noticesClosed", rows: rows.length, undo };
};
