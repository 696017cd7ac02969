import { calendarOf } from "../core/node/calendar";
import { nodesIn } from "../core/node/nodes";
import { layCalendar } from "../core/sheets/calendarSheet";
import { makeOwnSheets } from "../excel/made/ownSheets";
import { printedSheet } from "../excel/made/printedSheet";
import { calendarTexts, calendarWords } from "../words/compose/calendarTexts";
import type { Words } from "../words/words";
import type { CheckResult } from "./check";
import { orWithoutPages, sayNoPages } from "./orWithoutPages";
import type { Action } from "./session/state";

/** 普法月历: a sheet of the plan's twelve months, beside one that stands there already. Gives its name. */
export async function makeCalendar(
  { review, own, settings }: CheckResult,
  words: Words,
  onNoPages?: () => void,
): Promise<string> {
  const { year } = review;
  const calendar = calendarOf(review, nodesIn(own), settings.nodeAnswers);
  const texts = calendarTexts(calendar, { year, sender: settings.sender }, words);
  const sheet = { name: calendarWords(words).sheet, kind: "calendar" as const };
  const [made = sheet.name] = await orWithoutPages(
    () => makeOwnSheets([printedSheet(sheet, layCalendar(texts), words.summary.pageNumber)]),
    onNoPages,
  );
  return made;
}

/** 生成普法月历, as a session does it, of the plan that was checked last. */
export const action: Action = async (at) => {
  const { result } = at.state();
  if (!result) throw new Error("nothing was checked");
  at.startWriting();
  return { kind: "calendarMade", sheet: await makeCalendar(result, at.words, sayNoPages(at)) };
};
