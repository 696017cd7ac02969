import { Failure } from "../core/failure";
import type { Correction } from "../core/plan/corrections";
import { needsPerson } from "../core/plan/needsPerson";
import type { Problem } from "../core/plan/problem";
import type { ItemReading } from "../core/plan/readPlan";
import { mapInSteps } from "../core/steps";
import { makeOwnSheets } from "../excel/made/ownSheets";
import { readingsSheet } from "../excel/made/readingsSheet";
import { readingColumns } from "../words/compose/readingRow";
import type { Words } from "../words/words";
import { check, type CheckRequest } from "./check";
import { paced } from "./paced";
import { orAgain } from "./orAgain";
import type { Action } from "./session/state";

/** 识别核对表: one row per item with what was read and room to put it right; what was put right before is kept. Gives the sheet's name. */
export function makeReadings(request: CheckRequest, words: Words): Promise<string> {
  return orAgain(() => makeOnce(request, words));
}

async function makeOnce(request: CheckRequest, words: Words): Promise<string> {
  const { plan, review } = await check(request);
  if (plan.readings.length === 0) throw new Failure({ code: "noTable" });
  const problems = new Map<number, Problem[]>();
  for (const problem of review.problems) {
    if (problem.sheet.id !== plan.sheet.id) continue;
    for (const row of problem.rows ?? [problem.row])
      problems.set(row, [...(problems.get(row) ?? []), problem]);
  }
  const all = readingColumns(words);
  const problemsOf = ({ item }: ItemReading) => problems.get(item.row) ?? [];
  const isUrgent = (reading: ItemReading) => needsPerson(reading, problemsOf(reading));
  // What a person has to look at comes first; each finds its item by its text, wherever it stands.
  const ordered = [
    ...plan.readings.filter(isUrgent),
    ...plan.readings.filter((reading) => !isUrgent(reading)),
  ];
  const steps = mapInSteps("rows", ordered, (reading) => {
    const correction = typed(plan.corrections?.byItem.get(reading.item.identity));
    const row = { reading, correction, problems: problemsOf(reading) };
    return all.map(({ cell }) => String(cell(row)));
  });
  const rows = await paced(steps, {});
  const columns = all.map(({ role, heading, width }) => ({
    heading,
    width,
    isForCorrection: role.endsWith("Right"),
    isOfItem: role === "ref" || role === "project" || role === "content",
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
    division: correction?.division ?? "",
  };
}

/** 识别核对表, as a session does it. */
export const action: Action = async ({ request, words }) => ({
  kind: "readingsMade",
  sheet: await makeReadings(request, words),
});
