import { Failure } from "../core/failure";
import type { Correction } from "../core/plan/corrections";
import type { Problem } from "../core/plan/problem";
import { mapInSteps } from "../core/steps";
import { makeOwnSheets } from "../excel/made/ownSheets";
import { readingsSheet } from "../excel/made/readingsSheet";
import { readingRow } from "../words/compose/readingRow";
import type { Words } from "../words/words";
import { check, type CheckRequest } from "./check";
import { paced } from "./paced";
import { orAgain } from "./orAgain";

/** Widths in points, in the order of the headings. */
const WIDTHS = [40, 110, 230, 80, 110, 110, 140, 160, 140, 150, 150, 160];

/** 识别核对表: one row per item with what was read and room to put it right; what was put right before is kept. Gives the sheet's name. */
export function makeReadings(request: CheckRequest, words: Words): Promise<string> {
  return orAgain(() => makeOnce(request, words));
}

async function makeOnce(request: CheckRequest, words: Words): Promise<string> {
  const { plan, review } = await check(request);
  if (plan.readings.length === 0) throw new Failure({ code: "noTable" });
  const problems = new Map<number, Problem[]>();
  for (const problem of review.problems) {
    if (problem.sheet !== plan.sheet) continue;
    problems.set(problem.row, [...(problems.get(problem.row) ?? []), problem]);
  }
  const steps = mapInSteps("rows", plan.readings, (reading) =>
    readingRow(
      reading,
      typed(plan.corrections?.byItem.get(reading.item.identity)),
      problems.get(reading.item.row) ?? [],
      words,
    ),
  );
  const rows = await paced(steps, {});
  const headings = Object.entries(words.readings.headings);
  const columns = headings.map(([role, heading], index) => ({
    heading,
    width: WIDTHS[index] ?? 100,
    isForCorrection: role.endsWith("Right"),
  }));
  const content = { name: words.readings.name, hint: words.readings.hint, columns, rows };
  const [made = content.name] = await makeOwnSheets([readingsSheet(content)]);
  return made;
}

function typed(correction: Correction | undefined) {
  return {
    deadline: correction?.deadline?.text ?? "",
    units: correction?.units ?? "",
    requirements: correction?.requirements ?? "",
  };
}
