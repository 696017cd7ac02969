import { Failure } from "../core/failure";
import type { Day } from "../core/text/day";
import { itemLabels } from "../core/register/draftRegisters";
import type { LedgerColumn } from "../core/register/registerHeadings";
import type { RegisterRow } from "../excel/registers/newRows";
import type { CheckRequest, CheckResult } from "./check";
import { checkAfter } from "./checkProgress";
import type { Action } from "./session/state";
import { takeBackRegisters, writeInRegisters, type Written } from "./writeInRegisters";

/** What a form says of a report, for as many units as are ticked. */
export interface NewReport {
  day: Day;
  units: string[];
  /** Identity of the item, as the finding has it. */
  identity: string;
  type: string;
  title: string;
  count: number;
  status: string;
  remark: string;
}

/** One record to be entered. */
export interface NewRecord extends Omit<NewReport, "units"> {
  unit: string;
}

/** 登记报送: writes one record for each unit below the ledger's last row. Fails with `noLedger` where there is none. */
export async function addRecords(request: CheckRequest, report: NewReport): Promise<Written> {
  return enterRecords(
    request,
    report.units.map((unit) => ({ ...report, unit })),
  );
}

/** Writes records below the ledger's last row, all or none. Fails with `noLedger` where there is none, `gone` where an item is not there any more. */
export async function enterRecords(
  request: CheckRequest,
  records: readonly NewRecord[],
): Promise<Written> {
  return writeInRegisters(request, (checked) => ({ ledger: recordRows(checked, records) }));
}

/** Records as rows of the ledger, each with its item's label as the plan has it now. Fails with `noLedger` or `gone`. */
export function recordRows(
  { plan }: CheckResult,
  records: readonly NewRecord[],
): RegisterRow<LedgerColumn>[] {
  if (!plan.ledger) throw new Failure({ code: "noLedger" });
  const labels = itemLabels(plan);
  const places = new Map(
    plan.readings.map(({ item }, index): [string, number] => [item.identity, index]).reverse(),
  );
  return records.map(({ unit, identity, day, type, title, count, status, remark }) => {
    const label = labels[places.get(identity) ?? -1];
    if (label === undefined) throw new Failure({ code: "gone" });
    return { day: { day }, units: unit, item: label, type, title, count, status, remark };
  });
}

/** 登记报送, as a session does it: enters one record for each unit and checks anew. */
export const action: Action<NewReport> = async (at, report) => {
  const records = await addRecords(at.request, report);
  await checkAfter(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(records);
    if (isBack) await checkAfter(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "reportsEntered", records: report.units.length, undo };
};
