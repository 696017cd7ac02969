import { makeOwnSheets } from "../../excel/made/ownSheets";
import { paperSheet } from "../../excel/made/paperSheet";
import { removeOfKind } from "../../excel/made/removeOfKind";
import { NOTICE_SHEETS } from "../../excel/workbook/ownNames";
import { runExcel } from "../../excel/workbook/runExcel";
import type { Words } from "../../words/words";
import { checkResultAgain } from "../checkProgress";
import { orAgain } from "../orAgain";
import { orWithoutPages } from "../orWithoutPages";
import type { Action } from "../session/state";
import { noticeSheet, type NoticePaper } from "./noticeSheet";

/** So many sheets go into one message: each takes some 30 KB of it. */
const AT_ONCE = 40;

/** Notices as sheets of this workbook, all or none; gives their names. */
export async function makeNoticeSheets(
  papers: readonly NoticePaper[],
  words: Words,
  onNoPages?: () => void,
): Promise<string[]> {
  const made: string[] = [];
  try {
    for (let from = 0; from < papers.length; from += AT_ONCE) {
      const sheets = papers
        .slice(from, from + AT_ONCE)
        .map((paper) => paperSheet(noticeSheet(paper, words), `${NOTICE_SHEETS}${paper.number}`));
      made.push(...(await orWithoutPages(() => makeOwnSheets(sheets), onNoPages)));
    }
    return made;
  } catch (error) {
    // What cannot be taken away now stands there to be removed by hand, as former notices do.
    if (made.length > 0) await removeNoticeSheets(made).catch(() => undefined);
    throw error;
  }
}

/** Takes the sheets of notices away, all or those named; the 督办台账 stays as it is. Gives how many went. */
export async function removeNoticeSheets(names?: readonly string[]): Promise<number> {
  let removed = 0;
  await orAgain(async () => {
    removed += await runExcel((context) => removeOfKind(context, NOTICE_SHEETS, names));
  });
  return removed;
}

/** 删除以前的单子, as a session does it. */
export const action: Action = async (at) => {
  at.startWriting();
  const sheets = await removeNoticeSheets();
  await checkResultAgain(at);
  return { kind: "sheetsRemoved", sheets };
};
