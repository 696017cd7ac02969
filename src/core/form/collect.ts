import type { Review } from "../review/review";
import type { Plan } from "../review/reviewPlan";
import { foldText, identityOf } from "../text/foldText";
import { type RowOutcome } from "./compareRow";
import { type FormValues } from "./formValues";
import { type RecordFact } from "./newRecords";
import type { ReturnedForm } from "./readForm";
import { UnitCollector } from "./unitCollector";

/** A file that holds a form. */
export interface FormFileRead {
  file: string;
  /** ISO time, where the file says so. */
  savedAt?: string;
  form: ReturnedForm;
}

/** Why a form is not taken unless the user says so. */
export type NotTaken = "otherPlan" | "otherYear" | "olderRound" | "newerRound" | "unknownUnit";

/** What of a form could not be used, with the row of its sheet from 0. */
export interface FormProblem {
  code: "badDay" | "futureDay" | "unknownItem" | "changedWording" | "insertedRow" | "badRecord";
  row: number;
  text: string;
}

/** One file as it was understood. */
export interface CollectedFile {
  file: string;
  /** The unit as the plan calls it; as the form does where the plan does not know it. */
  unit: string;
  round: number;
  notTaken?: NotTaken;
  /** Facts that this file brings, by their outcome `new`. */
  news: number;
  conflicts: number;
  problems: FormProblem[];
}

/** What one row says: at most one fact, whatever of its cells was typed. */
export interface Fact extends RowOutcome {
  unit: string;
  /** The item by project and content, folded, and its place in the plan. */
  identity: string;
  index: number;
  ref: string;
  sent: FormValues;
  returned: FormValues;
  now: FormValues;
  /** Done without a day after the deadline: registered at the day of return it is 逾期完成. */
  isLate: boolean;
  files: string[];
}

/** What forms bring, before anything is written. */
export interface Collected {
  files: CollectedFile[];
  facts: Fact[];
  records: RecordFact[];
}

/** What is known now, and what is being collected. */
export interface CollectContext {
  review: Review;
  plan: Plan;
  /** The plan's title. */
  title: string;
  /** The running round. */
  round: number;
  /** Files that are taken though they are of an older round, another plan or year. */
  taken: ReadonlySet<string>;
}

/** Compares returned forms with what was sent and what is known now; several of one unit are one, the later saved first. */
export function collect(files: readonly FormFileRead[], context: CollectContext): Collected {
  const byUnit = new Map<string, FormFileRead[]>();
  const collected: CollectedFile[] = [];
  for (const read of files) {
    const unit = unitOf(read.form.facts.unit, context);
    const notTaken = reasonAgainst(read, unit, context);
    collected.push({
      file: read.file,
      unit: unit ?? read.form.facts.unit,
      round: read.form.facts.round,
      ...(notTaken === undefined ? {} : { notTaken }),
      news: 0,
      conflicts: 0,
      problems: [],
    });
    if (notTaken === undefined && unit !== undefined)
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), read]);
  }
  const fileNamed = new Map(collected.map((each) => [each.file, each]));
  const facts: Fact[] = [];
  const records: RecordFact[] = [];
  for (const [unit, forms] of byUnit) {
    const collector = new UnitCollector(unit, context, fileNamed);
    const ordered = [...forms].sort((a, b) => (a.savedAt ?? "").localeCompare(b.savedAt ?? ""));
    facts.push(...collector.facts(ordered));
    records.push(...collector.records(ordered));
  }
  count(facts, records, fileNamed);
  return { files: collected, facts, records };
}

function count(facts: Fact[], records: RecordFact[], files: Map<string, CollectedFile>): void {
  for (const { outcome, files: names } of facts) {
    for (const name of names) {
      const file = files.get(name);
      if (file && outcome === "new") file.news++;
      if (file && outcome === "conflict") file.conflicts++;
    }
  }
  for (const { file: name } of records) {
    const file = files.get(name);
    if (file) file.news++;
  }
}

function unitOf(name: string, { review, plan }: CollectContext): string | undefined {
  const folded = foldText(name);
  const own = review.units.find((unit) => foldText(unit.name) === folded);
  if (own) return own.name;
  const known = plan.directory?.find(name);
  return known?.kind === "unit" ? known.unit : undefined;
}

function reasonAgainst(
  { file, form: { facts } }: FormFileRead,
  unit: string | undefined,
  { title, round, taken, review }: CollectContext,
): NotTaken | undefined {
  if (unit === undefined) return "unknownUnit";
  if (taken.has(file)) return undefined;
  if (facts.year !== review.year) return "otherYear";
  // A form whose marks are gone does not say of which plan it is.
  if (facts.plan !== "" && identityOf(facts.plan) !== identityOf(title)) return "otherPlan";
  if (facts.round < round) return "olderRound";
  return facts.round > round ? "newerRound" : undefined;
}
