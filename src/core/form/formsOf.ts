import type { Duty } from "../review/duty";
import type { ItemFinding, Review, UnitPart } from "../review/review";
import type { Plan } from "../review/reviewPlan";
import { STATES, type State } from "../review/state";
import type { LedgerRecord } from "../register/record";
import { addDays, type Day } from "../text/day";
import type { FormValues } from "./formValues";
import { knownValues } from "./knownValues";

/** What a unit is asked to fill in: its items that call for it, the gravest first. */
export interface Form {
  unit: string;
  rows: FormRow[];
}

/** One item on a form. */
export interface FormRow {
  ref: string;
  identity: string;
  project: string;
  content: string;
  deadline: string;
  state: State;
  daysOverdue?: number;
  duties: Duty[];
  latest?: LedgerRecord;
  /** What is known when it is sent. */
  sent: FormValues;
  /** Reported piece by piece on the 报送清单 instead of by a status. */
  isCounted: boolean;
}

/** Which items a form asks for: those that need it by the next round, or all that are open. */
export type FormScope = "needed" | "open";

/** The stretch up to the next round, in days. */
const ROUND_DAYS = 31;

/** The forms of these units, in the order of the review; a unit with nothing to fill in gets none. */
export function formsOf(
  review: Review,
  plan: Plan,
  units: ReadonlySet<string>,
  scope: FormScope = "needed",
): Form[] {
  const forms = new Map<string, FormRow[]>(
    review.units.filter(({ name }) => units.has(name)).map(({ name }) => [name, []]),
  );
  for (const finding of review.items) {
    const { reading } = finding;
    for (const part of finding.parts) {
      const rows = forms.get(part.unit);
      if (!rows || !isAsked(finding, part, review.asOf, scope)) continue;
      const records = plan.ledger?.records.get(reading.item)?.get(part.unit);
      rows.push(rowOf(finding, part, knownValues(reading, part.unit, records)));
    }
  }
  return [...forms]
    .filter(([, rows]) => rows.length > 0)
    .map(([unit, rows]) => ({ unit, rows: gravestFirst(rows) }));
}

function rowOf(finding: ItemFinding, part: UnitPart, sent: FormValues): FormRow {
  const { duties = [], state = "notDue", daysOverdue, latest } = part;
  return {
    ref: finding.ref,
    identity: finding.identity,
    project: finding.project,
    content: finding.content,
    deadline: finding.reading.deadline.text,
    state,
    ...(daysOverdue === undefined ? {} : { daysOverdue }),
    duties,
    ...(latest ? { latest } : {}),
    sent,
    isCounted: duties.length > 0,
  };
}

const ALWAYS: readonly State[] = ["overdue", "unmet", "toConfirm", "behind", "dueSoon"];
const NEVER: readonly (State | undefined)[] = [undefined, "done", "doneLate", "notApplicable"];

function isAsked(finding: ItemFinding, part: UnitPart, asOf: Day, scope: FormScope): boolean {
  const { state, duties = [] } = part;
  const isMissing = duties.some(({ missing, kindsMissing }) => missing > 0 || kindsMissing > 0);
  if (NEVER.includes(state)) return isMissing;
  if (scope === "open" || isMissing) return true;
  if (state !== undefined && ALWAYS.includes(state)) return true;
  const next = addDays(asOf, ROUND_DAYS);
  return (
    state === "notDue" && finding.reading.deadline.due.some((due) => due >= asOf && due <= next)
  );
}

/** Alarms before the rest; what is equally grave stays in the plan's order. */
function gravestFirst(rows: FormRow[]): FormRow[] {
  const rank = ({ state }: FormRow) =>
    ALWAYS.includes(state) ? STATES.indexOf(state) : STATES.length;
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
