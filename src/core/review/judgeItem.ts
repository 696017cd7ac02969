import { Kept } from "../kept";
import type { Deadline } from "../reading/deadline/deadline";
import type { NamedUnit } from "../reading/units/readUnits";
import { asksForList, type PublishedList } from "../register/publishedLists";
import type { LedgerRecord } from "../register/record";
import type { ItemReading } from "../plan/readPlan";
import { ItemParts, partOf, placesIn, type UnitVerdict, type VerdictOf } from "./itemParts";
import type { Reason } from "./reason";
import type { ItemFinding, UnitPart } from "./review";
import { inOrder, worse, worstOf, type State, type StateCounts } from "./state";
import type { Judging, Obligation } from "./task";
import { UnitDuties, type UnitFacts } from "./unitDuties";

/** What units have reported on one item, by unit. */
export type ItemRecords = ReadonlyMap<string, LedgerRecord[]>;

const NO_RECORDS: ItemRecords = new Map();

/** Judges one item for each of its units; without a responsible unit it is one nameless task that nobody is counted for. */
export function judgeItem(
  reading: ItemReading,
  judging: Judging,
  records: ItemRecords = NO_RECORDS,
): ItemFinding {
  const isReported = anyCounts(records);
  const duties = new UnitDuties(reading, judging, isReported);
  const published = listsFor(reading, judging);
  const unitParts = partsOf({ reading, duties, judging, records, published, isReported });
  const owing = unitParts.verdicts();
  const judged =
    owing.length > 0 ? owing : [{ verdict: namelessVerdict(reading, judging), units: 1 }];
  const byState = countStates(judged);
  const state = worstOf(byState) ?? "toConfirm";
  const daysOverdue = judged.reduce(
    (most, { verdict }) => Math.max(most, verdict.daysOverdue ?? 0),
    0,
  );
  const { ref, identity, row, project, content } = reading.item;
  return {
    reading,
    ref,
    identity,
    row,
    project,
    content,
    requirements: reading.requirements.map((each) => duties.asJudged(each)),
    unitParts,
    get parts() {
      return unitParts.list;
    },
    state,
    ...(daysOverdue > 0 ? { daysOverdue } : {}),
    byState,
    reasons: reasonsOf(judged, state),
  };
}

function anyCounts(records: ItemRecords): boolean {
  for (const some of records.values()) if (some.some((record) => record.counts)) return true;
  return false;
}

/** What the parts of an item's units are judged from. */
interface Row {
  reading: ItemReading;
  duties: UnitDuties;
  judging: Judging;
  records: ItemRecords;
  /** The lists that make this item done, by unit. */
  published: Judging["published"];
  isReported: boolean;
}

const NO_LISTS: Judging["published"] = new Map();

/** Only an item that asks for published lists is done by them. */
function listsFor({ item }: ItemReading, { published }: Judging): Judging["published"] {
  return published.size > 0 && asksForList(item) ? published : NO_LISTS;
}

/** The parts of an item's units: what is usual once, and one by one those who have reported, are a group, or owe something else. */
function partsOf(row: Row): ItemParts {
  const { reading, duties, records, published } = row;
  const { units } = reading.units;
  const { owing, plain, groups, byName } = placesIn(units);
  if (reading.deadlineByUnit || reading.statusByUnit) return partsOneByOne(row, owing);
  const undivided =
    duties.apart.size === 0
      ? plain
      : plain.filter((place) => !duties.apart.has(units[place]?.name ?? ""));
  const { usual, others } = duties.usualAmong(units, undivided);
  const differing = [...others, ...groups];
  for (const unit of new Set([...records.keys(), ...published.keys(), ...duties.apart])) {
    const place = byName.get(unit);
    if (place !== undefined && units[place]?.role !== "assist") differing.push(place);
  }
  const unit = usual === undefined ? undefined : units[usual];
  return new ItemParts(
    units,
    unit && verdictOn(factsOf(unit, row, NONE), duties),
    partsAt(differing, row, () => duties),
  );
}

