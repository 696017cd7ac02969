import { beginScene, endScene, SCENE_SHEET } from "../../excel/probes/sceneBook";
import { sceneState } from "../../excel/probes/sceneState";
import { wordsFor } from "../../words/words";
import { addRecords } from "../addRecords";
import { check } from "../check";
import { clear } from "../clear";
import { keepRound } from "../keepRound";
import { makeReadings } from "../makeReadings";
import { makeDirectory, makeLedger } from "../makeRegisters";
import { makeSummaries } from "../makeSummaries";
import { mark } from "../mark";
import { makeNotices } from "../notices/makeNotices";
import { noticePlan } from "../notices/noticePlan";
import { printTable, undoPrintTable } from "../printTable";
import { addResultColumn } from "../resultColumn";
import { takeColumnOff } from "../takeColumnOff";
import { takeBackRegisters } from "../writeInRegisters";

/** Always the same words and the same day, so that what comes of a scene is the same everywhere. */
const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15", sheet: { name: SCENE_SHEET } };
const units = ["区司法局", "区民政局"];

/** What a clerk does, one thing after another; what it makes of the workbook is compared. */
export const SCENES: Readonly<Record<string, () => Promise<unknown>>> = {
  mark: () => mark(request, words),
  markThreeTimes: async () => {
    for (let time = 0; time < 3; time++) await mark(request, words);
  },
  clear: async () => {
    await mark(request, words);
    await clear();
  },
  resultColumn: () => addResultColumn(request, words),
  takeColumnOff: async () => {
    const { review } = await addResultColumn(request, words);
    await takeColumnOff(review.sheet.id);
  },
  registers: async () => {
    await makeDirectory(request, words);
    await makeLedger(request, words);
  },
  records: async () => {
    await makeLedger(request, words);
    await enter();
  },
  takeBackRecords: async () => {
    await makeLedger(request, words);
    await takeBackRegisters(await enter());
  },
  readings: () => makeReadings(request, words),
  sheetsTwice: async () => {
    for (let time = 0; time < 2; time++) await makeSummaries({ ...request, units }, words);
  },
  print: () => printTable(request, words),
  undoPrint: async () => {
    const { sheet } = await printTable(request, words);
    await undoPrintTable(sheet.id);
  },
  notices: async () => {
    const result = await check(request);
    const notices = noticePlan(result).proposed;
    await makeNotices(result, { notices, replyBy: "2023-11-22" }, { request, words });
  },
  round: () => keepRound(request),
};

async function enter() {
  const { review } = await check(request);
  const identity = review.items.find(({ content }) => content.includes("示范村"))?.identity ?? "";
  const texts = { type: "", title: "=1+1", status: "已报送", remark: "" };
  return addRecords(request, { day: "2023-09-10", units, identity, count: 1, ...texts });
}

/** Plays one scene in an empty workbook, and gives what it made of it as lines; the workbook is empty again afterwards. */
export async function playScene(id: string): Promise<string[]> {
  const before = await beginScene();
  try {
    await SCENES[id]?.();
    return await sceneState(before);
  } finally {
    await endScene(before);
  }
}
