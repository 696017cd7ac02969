import type { Duty } from "../review/duty";
import type { Reason } from "../review/reason";
import type { ItemFinding, Review, UnitPart, UnitTotals } from "../review/review";
import type { Plan } from "../review/reviewPlan";
import type { State } from "../review/state";
import type { UnitRole } from "../table/unitRole";
import type { LedgerRecord } from "../register/record";
import type { Steps } from "../steps";

/** What stands on one unit's sheet, as codes and figures. */
export interface UnitSheet {
  unit: string;
  totals: UnitTotals;
  /** The table has a column of projects. */
  hasProjects: boolean;
  rows: UnitRow[];
}

/** One item on a unit's sheet. */
export interface UnitRow {
  /** The ref by which messages name it. */
  number: string;
  project: string;
  content: string;
  identity: string;
  deadline: string;
  role: UnitRole;
  /** What the status cell says of this unit; blank where it says nothing. */
  status: string;
  /** Its latest record, where the status cell says nothing. */
  latest?: LedgerRecord;
  /** None where the unit only assists. */
  state?: State;
  reasons: Reason[];
  /** What it must report. */
  duties: Duty[];
}

/** The sheets of these units, in the order of the review. */
export function* unitSheets(
  review: Review,
  plan: Plan,
  units: ReadonlySet<string>,
): Steps<UnitSheet[]> {
  const hasProjects = plan.table.columns.project !== undefined;
  const sheets = new Map<string, UnitSheet>();
  for (const totals of review.units) {
    if (units.has(totals.name))
      sheets.set(totals.name, { unit: totals.name, totals, hasProjects, rows: [] });
  }
  for (const finding of review.items) {
    for (const part of finding.parts) {
      sheets.get(part.unit)?.rows.push(unitRow(finding, part));
    }
    yield { at: "layout", done: 0, of: sheets.size };
  }
  return [...sheets.values()];
}

/** A unit's part in an item as a row of its sheet. */
export function unitRow(finding: ItemFinding, part: UnitPart): UnitRow {
  const { item, status, statusByUnit } = finding.reading;
  const said = statusByUnit ? (statusByUnit.get(part.unit)?.text ?? "") : status.text;
  return {
    number: finding.ref === "" ? item.number : finding.ref,
    // A line break in a project's name was made for the width of a column elsewhere.
    project: item.project.replace(/\s*[\r\n]+\s*/g, ""),
    content: item.content,
    identity: finding.identity,
    deadline: finding.reading.deadline.text,
    role: part.role,
    status: said.trim(),
    ...(said.trim() === "" && part.latest ? { latest: part.latest } : {}),
    ...(part.state ? { state: part.state } : {}),
    reasons: part.reasons,
    duties: part.duties ?? [],
  };
}
