import { nextYearOf, type MovedCell, type NextYear } from "../../core/nextYear/nextYear";
import { bearsYear } from "../../core/register/ledgerOfYear";
import type { Grid } from "../../core/table/grid";
import { readPlanSource } from "../../excel/workbook/readPlanSource";
import { runExcel } from "../../excel/workbook/runExcel";
import { judge, type CheckRequest, type CheckResult } from "../check";

/** What 结转 would make, with the plan as it was read for it. */
export interface NextYearPlan {
  next: NextYear;
  result: CheckResult;
  grid: Grid;
  isProtected: boolean;
  /** The workbook has a ledger that bears the next year. */
  hasLedger: boolean;
}

/** Reads the plan anew and says line by line what moves, what is asked and what was left unfinished. Changes nothing. */
export async function nextYearPlan(request: CheckRequest): Promise<NextYearPlan> {
  const read = await runExcel((context) => readPlanSource(context, request));
  const result = await judge(read, request);
  const next = nextYearOf(result.plan.cells, result.plan, result.review, result.date1904);
  const hasLedger = read.ledgers.some(({ sheet }) => bearsYear(sheet, next.year));
  return { next, result, grid: read.grid, isProtected: read.isProtected, hasLedger };
}

/** What a person has said of a plan's next year. */
export interface NextYearChoices {
  /** What stands in place of a phrase asked, by `keyOfPhrase`; what is not there stays as it is. */
  answers: Readonly<Record<string, string>>;
  /** Identities of the unfinished items that are noted in 备注. */
  noted: readonly string[];
  /** The ledger that is there is renamed to bear its year. */
  renamesLedger: boolean;
}

/** Nothing answered, nothing ticked: what is asked stays as it stands. */
export const NO_CHOICES: NextYearChoices = { answers: {}, noted: [], renamesLedger: false };

/** How an asked phrase is known: by its item and its cell's text, since rows may move between looking and making. */
export function keyOfPhrase(
  { ref, where, before }: Pick<MovedCell, "ref" | "where" | "before">,
  index: number,
): string {
  return `${ref}|${where}|${before}#${index}`;
}
