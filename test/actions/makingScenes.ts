import { addRecords } from "../../src/actions/addRecords";
import { readFileSync } from "node:fs";
import { addStatusColumn } from "../../src/actions/addStatusColumn";
import { check } from "../../src/actions/check";
import { insertSample } from "../../src/actions/insertSample";
import { makeCalendar } from "../../src/actions/makeCalendar";
import { makeNextYear } from "../../src/actions/nextYear/makeNextYear";
import { NO_CHOICES } from "../../src/actions/nextYear/nextYearPlan";
import { evaluationSheet } from "../../src/actions/evaluation/evaluationSheet";
import { undoOfPapers } from "../../src/actions/makePaperSheets";
import { orWithoutPages } from "../../src/actions/orWithoutPages";
import { noticePlan } from "../../src/actions/notices/noticePlan";
import { makeNoticeSheets } from "../../src/actions/notices/noticeSheets";
import { makePointsSheet } from "../../src/actions/points/makePointsSheet";
import { readPointsText } from "../../src/actions/points/readPointsFile";
import { makeReadings } from "../../src/actions/makeReadings";
import { makeDirectory, makeLedger } from "../../src/actions/makeRegisters";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { makeScores } from "../../src/actions/scores/makeScores";
import { printTable, undoPrintTable } from "../../src/actions/printTable";
import { saveSettings } from "../../src/actions/saveSettings";
import { comparePoints } from "../../src/core/points/comparePoints";
import { atOnce } from "../../src/core/steps";
import { makeOwnSheets } from "../../src/excel/made/ownSheets";
import { ownRegisterSheet } from "../../src/excel/registers/ownRegisterSheets";
import { wordsFor } from "../../src/words/words";
import { paperSheet } from "../../src/excel/made/paperSheet";
import { NOTICE_SHEETS } from "../../src/excel/workbook/ownNames";
import type { Action } from "../../src/actions/session/state";
import type { FaultyScene } from "./faultKinds";
import { workplace } from "./workplace";
import {
  takeBackRegisters,
  writeInRegisters,
  type Written,
} from "../../src/actions/writeInRegisters";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };
const nothing = () => Promise.resolve();

/** A report of two units on the plan's first item. */
async function enter(): Promise<Written> {
  const { review } = await check(request);
  return addRecords(request, {
    day: "2023-11-10",
    units: ["区普法办", "区司法局"],
    identity: review.items[0]?.identity ?? "",
    type: "",
    title: "=读本",
    count: 1,
    status: "已报送",
    remark: "",
  });
}

/** A ledger of the user's own; the one that the add-in makes is large. */
async function typeLedger(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("报送台账");
    sheet.getRange("A1:F2").values = [
      ["日期", "单位", "事项", "标题", "数量", "状态"],
      ["2023-05-04", "区普法办", "编印普法读本", "初稿", 1, "已报送"],
    ];
    sheet.tables.add("A1:F2", true);
    await context.sync();
  });
}

/** Leaves the plan without a status column. */
async function rubOutStatus(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("推进表").getRange("F2:F7").clear("Contents");
    await context.sync();
  });
}

/** Forms sent to two units, one report that came with them, and the plan's cell that says so. */
async function writeAround(): Promise<Written> {
  return writeInRegisters(request, ({ review, plan }) => ({
    ledger: [
      { day: { day: "2023-11-10" }, units: "区普法办", item: "编印普法读本", title: "=终稿" },
    ],
    own: {
      下发台账: ["区普法办", "区司法局"].map((unit) => ({
        期次: 3,
        单位: unit,
        下发日期: { day: "2023-11-15" },
        状态: "未交回",
      })),
    },
    areas: plan.readings.slice(0, 1).map(({ item: { row, status } }) => ({
      sheet: review.sheet,
      row,
      column: 5,
      from: [[status?.value ?? ""]],
      to: [["已完成"]],
    })),
  }));
}

async function typeLedgerAndWrite(): Promise<void> {
  await typeLedger();
  entered = await writeAround();
}

async function typeRegisters(): Promise<void> {
  await typeLedger();
  await makeOwnSheets([ownRegisterSheet("下发台账")].flatMap((sheet) => sheet ?? []));
}

/** 标为已完成 on the plan's first item. */
async function markFirstDone(): Promise<unknown> {
  const { review } = await check(request);
  return writeInRegisters(request, ({ plan }) => ({
    areas: plan.readings
      .filter(({ item }) => item.identity === review.items[0]?.identity)
      .map(({ item }) => ({
        sheet: review.sheet,
        row: item.row,
        column: plan.table.columns.status ?? 0,
        from: [[item.status?.value ?? ""]],
        to: [["已完成"]],
      })),
  }));
}

