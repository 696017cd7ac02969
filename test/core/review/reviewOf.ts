import type { Review } from "../../../src/core/review/review";
import { planOf, reviewPlan, type CheckSettings } from "../../../src/core/review/reviewPlan";
import { atOnce } from "../../../src/core/steps";
import { gridOf, type LiteralCell } from "../table/sheetOf";

/** A review of a literal table of 2023, its header first, as of a day; no directory, no ledger. */
export function reviewOf(
  rows: LiteralCell[][],
  asOf = "2023-11-15",
  settings: Partial<CheckSettings> = {},
): Review {
  const all: CheckSettings = { asOf, dueSoonDays: 7, firstUnitLeads: false, ...settings };
  const source = { grid: gridOf(rows), workbookName: "2023年计划.xlsx", date1904: false };
  const plan = atOnce(planOf(source, all));
  if (!plan) throw new Error("No table");
  return atOnce(reviewPlan(plan, all));
}
