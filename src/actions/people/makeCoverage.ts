import { coverageIn, participationIn } from "../../core/review/eachBase";
import { layList } from "../../core/sheets/listSheet";
import { makeOwnSheets } from "../../excel/made/ownSheets";
import { printedSheet } from "../../excel/made/printedSheet";
import {
  coverageTexts,
  coverageWords,
  type CoverageMaterial,
} from "../../words/compose/coverageTexts";
import type { Words } from "../../words/words";
import type { CheckRequest, CheckResult } from "../check";
import { orWithoutPages, sayNoPages } from "../orWithoutPages";
import { paced } from "../paced";
import type { Action } from "../session/state";

/** How far units are with people in their bases and who took part, as a check found it. */
export function coverageOf({ review, plan }: CheckResult): CoverageMaterial {
  return {
    coverage: coverageIn(review, plan.bases),
    participation: participationIn(review, plan),
    units: review.units.map(({ name }) => name),
  };
}

/** 法律明白人覆盖情况表 as a sheet; one that stands there already stays. Gives its name. */
export async function makeCoverage(
  result: CheckResult,
  request: CheckRequest,
  words: Words,
  onNoPages?: () => void,
): Promise<string> {
  const { review, title } = result;
  const context = { title, year: review.year, asOf: review.asOf, sheet: review.sheet.name };
  const { print } = await paced(
    layList(coverageTexts(coverageOf(result), context, words)),
    request,
  );
  const sheet = { name: coverageWords(words).sheet, kind: "coverage" as const };
  const [made = sheet.name] = await orWithoutPages(
    () => makeOwnSheets([printedSheet(sheet, print, words.summary.pageNumber)]),
    onNoPages,
  );
  return made;
}

/** 生成覆盖情况表, as a session does it, of the plan that was checked last. */
export const action: Action = async (at) => {
  const { result } = at.state();
  if (!result) throw new Error("nothing was checked");
  at.startWriting();
  const sheet = await makeCoverage(result, at.request, at.words, sayNoPages(at));
  return { kind: "pointsSheetMade", sheet };
};