const makeSheets = () => makeSummaries({ ...request, units: ["区普法办"] }, words);

let entered: Written | undefined;

async function typeLedgerAndEnter(): Promise<void> {
  await typeLedger();
  entered = await enter();
}

const takeBack = () => (entered ? takeBackRegisters(entered) : Promise.resolve(false));

/** What makes sheets, columns and records for a person to fill in, and what is kept in the workbook. */
async function makePoints(): Promise<unknown> {
  const read = readPointsText("要点", readFileSync("test/data/points/2023.points.txt", "utf8"));
  const result = await check(request);
  const points = "points" in read ? read.points : [];
  const comparison = atOnce(comparePoints(points, result.plan.readings));
  return makePointsSheet({ name: "要点", comparison }, result, words, request);
}

/** Two notices with numbers that were given before: giving them is another step. */
async function makeNoticesHere(): Promise<string[]> {
  const result = await check(request);
  const papers = noticePlan(result)
    .proposed.slice(0, 2)
    .map((notice, index) => ({
      ...notice,
      number: `普督〔2023〕${index + 1}号`,
      plan: "2023年工作推进表",
      asOf: request.asOf,
      replyBy: "2023-11-22",
      sender: "区普法办",
      contact: "",
    }));
  return makeNoticeSheets(papers, words);
}

let undoNotices: Action | undefined;

async function makeNoticesToTakeBack(): Promise<void> {
  undoNotices = await undoOfPapers(NOTICE_SHEETS, await makeNoticesHere());
}

const takeNoticesBack = async () => undoNotices?.(await workplace(request), undefined);

/** An evaluation's sheet, as it is made where there is none. */
const makeEvaluationOfPlan = async () => {
  const sheet = paperSheet(evaluationSheet(await check(request), words), "register");
  return orWithoutPages(() => makeOwnSheets([{ ...sheet, replaces: false }]));
};

const makeCalendarOfPlan = async () => makeCalendar(await check(request), words);

const makeScoresOfPlan = async () =>
  makeScores(await check(request), { ...request, rank: false }, words);

export const MAKING_SCENES: FaultyScene[] = [
  { name: "directory", isLarge: true, prepare: nothing, act: () => makeDirectory(request, words) },
  { name: "ledger", isLarge: true, prepare: nothing, act: () => makeLedger(request, words) },
  { name: "notice sheets", prepare: nothing, act: makeNoticesHere },
  { name: "notice sheets taken back", prepare: makeNoticesToTakeBack, act: takeNoticesBack },
  { name: "evaluation", isLarge: true, prepare: nothing, act: makeEvaluationOfPlan },
  { name: "calendar", prepare: nothing, act: makeCalendarOfPlan },
  { name: "readings", prepare: nothing, act: () => makeReadings(request, words) },
  {
    name: "readings again",
    prepare: () => makeReadings(request, words),
    act: () => makeReadings(request, words),
  },
  {
    name: "next year",
    isLarge: true,
    prepare: typeLedger,
    act: () => makeNextYear(request, NO_CHOICES, words),
    mayLeave: "推进表 (2)",
  },
  { name: "points", prepare: nothing, act: makePoints },
  { name: "scores", prepare: typeLedger, act: makeScoresOfPlan },
  {
    name: "summaries",
    prepare: nothing,
    act: makeSheets,
    // Cut off while it moves them, the next run leaves them in the order they had come to.
    isOrderFree: true,
  },
  { name: "summaries again", prepare: makeSheets, act: makeSheets },
  { name: "records", prepare: typeLedger, act: enter, sheet: "报送台账" },
  { name: "records taken back", prepare: typeLedgerAndEnter, act: takeBack, sheet: "报送台账" },
  { name: "registers and a cell", prepare: typeRegisters, act: writeAround, sheet: "下发台账" },
  { name: "a register made for it", prepare: typeLedger, act: writeAround, sheet: "报送台账" },
  {
    name: "registers and a cell taken back",
    prepare: typeLedgerAndWrite,
    act: takeBack,
    sheet: "报送台账",
  },
  { name: "item marked done", prepare: nothing, act: markFirstDone },
  { name: "status column", prepare: rubOutStatus, act: () => addStatusColumn(request, words) },
  { name: "sample", prepare: nothing, act: () => insertSample("2023-11-15") },
  { name: "settings", prepare: nothing, act: () => saveSettings({ dueSoonDays: 14 }) },
  {
    name: "print set-up",
    prepare: nothing,
    act: () => printTable({ ...request, legend: true }, words),
  },
  {
    name: "print set-up taken back",
    prepare: () => printTable({ ...request, legend: true }, words),
    act: async () => undoPrintTable((await check(request)).review.sheet.id),
  },
];
