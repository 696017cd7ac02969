import type { ItemReading } from "../plan/readPlan";
import type { LedgerRecord } from "../register/record";
import type { Review } from "../review/review";
import type { Plan } from "../review/reviewPlan";
import { readStatusText } from "../reading/status/readStatus";
import { foldText, identityOf } from "../text/foldText";
import type { Day } from "../text/day";
import { compareRow, type RowOutcome } from "./compareRow";
import { FORM_CELLS, NO_VALUES, type FormValues } from "./formValues";
import { knownValues } from "./knownValues";
import { newRecords, type RecordFact } from "./newRecords";
import type { ReturnedForm, ReturnedRow } from "./readForm";
import { valuesIn } from "./remark";

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

/** All forms of one unit. */
class UnitCollector {
  constructor(
    private readonly unit: string,
    private readonly context: CollectContext,
    private readonly files: ReadonlyMap<string, CollectedFile>,
  ) {}

  facts(forms: readonly FormFileRead[]): Fact[] {
    const rows = new Map<number, { row: MergedRow; files: string[] }>();
    for (const { file, form } of forms) {
      for (const row of form.rows) {
        const index = this.find(row);
        if (index === undefined) {
          if (isFilled(row.returned)) this.problem(file, "unknownItem", row.row, row.content);
          continue;
        }
        this.noteWording(file, row, index);
        if (this.hasBadDay(file, row) || !isFilled(row.returned)) continue;
        const before = rows.get(index);
        rows.set(index, {
          row: { sent: row.sent, returned: merge(before?.row.returned, row.returned) },
          files: [...(before?.files ?? []), file],
        });
      }
      for (const { row, text, values } of form.inserted)
        this.problem(
          file,
          "insertedRow",
          row,
          [text, ...Object.values(values)].filter(Boolean).join(" "),
        );
    }
    return [...rows]
      .sort(([a], [b]) => a - b)
      .map(([index, { row, files }]) => this.factOf(index, row, files));
  }

  records(forms: readonly FormFileRead[]): RecordFact[] {
    const { plan, review } = this.context;
    return newRecords(
      forms.flatMap(({ file, form }) => form.records.map((record) => ({ ...record, file }))),
      { unit: this.unit, plan, asOf: review.asOf },
      (file, row, text) => {
        this.problem(file, "badRecord", row, text);
      },
    );
  }

  private factOf(index: number, { sent, returned }: MergedRow, files: string[]): Fact {
    const { review, plan } = this.context;
    const reading = plan.readings[index];
    const records = reading && plan.ledger?.records.get(reading.item);
    const known = records?.get(this.unit) ?? [];
    const now = reading ? knownValues(reading, this.unit, known) : NO_VALUES;
    const isEntered = known.some((record) => says(record, returned));
    const compared = compareRow({ sent, returned: isEntered ? now : returned, now }, review.year);
    const isDone = readStatusText(returned.status, review.year).reading === "done";
    return {
      ...compared,
      unit: this.unit,
      identity: reading?.item.identity ?? "",
      index,
      ref: review.items[index]?.ref ?? "",
      sent,
      returned,
      now,
      isLate: isDone && returned.doneDay === "" && isPast(reading, review.asOf),
      files,
    };
  }

  /** The item by the file's mark, else by its text. */
  private find({ identity, content }: ReturnedRow): number | undefined {
    const { readings } = this.context.plan;
    const own = readings.findIndex(({ item }) => item.identity === identity);
    if (own >= 0) return own;
    const text = identityOf(content);
    const alike = readings.flatMap(({ item }, index) =>
      identityOf(item.content) === text ? [index] : [],
    );
    return alike.length === 1 ? alike[0] : undefined;
  }

  private hasBadDay(file: string, { row, returned, badDays }: ReturnedRow): boolean {
    const [bad] = badDays;
    if (bad !== undefined) this.problem(file, "badDay", row, bad);
    const isLater = returned.doneDay > this.context.review.asOf;
    if (bad === undefined && isLater) this.problem(file, "futureDay", row, returned.doneDay);
    return bad !== undefined || isLater;
  }

  /** An official wording that the unit changed is shown and not taken. */
  private noteWording(file: string, { row, content }: ReturnedRow, index: number): void {
    const own = this.context.plan.readings[index]?.item.content ?? "";
    if (identityOf(own) !== identityOf(content)) this.problem(file, "changedWording", row, content);
  }

  private problem(file: string, code: FormProblem["code"], row: number, text: string): void {
    this.files.get(file)?.problems.push({ code, row, text });
  }
}

interface MergedRow {
  sent: FormValues;
  returned: FormValues;
}

/** The later saved wins where both filled a cell. */
function merge(before: FormValues | undefined, later: FormValues): FormValues {
  if (!before) return later;
  const said = Object.fromEntries(
    FORM_CELLS.filter((cell) => later[cell] !== "").map((cell) => [cell, later[cell]]),
  );
  return { ...before, ...said };
}

function isFilled(values: FormValues): boolean {
  return FORM_CELLS.some((cell) => values[cell] !== "");
}

/** A record that was entered from just this row stands: whatever came after it, the row says nothing new. */
function says(record: LedgerRecord, returned: FormValues): boolean {
  const remark = { ...NO_VALUES, ...valuesIn(record.remark) };
  return FORM_CELLS.every((cell) => {
    if (returned[cell] === "") return true;
    if (cell === "doneDay") return record.day === returned.doneDay;
    const entered = cell === "status" ? record.status : remark[cell];
    return identityOf(entered) === identityOf(returned[cell]);
  });
}

function isPast(reading: ItemReading | undefined, asOf: Day): boolean {
  const last = reading?.deadline.due.at(-1);
  return last !== undefined && last < asOf;
}
