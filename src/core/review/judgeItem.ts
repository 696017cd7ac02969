import { Kept } from "../kept";
import type { Deadline } from "../reading/deadline/deadline";
import type { NamedUnit } from "../reading/units/readUnits";
import type { LedgerRecord } from "../register/record";
import type { ItemReading } from "../plan/readPlan";
import type { Reason } from "./reason";
import type { ItemFinding, UnitPart } from "./review";
import { countStates, worse, worstOf, type State } from "./state";
import type { Judging, Obligation } from "./task";
import { UnitDuties, type UnitFacts } from "./unitDuties";

/** What units have reported on one item, by unit. */
export type ItemRecords = ReadonlyMap<string, LedgerRecord[]>;

/** Judges one item for each of its units; without a responsible unit it is one nameless task that nobody is counted for. */
export function judgeItem(
  reading: ItemReading,
  judging: Judging,
  records: ItemRecords = new Map(),
): ItemFinding {
  const isReported = [...records.values()].flat().some((record) => record.counts);
  const duties = new UnitDuties(reading, judging, isReported);
  const dutiesOf = dutiesByDeadline(reading, duties, judging, isReported);
  const parts = reading.units.units.map((unit) =>
    judgePart(unit, reading, dutiesOf(unit.name), records),
  );
  const named = parts.filter((part) => part.state !== undefined);
  const judged = named.length > 0 ? named : [namelessPart(reading, judging)];
  const byState = countStates(judged.map((part) => part.state));
  const state = worstOf(byState) ?? "toConfirm";
  const daysOverdue = judged.reduce((most, part) => Math.max(most, part.daysOverdue ?? 0), 0);
  const { ref, identity, row, project, content } = reading.item;
  return {
    reading,
    ref,
    identity,
    row,
    project,
    content,
    deadline: reading.deadline,
    requirements: reading.requirements.map((each) => duties.asJudged(each)),
    status: reading.status,
    parts,
    state,
    ...(daysOverdue > 0 ? { daysOverdue } : {}),
    byState,
    reasons: reasonsOf(judged, state),
  };
}

/** Each unit's duties: of its own deadline, where the text sets different days for different units. */
function dutiesByDeadline(
  reading: ItemReading,
  duties: UnitDuties,
  judging: Judging,
  isReported: boolean,
): (unit: string) => UnitDuties {
  const { deadlineByUnit } = reading;
  if (!deadlineByUnit) return () => duties;
  const kept = new Kept<Deadline, UnitDuties>();
  return (unit) => {
    const deadline = deadlineByUnit.get(unit);
    if (!deadline) return duties;
    return kept.of(deadline, () => new UnitDuties({ ...reading, deadline }, judging, isReported));
  };
}

/** What is the same for all units that have reported nothing and owe the same: most of a large plan. */
type Judgement = Pick<UnitPart, "reasons" | "daysOverdue" | "duties"> & { state: State };

const NONE: LedgerRecord[] = [];

function judgePart(
  unit: NamedUnit,
  reading: ItemReading,
  duties: UnitDuties,
  records: ItemRecords,
): UnitPart {
  const { name, role } = unit;
  if (role === "assist") return { unit: name, role, reasons: [] };
  const facts: UnitFacts = {
    name,
    status: reading.statusByUnit?.get(name) ?? reading.status,
    records: records.get(name) ?? NONE,
    isOpenGroup: unit.isOpenGroup === true,
  };
  const latest =
    facts.records === NONE ? undefined : facts.records.filter((record) => record.counts).at(-1);
  const judgement = duties.judgedAlike(facts, () => judgeUnit(facts, duties));
  const { state, reasons, daysOverdue, duties: owed } = judgement;
  // A city has hundreds of thousands of parts: named members are several times as fast as a spread.
  const part: UnitPart = { unit: name, role, state, reasons };
  if (daysOverdue !== undefined) part.daysOverdue = daysOverdue;
  if (owed) part.duties = owed;
  if (latest) part.latest = latest;
  const own = reading.deadlineByUnit?.get(name);
  if (own) part.deadline = own;
  return part;
}

function judgeUnit(facts: UnitFacts, duties: UnitDuties): Judgement {
  const judged = duties.judge(facts);
  return {
    ...combine(judged.obligations, (state) => duties.remarksOn(facts, state)),
    ...(judged.duties.length > 0 ? { duties: judged.duties } : {}),
  };
}

function namelessPart(reading: ItemReading, judging: Judging): UnitPart {
  const duties = new UnitDuties(reading, judging, false);
  const facts = { name: "", status: reading.status, records: [], isOpenGroup: false };
  const judged = combine(duties.judge(facts).obligations, () => []);
  const nameless = { unit: "", role: "responsible" as const, ...judged };
  // A table without such a column left nothing out.
  if (!judging.unitColumn) return nameless;
  return {
    ...nameless,
    state: worse(judged.state, "toConfirm"),
    reasons: [{ code: "noUnit" }, ...judged.reasons],
  };
}

/** A unit's obligations in one item as one state: the worst, with the reasons that gave it; then the remarks. */
function combine(
  obligations: Obligation[],
  remarksFor: (state: State) => Reason[],
): { state: State; reasons: Reason[]; daysOverdue?: number } {
  const state = obligations.map((each) => each.state).reduce(worse, "notApplicable");
  const reasons = obligations.filter((each) => each.state === state).map((each) => each.reason);
  const daysOverdue = obligations.reduce((most, each) => Math.max(most, each.daysOverdue ?? 0), 0);
  return {
    state,
    reasons: [...reasons, ...remarksFor(state)],
    ...(daysOverdue > 0 ? { daysOverdue } : {}),
  };
}

function reasonsOf(parts: UnitPart[], state: State): Reason[] {
  const reasons = new Map<string, Reason>();
  const seen = new Set<Reason[]>();
  for (const part of parts) {
    if (part.state !== state || seen.has(part.reasons)) continue;
    seen.add(part.reasons);
    for (const reason of part.reasons) reasons.set(JSON.stringify(reason), reason);
  }
  return [...reasons.values()];
}
