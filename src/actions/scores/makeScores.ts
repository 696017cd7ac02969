import { layList } from "../../core/sheets/listSheet";
import { makeOwnSheets } from "../../excel/made/ownSheets";
import { printedSheet } from "../../excel/made/printedSheet";
import { scoreTexts, scoreWords } from "../../words/compose/scoreTexts";
import type { Words } from "../../words/words";
import type { CheckRequest, CheckResult } from "../check";
import { orWithoutPages, sayNoPages } from "../orWithoutPages";
import { paced } from "../paced";
import type { Action } from "../session/state";
import { scoringOf } from "./scoring";

/** 报送采用情况统计表 as a sheet; one that stands there already stays. Gives its name. */
export async function makeScores(
  result: CheckResult,
  { rank, ...request }: CheckRequest & { rank: boolean },
  words: Words,
  onNoPages?: () => void,
): Promise<string> {
  const { ranks, ...scoring } = scoringOf(result);
  const { review, title } = result;
  const context = { title, year: review.year, asOf: review.asOf, sheet: review.sheet.name };
  const texts = scoreTexts({ ...scoring, ...(rank ? { ranks } : {}) }, context, words);
  const { print } = await paced(layList(texts), request);
  const sheet = { name: scoreWords(words).sheet, kind: "scores" as const };
  const [made = sheet.name] = await orWithoutPages(
    () => makeOwnSheets([printedSheet(sheet, print, words.summary.pageNumber)]),
    onNoPages,
  );
  return made;
}

/** 生成统计表, as a session does it, of the plan that was checked last. */
export const action: Action<{ rank: boolean }> = async (at, { rank }) => {
  const { result } = at.state();
  if (!result) throw new Error("nothing was checked");
  at.startWriting();
  const sheet = await makeScores(result, { ...at.request, rank }, at.words, sayNoPages(at));
  return { kind: "pointsSheetMade", sheet };
};
