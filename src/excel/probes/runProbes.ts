import { Failure } from "../../core/failure";
import { runExcel } from "../workbook/runExcel";
import { CELL_PROBES } from "./cellProbes";
import { expectedOf, type ExcelKind, type Probe } from "./probe";
import { RULE_PROBES } from "./ruleProbes";
import { SHEET_PROBES } from "./sheetProbes";

/** What Excel answered to one probe. */
export interface Probed {
  id: string;
  expected: string;
  got: string;
}

/** How whoever asks follows the questions, and stops them between two. */
export interface ProbeWatch {
  isStopped?: () => boolean;
  onProbe?: (done: number) => void;
}

/** Every question that is asked. */
export const PROBES: readonly Probe[] = [...RULE_PROBES, ...CELL_PROBES, ...SHEET_PROBES];

/**
 * Asks Excel every question, one after another, each on a sheet of its own that is taken away again. In an empty workbook
 * only: fails with `notEmpty` in another.
 */
export async function runProbes(
  kind: ExcelKind,
  { isStopped, onProbe }: ProbeWatch = {},
): Promise<Probed[]> {
  await refuseFilled();
  const probed: Probed[] = [];
  for (const probe of PROBES) {
    if (isStopped?.()) break;
    const got = await askOne(probe);
    probed.push({ id: probe.id, expected: expectedOf(probe, kind), got });
    onProbe?.(probed.length);
  }
  return probed;
}

async function refuseFilled(): Promise<void> {
  const isEmpty = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("address"));
    await context.sync();
    return names.items.length === 0 && used.every(({ isNullObject }) => isNullObject);
  });
  if (!isEmpty) throw new Failure({ code: "notEmpty" });
}

async function askOne({ ask }: Probe): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("id");
    await context.sync();
    try {
      return await ask(sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}
