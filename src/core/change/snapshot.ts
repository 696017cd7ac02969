import type { ItemReading } from "../plan/readPlan";
import type { Duty } from "../review/duty";
import type { ItemFinding, Review } from "../review/review";
import type { State } from "../review/state";
import type { Day } from "../text/day";

/** A check as far as it must be known to say what has changed since; a review gives one, and so does a round that was kept. */
export interface Snapshot {
  asOf: Day;
  year: number;
  items: SnapshotItem[];
}

/** One item of a check, with its texts as they stood in the table. */
export interface SnapshotItem {
  ref: string;
  identity: string;
  project: string;
  content: string;
  deadline: string;
  /** The cells of its units, as the table words them. */
  units: string;
  status: string;
  /** How its row is understood; none where that is not known. */
  reading?: ItemReading;
  parts: SnapshotPart[];
}

/** One unit's part in an item that it answers for; the unit is blank where the item names none. */
export interface SnapshotPart {
  unit: string;
  state: State;
  duties: SnapshotDuty[];
}

/** What is compared of a thing counted. */
export type SnapshotDuty = Pick<Duty, "thing" | "measure" | "came" | "missingByNow">;

/** What is compared of a review. */
export function snapshotOf({ asOf, year, items }: Review): Snapshot {
  return { asOf, year, items: items.map(snapshotItem) };
}

function snapshotItem(finding: ItemFinding): SnapshotItem {
  const { ref, identity, project, content, reading } = finding;
  const { deadline, status } = reading;
  return {
    ref,
    identity,
    project,
    content,
    deadline: deadline.text,
    units: reading.item.units.map(({ text }) => text).join("\n"),
    status: status.text,
    reading,
    parts: snapshotParts(finding),
  };
}

/** The parts of an item's units, or the one of nobody; units that assist answer for nothing. */
export function snapshotParts({
  parts,
  state,
}: Pick<ItemFinding, "parts" | "state">): SnapshotPart[] {
  const answering = parts.flatMap(({ unit, state: own, duties = [] }) =>
    own === undefined ? [] : [{ unit, state: own, duties }],
  );
  return answering.length > 0 ? answering : [{ unit: "", state, duties: [] }];
}
