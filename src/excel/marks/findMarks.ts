import type { Day } from "../../core/text/day";
import { readMark } from "./markFormula";
import { RuleReader } from "./ownRules";

/** Marks that the workbook holds. */
export interface FoundMarks {
  rows: number;
  /** The latest day for which they were made. */
  asOf: Day;
}

/** The add-in's marks that a workbook holds, on all sheets; undefined where it holds none. */
export async function findMarks(context: Excel.RequestContext): Promise<FoundMarks | undefined> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const rules = new RuleReader();
  for (const sheet of sheets.items) rules.askFor(sheet);
  await context.sync();
  rules.askForFormulas();
  await context.sync();
  await rules.readRest(context);
  const days = rules.own().flatMap(({ formula }) => readMark(formula)?.asOf ?? []);
  const asOf = days.sort().at(-1);
  return asOf === undefined ? undefined : { rows: days.length, asOf };
}
