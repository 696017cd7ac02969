import type { Collected, Fact } from "../../core/form/collect";
import { enteredRecords } from "../../core/form/enteredRecords";
import { isBlankStatus } from "../../core/form/planStatus";
import { SENT_FORMS as H, sentForms } from "../../core/form/sentForms";
import type { RecordFact } from "../../core/form/newRecords";
import { recordRows } from "../addRecords";
import type { CheckRequest, CheckResult } from "../check";
import { checkAfter } from "../checkProgress";
import type { Action } from "../session/state";
import {
  changeIn,
  takeBackRegisters,
  writeInRegisters,
  type AreaChange,
  type Writing,
  type Written,
} from "../writeInRegisters";

/** What of returned forms is to be written. */
export interface FormsToEnter {
  facts: readonly Fact[];
  records: readonly RecordFact[];
  /** Units whose form has come, with the round of each. */
  came: readonly Pick<Collected["files"][number], "unit" | "round">[];
}

/** 收回: writes a ledger row for each fact and record, the day of return into the 下发台账, and a status into the blank cells of rows of one unit; all or none. */
export const action: Action<FormsToEnter> = async (at, entering) => {
  at.startWriting();
  const written = await enterForms(entering, at.request);
  await checkAfter(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    if (isBack) await checkAfter(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  const { facts, records, came } = entering;
  return {
    kind: "formsEntered",
    records: facts.length + records.length,
    units: new Set(came.map(({ unit }) => unit)).size,
    undo,
  };
};

/** Enters what forms brought. Fails with `noLedger` where there is something to enter and no ledger. */
export function enterForms(entering: FormsToEnter, request: CheckRequest): Promise<Written> {
  return writeInRegisters(request, (checked) => writingOf(checked, entering));
}

/** What is written of forms that came back. */
function writingOf(checked: CheckResult, { facts, records, came }: FormsToEnter): Writing {
  const { asOf } = checked.review;
  const entered = enteredRecords(facts, records, asOf);
  return {
    ...(entered.length > 0 ? { ledger: recordRows(checked, entered) } : {}),
    areas: [...returnedOn(checked, came), ...statusCells(checked, facts)],
  };
}

function returnedOn({ own, review }: CheckResult, came: FormsToEnter["came"]): AreaChange[] {
  return sentForms(own).flatMap(({ round, unit, isReturned, table, row }) => {
    const isBack = came.some((each) => each.unit === unit && each.round === round);
    if (!isBack || isReturned) return [];
    return [
      ...changeIn(table, row, H.returnedOn, { day: review.asOf }),
      ...changeIn(table, row, H.state, H.returned),
    ];
  });
}

/** A row of the plan that one unit alone answers for takes its status, where nothing stands there. */
function statusCells({ plan, review }: CheckResult, facts: readonly Fact[]): AreaChange[] {
  const column = plan.table.columns.status;
  if (column === undefined) return [];
  return facts.flatMap(({ identity, unit, returned }) => {
    const reading = plan.readings.find(({ item }) => item.identity === identity);
    if (!reading || returned.status === "" || !isBlankStatus(reading, unit)) return [];
    const { row } = reading.item;
    const to = [[returned.status]];
    return [{ sheet: review.sheet, row, column, from: [[""]], to, isOptional: true }];
  });
}