/** Of a row whose text tells its units apart, each has its own. */
function partsOneByOne(row: Row, owing: number[]): ItemParts {
  const parts = partsAt(owing, row, dutiesByDeadline(row));
  return new ItemParts(row.reading.units.units, undefined, parts);
}

/** The parts at some places, in their order. */
function partsAt(
  places: number[],
  row: Row,
  dutiesOf: (unit: string) => UnitDuties,
): Map<number, UnitPart> {
  const { units } = row.reading.units;
  const parts = new Map<number, UnitPart>();
  for (const place of places.sort((a, b) => a - b)) {
    const unit = units[place];
    if (unit && !parts.has(place)) parts.set(place, judgePart(unit, row, dutiesOf(unit.name)));
  }
  return parts;
}

/** Each unit's duties: of its own deadline, where the text sets different days for different units. */
function dutiesByDeadline({
  reading,
  duties,
  judging,
  isReported,
}: Row): (unit: string) => UnitDuties {
  const { deadlineByUnit } = reading;
  if (!deadlineByUnit) return () => duties;
  const kept = new Kept<Deadline, UnitDuties>();
  return (unit) => {
    const deadline = deadlineByUnit.get(unit);
    if (!deadline) return duties;
    return kept.of(deadline, () => new UnitDuties({ ...reading, deadline }, judging, isReported));
  };
}

const NONE: LedgerRecord[] = [];

function judgePart(unit: NamedUnit, row: Row, duties: UnitDuties): UnitPart {
  const { reading, records, published } = row;
  const facts = factsOf(unit, row, records.get(unit.name) ?? NONE, published.get(unit.name));
  const part = partOf(unit, verdictOn(facts, duties));
  const latest = facts.records.filter((record) => record.counts).at(-1);
  if (latest) part.latest = latest;
  const own = reading.deadlineByUnit?.get(unit.name);
  if (own) part.deadline = own;
  return part;
}

function factsOf(
  { name, isOpenGroup }: NamedUnit,
  { reading }: Row,
  records: LedgerRecord[],
  published?: PublishedList,
): UnitFacts {
  const status = reading.statusByUnit?.get(name) ?? reading.status;
  const facts = { name, status, records, isOpenGroup: isOpenGroup === true };
  return published ? { ...facts, published } : facts;
}

/** What is said of a unit: once for all that have reported nothing and owe the same, most of a large plan. */
function verdictOn(facts: UnitFacts, duties: UnitDuties): UnitVerdict {
  return duties.judgedAlike(facts, () => {
    const judged = duties.judge(facts);
    return {
      ...combine(judged.obligations, (state) => duties.remarksOn(facts, state)),
      ...(judged.duties.length > 0 ? { duties: judged.duties } : {}),
    };
  });
}

function namelessVerdict(reading: ItemReading, judging: Judging): UnitVerdict {
  const duties = new UnitDuties(reading, judging, false);
  const facts = { name: "", status: reading.status, records: [], isOpenGroup: false };
  const judged = combine(duties.judge(facts).obligations, () => []);
  // A table without such a column left nothing out.
  if (!judging.unitColumn) return judged;
  return {
    ...judged,
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

function countStates(verdicts: readonly VerdictOf[]): StateCounts {
  const counts: StateCounts = {};
  for (const { verdict, units } of verdicts) {
    counts[verdict.state] = (counts[verdict.state] ?? 0) + units;
  }
  return inOrder(counts);
}

/** Whose each law is and when each list was published stands with the units alone. */
const OF_UNITS: ReadonlySet<Reason["code"]> = new Set(["laws", "listPublished"]);

function reasonsOf(verdicts: readonly VerdictOf[], state: State): Reason[] {
  const reasons = new Map<string, Reason>();
  const seen = new Set<Reason[]>();
  for (const { verdict } of verdicts) {
    if (verdict.state !== state || seen.has(verdict.reasons)) continue;
    seen.add(verdict.reasons);
    for (const reason of verdict.reasons)
      if (!OF_UNITS.has(reason.code)) reasons.set(JSON.stringify(reason), reason);
  }
  return [...reasons.values()];
}
