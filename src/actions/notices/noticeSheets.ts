import { NOTICE_SHEETS } from "../../excel/workbook/ownNames";
import type { Words } from "../../words/words";
import { checkResultAgain } from "../checkProgress";
import { makePaperSheets, removePaperSheets } from "../makePaperSheets";
import type { Action } from "../session/state";
import { noticeSheet, type NoticePaper } from "./noticeSheet";

/** Notices as sheets of this workbook, all or none; gives their names. */
export function makeNoticeSheets(
  papers: readonly NoticePaper[],
  words: Words,
  onNoPages?: () => void,
): Promise<string[]> {
  const sheets = papers.map((paper) => ({ name: paper.number, sheet: noticeSheet(paper, words) }));
  return makePaperSheets({ kinds: NOTICE_SHEETS, papers: sheets }, onNoPages);
}

/** Takes the sheets of notices away, all or those named; the 督办台账 stays as it is. Gives how many went. */
export function removeNoticeSheets(names?: readonly string[]): Promise<number> {
  return removePaperSheets(NOTICE_SHEETS, names);
}

/** 删除以前的单子, as a session does it. */
export const action: Action = async (at) => {
  at.startWriting();
  const sheets = await removeNoticeSheets();
  await checkResultAgain(at);
  return { kind: "sheetsRemoved", sheets };
};
