import type { ItemReading } from "../plan/readPlan";
import type { LedgerRecord } from "../register/record";
import { readStatusText } from "../reading/status/readStatus";
import { identityOf } from "../text/foldText";
import type { Day } from "../text/day";
import { compareRow } from "./compareRow";
import { FORM_CELLS, NO_VALUES, type FormValues } from "./formValues";
import { knownValues } from "./knownValues";
import { newRecords, type RecordFact } from "./newRecords";
import type { ReturnedRow } from "./readForm";
import { valuesIn } from "./remark";
import type { CollectContext, CollectedFile, Fact, FormFileRead, FormProblem } from "./collect";

/** All forms of one unit. */
export class UnitCollector {
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
