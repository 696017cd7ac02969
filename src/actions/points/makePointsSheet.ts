import { entriesOf } from "../../core/points/seenEntries";
import { layList } from "../../core/sheets/listSheet";
import { makeOwnSheets } from "../../excel/made/ownSheets";
import { printedSheet } from "../../excel/made/printedSheet";
import { pointTexts, pointWords } from "../../words/compose/pointWords";
import type { Words } from "../../words/words";
import type { CheckRequest, CheckResult } from "../check";
import { orWithoutPages, sayNoPages } from "../orWithoutPages";
import { paced } from "../paced";
import { readSettings } from "../readSettings";
import type { Action } from "../session/state";
import type { PointsCompared } from "./comparePoints";

/** 要点对照 as a sheet, one row for each place, with what was said of it; one that stands there already stays. Gives its name. */
export async function makePointsSheet(
  { name, comparison }: PointsCompared,
  { title, review }: Pick<CheckResult, "title" | "review">,
  words: Words,
  request: CheckRequest,
  onNoPages?: () => void,
): Promise<string> {
  const { pointVerdicts } = await readSettings();
  const own = pointWords(words);
  const texts = pointTexts(
    entriesOf(comparison, pointVerdicts),
    {
      plan: title ?? review.sheet.name,
      name,
      points: comparison.points.length,
      items: comparison.items.length,
      day: words.day(request.asOf),
    },
    words,
  );
  const { print } = await paced(layList(texts), request);
  const sheet = { name: own.sheet.name, kind: "points" as const };
  const [made = sheet.name] = await orWithoutPages(
    () => makeOwnSheets([printedSheet(sheet, print, words.summary.pageNumber)]),
    onNoPages,
  );
  return made;
}

/** 生成要点对照, as a session does it; nothing without a comparison. */
export const action: Action = async (at) => {
  const { points, result } = at.state();
  if (!points || !result) return { kind: "pointsCompared" };
  at.startWriting();
  return {
    kind: "pointsSheetMade",
    sheet: await makePointsSheet(points, result, at.words, at.request, sayNoPages(at)),
  };
};
