import type { FormFacts } from "../../core/form/formMarks";
import { formsOf, type Form, type FormScope } from "../../core/form/formsOf";
import { itemLabels } from "../../core/register/draftRegisters";
import type { Review } from "../../core/review/review";
import type { Plan } from "../../core/review/reviewPlan";
import { chosenUnits, type UnitChoice } from "../../core/sheets/chosenUnits";
import type { Day } from "../../core/text/day";
import type { GivenFile } from "../../files/readFiles";
import { writeWorkbook } from "../../files/writeWorkbook";
import { formWords } from "../../words/compose/formWords";
import type { Words } from "../../words/words";
import { check, type CheckRequest } from "../check";
import { formBook } from "./formBook";

/** Which forms are to be made. */
export interface FormsRequest extends CheckRequest {
  units: UnitChoice;
  /** The running round, from 1. */
  round: number;
  /** The day by which forms are to come back. */
  replyBy: Day;
  scope?: FormScope;
}

/** The forms as files, one a unit, in the order of the review. */
export interface FormsMade {
  forms: Form[];
  files: GivenFile[];
  /** Names of all units that the plan or the directory knows. */
  known: string[];
}

/** 下发填报表: checks and makes a file for each unit that has something to report. Changes nothing in the workbook. Fails with `noTable`, or `cancelled` between two files. */
export async function makeForms(request: FormsRequest, words: Words): Promise<FormsMade> {
  const { review, plan, title } = await judgePlan(request, words);
  const units = new Set(chosenUnits(review, request.units));
  const forms = formsOf(review, plan, units, request.scope);
  const labels = itemLabels(plan);
  const files: GivenFile[] = [];
  for (const form of forms) {
    request.signal?.throwIfAborted();
    const facts: FormFacts = {
      plan: title,
      year: review.year,
      unit: form.unit,
      round: request.round,
      asOf: review.asOf,
      replyBy: request.replyBy,
    };
    const material = { form, facts, ...listsFor(form, plan, labels) };
    files.push({
      name: formWords(words).fileName(form.unit, request.round),
      bytes: await writeWorkbook(formBook(material, words)),
    });
    request.onStep?.({ at: "sheets", done: files.length, of: forms.length });
  }
  return { forms, files, known: review.units.map(({ name }) => name) };
}

/** A plan judged, with its title; the year stands for it where it has none. */
export async function judgePlan(
  request: CheckRequest,
  words: Words,
): Promise<{ review: Review; plan: Plan; title: string }> {
  const { review, plan, title } = await check(request);
  return { review, plan, title: title ?? words.summary.untitled(review.year) };
}

/** What the 报送清单 offers: the counted items, and the kinds and things that they ask for. */
function listsFor({ rows }: Form, plan: Plan, labels: string[]) {
  const counted = rows.filter(({ isCounted }) => isCounted);
  const places = counted.map(({ identity }) =>
    plan.readings.findIndex(({ item }) => item.identity === identity),
  );
  const duties = counted.flatMap((row) => row.duties);
  const types = duties.flatMap(({ thing, kindsListed }) =>
    kindsListed.length > 0 ? kindsListed : thing === "" ? [] : [thing],
  );
  return {
    labels: places.flatMap((place) => labels[place] ?? []),
    types: [...new Set(types)],
  };
}
