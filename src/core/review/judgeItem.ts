import type { Day } from "../reading/day";
import type { StatusReading } from "../reading/status/readStatus";
import type { NamedUnit } from "../reading/units/readUnits";
import type { ItemReading } from "./plan";
import type { Reason } from "./reason";
import type { ItemFinding, UnitPart } from "./review";
import { countStates, worse, worstOf, type State } from "./state";
import { judgeTask, taskDays, type Judging, type Obligation } from "./task";

/** Judges one item for each of its units; without a responsible unit it is one nameless task that nobody is counted for. */
export function judgeItem(reading: ItemReading, judging: Judging): ItemFinding {
  const { item, deadline, status, units } = reading;
  const parts = units.units.map((unit) => judgePart(unit, reading, judging));
  const named = parts.filter((part) => part.state !== undefined);
  const judged = named.length > 0 ? named : [namelessPart(reading, judging)];
  const byState = countStates(judged.flatMap((part) => part.state ?? []));
  const state = worstOf(byState) ?? "toConfirm";
  const daysOverdue = Math.max(...judged.map((part) => part.daysOverdue ?? 0));
  return {
    ref: item.ref,
    identity: item.identity,
    row: item.row,
    project: item.project,
    content: item.content,
    deadline,
    status,
    parts,
    state,
    ...(daysOverdue > 0 ? { daysOverdue } : {}),
    byState,
    reasons: reasonsOf(judged, state),
  };
}

function judgePart(unit: NamedUnit, reading: ItemReading, judging: Judging): UnitPart {
  const { name, role } = unit;
  if (role === "assist") return { unit: name, role, reasons: [] };
  const status = reading.statusByUnit?.get(name) ?? reading.status;
  return { unit: name, role, ...judgeTasks(reading, status, judging) };
}

function namelessPart(reading: ItemReading, judging: Judging): UnitPart {
  const judged = judgeTasks(reading, reading.status, judging);
  return {
    unit: "",
    role: "responsible",
    ...judged,
    state: worse(judged.state, "toConfirm"),
    reasons: [{ code: "noUnit" }, ...judged.reasons],
  };
}

function judgeTasks(
  { deadline }: ItemReading,
  status: StatusReading,
  judging: Judging,
): { state: State; reasons: Reason[]; daysOverdue?: number } {
  const doneOn = completionOf(status, judging.asOf);
  const obligations = taskDays(deadline, judging.asOf).map((due) =>
    judgeTask(
      {
        deadline,
        status,
        ...(due === undefined ? {} : { due }),
        ...(doneOn === undefined ? {} : { doneOn }),
      },
      judging,
    ),
  );
  return combine(obligations);
}

/** When the status says it was done; a day after the as-of date has not come yet. */
function completionOf(status: StatusReading, asOf: Day): Day | true | undefined {
  if (status.reading !== "done") return undefined;
  if (status.doneDay === undefined) return true;
  return status.doneDay <= asOf ? status.doneDay : undefined;
}

/** A unit's obligations in one item as one state: the worst, with the reasons of that state first. */
function combine(obligations: Obligation[]): {
  state: State;
  reasons: Reason[];
  daysOverdue?: number;
} {
  const state = obligations.map((each) => each.state).reduce(worse, "notApplicable");
  const reasons = obligations.filter((each) => each.state === state).map((each) => each.reason);
  const daysOverdue = Math.max(...obligations.map((each) => each.daysOverdue ?? 0));
  return { state, reasons, ...(daysOverdue > 0 ? { daysOverdue } : {}) };
}

function reasonsOf(parts: UnitPart[], state: State): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const part of parts) {
    if (part.state !== state) continue;
    for (const reason of part.reasons) reasons.set(JSON.stringify(reason), reason);
  }
  return [...reasons.values()];
}
