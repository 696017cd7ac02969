import type { ItemReading } from "../plan/readPlan";
import type { LedgerRecord } from "../register/record";
import { FORM_CELLS, NO_VALUES, type FormValues } from "./formValues";
import { valuesIn } from "./remark";

/** A record without a status was reported. */
const REPORTED = "已报送";

/**
 * What is known of a unit's part in an item, in the cells of a form: a status cell that says done for the unit, else its
 * latest record that counts, else its latest, else the status cell; what 备注 of its records says, the latest first.
 */
export function knownValues(
  reading: ItemReading,
  unit: string,
  records: readonly LedgerRecord[] = [],
): FormValues {
  const status = reading.statusByUnit ? reading.statusByUnit.get(unit) : reading.status;
  const latest = records.filter(({ counts }) => counts).at(-1) ?? records.at(-1);
  const said =
    status?.reading === "done" || !latest
      ? { status: status?.text.trim() ?? "", doneDay: status?.doneDay ?? "" }
      : { status: latest.status === "" ? REPORTED : latest.status, doneDay: latest.day };
  return { ...NO_VALUES, ...fromRemarks(records), ...said };
}

function fromRemarks(records: readonly LedgerRecord[]): Partial<FormValues> {
  const found: Partial<Record<keyof FormValues, string>> = {};
  for (const { remark } of [...records].reverse()) {
    if (remark === "") continue;
    const values = valuesIn(remark);
    for (const cell of FORM_CELLS) {
      if (cell === "status" || cell === "doneDay" || values[cell] === "") continue;
      found[cell] ??= values[cell];
    }
  }
  return found;
}
