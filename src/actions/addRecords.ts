import { Failure } from "../core/failure";
import { parseDay, type Day } from "../core/text/day";
import { serialOfDay } from "../core/reading/dateSerial";
import { itemLabels } from "../core/register/draftRegisters";
import { ledgerPlace } from "../core/register/readLedger";
import { Sheet } from "../core/table/grid";
import {
  appendRecords,
  removeAppended,
  type AppendedRecords,
  type RecordCells,
} from "../excel/registers/appendRecords";
import { asText } from "../excel/workbook/asText";
import { forgetEntering } from "../excel/registers/enteringNote";
import { readPlanSource } from "../excel/workbook/readPlanSource";
import { runExcel } from "../excel/workbook/runExcel";
import { judge, type CheckRequest } from "./check";
import { orAgain } from "./orAgain";
import { untilStill } from "./untilStill";
import { checkAfter } from "./checkProgress";
import type { Action } from "./session/state";

export type { AppendedRecords };

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
export async function addRecords(
  request: CheckRequest,
  report: NewReport,
): Promise<AppendedRecords> {
  return enterRecords(
    request,
    report.units.map((unit) => ({ ...report, unit })),
  );
}

/** Writes records below the ledger's last row, all or none. Fails with `noLedger` where there is none, `gone` where an item is not there any more. */
export async function enterRecords(
  request: CheckRequest,
  records: readonly NewRecord[],
): Promise<AppendedRecords> {
  // Records that stand after all are known by the note beside them, and not written again.
  const appended = await untilStill(() => enterOnce(request, records));
  await forgetNote();
  return appended;
}

/** The records stand by now, whatever becomes of the note; one that is left gives way to the next. */
async function forgetNote(): Promise<void> {
  try {
    await orAgain(() => runExcel(forgetEntering));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** Undefined where the ledger was no longer what was read. */
async function enterOnce(
  request: CheckRequest,
  records: readonly NewRecord[],
): Promise<AppendedRecords | undefined> {
  return runExcel(async (context) => {
    const read = await readPlanSource(context, request);
    const { plan } = await judge(read, request);
    const ledger = read.ledgers.find(({ sheet }) => sheet.id === plan.ledger?.sheet.id);
    const place = ledger && ledgerPlace(new Sheet(ledger));
    if (!ledger || !place) throw new Failure({ code: "noLedger" });
    const labels = itemLabels(plan);
    const places = new Map(
      plan.readings.map(({ item }, index): [string, number] => [item.identity, index]).reverse(),
    );
    const cells = records.map((record) => {
      const label = labels[places.get(record.identity) ?? -1];
      if (label === undefined) throw new Failure({ code: "gone" });
      return cellsFor(record, label, read.overview.date1904);
    });
    return appendRecords(context, ledger, place, cells);
  });
}

/** Takes records back that were just written, unless somebody has worked on them; says whether it did. */
export async function takeBackRecords(appended: AppendedRecords): Promise<boolean> {
  return orAgain(() => runExcel((context) => removeAppended(context, appended)));
}

function cellsFor(record: NewRecord, label: string, date1904: boolean): RecordCells {
  const { unit, type, title, status, remark } = record;
  return {
    day: serialOfDay(parseDay(record.day) ?? record.day, date1904),
    units: asText(unit),
    item: asText(label),
    type: asText(type),
    title: asText(title),
    count: record.count,
    status: asText(status),
    remark: asText(remark),
  };
}

/** 登记报送, as a session does it: enters one record for each unit and checks anew. */
export const action: Action<NewReport> = async (at, report) => {
  const records = await addRecords(at.request, report);
  await checkAfter(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRecords(records);
    if (isBack) await checkAfter(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "reportsEntered", records: report.units.length, undo };
};
