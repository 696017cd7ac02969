import type { Grade } from "../../core/notice/noticeRegister";
import { GRADE_NAMES, NOTICE_HEADINGS as H } from "../../core/notice/noticeRegister";
import { nextNumbers, numberStem, runningIn } from "../../core/notice/noticeNumbers";
import type { ProposedNotice } from "../../core/notice/gradeNotices";
import { partsOf, type Day } from "../../core/text/day";
import type { GivenFile } from "../../files/readFiles";
import { writeArchive } from "../../files/writeArchive";
import { writeWorkbook } from "../../files/writeWorkbook";
import { noticeWords } from "../../words/compose/noticeWords";
import type { Words } from "../../words/words";
import { checkResultAgain } from "../checkProgress";
import type { CheckRequest, CheckResult } from "../check";
import { undoOfPapers } from "../makePaperSheets";
import { sayNoPages } from "../orWithoutPages";
import { saveSettings } from "../saveSettings";
import type { RegisterRow } from "../../excel/registers/newRows";
import { NOTICE_SHEETS } from "../../excel/workbook/ownNames";
import type { StoredSettings } from "../../excel/workbook/settings";
import type { Action } from "../session/state";
import { takeBackRegisters, writeInRegisters, type Written } from "../writeInRegisters";
import { noticesIn } from "./noticePlan";
import { noticeSheet, type NoticePaper } from "./noticeSheet";
import { makeNoticeSheets, removeNoticeSheets } from "./noticeSheets";

/** What is to be sent. */
export interface NoticesToMake {
  notices: readonly ProposedNotice[];
  replyBy: Day;
  /** As sheets of this workbook instead of files. */
  asSheets?: boolean;
}

/** Notices with their numbers, their files or sheets, and what was written in the register. */
export interface NoticesMade {
  papers: NoticePaper[];
  files: GivenFile[];
  /** Names of the sheets made. */
  sheets: string[];
  written: Written;
}

/**
 * 出提示单、督办单: gives every notice its number, writes a row an item into the 督办台账 and makes the files or sheets. The numbers are
 * kept in the settings before anything is written, so that none is ever given twice, whatever fails or is deleted.
 */
export async function makeNotices(
  result: CheckResult,
  { notices, replyBy, asSheets = false }: NoticesToMake,
  { request, words, onNoPages }: { request: CheckRequest; words: Words; onNoPages?: () => void },
): Promise<NoticesMade> {
  const { review, settings } = result;
  const { sender, contact } = settings;
  const numbers = await takeNumbers(result, notices);
  const papers = notices.map((notice, index): NoticePaper => ({
    ...notice,
    number: numbers[index] ?? "",
    plan: result.title ?? words.summary.untitled(review.year),
    asOf: review.asOf,
    replyBy,
    sender,
    contact,
  }));
  // Before the register says that they were sent: what it says runs is not proposed again.
  const sheets = asSheets ? await makeNoticeSheets(papers, words, onNoPages) : [];
  const written = await register(papers, sheets, request);
  return { papers, files: asSheets ? [] : await filesOf(papers, words), sheets, written };
}

/** Writes a row an item; where that fails, sheets that were made for it go as well. */
async function register(
  papers: readonly NoticePaper[],
  sheets: readonly string[],
  request: CheckRequest,
): Promise<Written> {
  try {
    return await writeInRegisters(request, () => ({ own: { 督办台账: papers.flatMap(rowsOf) } }));
  } catch (error) {
    if (sheets.length > 0) await removeNoticeSheets(sheets).catch(() => undefined);
    throw error;
  }
}

function rowsOf({ number, grade, unit, items, form, asOf, replyBy }: NoticePaper): RegisterRow[] {
  const row = (item: string, due: Day | undefined): RegisterRow => ({
    [H.number]: number,
    [H.grade]: GRADE_NAMES[grade],
    [H.unit]: unit,
    [H.item]: item,
    ...(due === undefined ? {} : { [H.due]: { day: due } }),
    [H.issued]: { day: asOf },
    [H.replyBy]: { day: replyBy },
  });
  return [
    ...items.map(({ finding, due }) => row(`${finding.ref} ${finding.content}`.trim(), due)),
    ...(form ? [row(form.label, form.replyBy)] : []),
  ];
}

/** Numbers for notices in their order; those of 提示单 have a sequence of their own where they have a prefix of their own. */
async function takeNumbers(
  result: CheckResult,
  notices: readonly ProposedNotice[],
): Promise<string[]> {
  const { settings, review } = result;
  const standing = noticesIn(result).rows.map(({ number }) => number);
  const { year } = partsOf(review.asOf);
  const issued: Record<string, number> = { ...settings.issued };
  const numbers = notices.map(({ grade }) => {
    const stem = numberStem(prefixOf(grade, settings), year);
    const [number = ""] = nextNumbers(stem, standing, issued, 1);
    issued[stem] = runningIn(number, stem);
    return number;
  });
  await saveSettings({ issued });
  return numbers;
}

function prefixOf(grade: Grade, { numberPrefix, reminderPrefix }: StoredSettings): string {
  return grade === "blue" && reminderPrefix !== "" ? reminderPrefix : numberPrefix;
}

/** One file a notice, and one with all of them for the printer, in an archive; a single one by itself. */
async function filesOf(papers: NoticePaper[], words: Words): Promise<GivenFile[]> {
  const own = noticeWords(words);
  const files: GivenFile[] = [];
  for (const paper of papers) {
    const name = own.file(paper.number, paper.unit, paper.grade);
    files.push({ name, bytes: await writeWorkbook([noticeSheet(paper, words)]) });
  }
  if (files.length < 2) return files;
  const sheets = papers.map((paper) => noticeSheet(paper, words));
  const together = { name: own.together, bytes: await writeWorkbook(sheets) };
  const day = words.day(papers[0]?.asOf ?? "");
  return [{ name: own.archive(day), bytes: writeArchive([together, ...files]) }];
}

/** 出单, as a session does it. */
export const action: Action<NoticesToMake> = async (at, input) => {
  const { result } = at.state();
  if (!result) throw new Error("nothing was checked");
  at.startWriting();
  let lacksPages = false;
  const { papers, files, sheets, written } = await makeNotices(result, input, {
    ...at,
    onNoPages: () => (lacksPages = true),
  });
  await checkResultAgain(at);
  if (lacksPages) sayNoPages(at)();
  const undoSheets = await undoOfPapers(NOTICE_SHEETS, sheets);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    const done = isBack && undoSheets ? await undoSheets(back, undefined) : undefined;
    if (isBack) await checkResultAgain(back);
    return done ?? { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "noticesMade", notices: papers.length, files, undo };
};
