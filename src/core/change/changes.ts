import type { State } from "../review/state";
import type { Day } from "../text/day";
import type { ChangeClass } from "./changeClass";

/** One unit's part in an item that has changed. */
export interface ChangedPart {
  unit: string;
  ref: string;
  identity: string;
  was: State;
  state: State;
}

/** A part that is in the same alarm as then. */
export interface StillPart extends ChangedPart {
  /** Rounds on end in any alarm, the present check counted. */
  rounds: number;
  /** What was and is short, thing by thing. */
  short: { thing: string; measure: string; before: number; now: number }[];
}

/** A thing counted of which more came. */
export interface MoreCame {
  unit: string;
  ref: string;
  identity: string;
  thing: string;
  measure: string;
  by: number;
}

/** What of the table itself was changed, in the order in which a part is counted. */
export const TABLE_CHANGES = [
  "removed",
  "added",
  "cancelled",
  "units",
  "deadline",
  "text",
] as const;

export type TableChangeKind = (typeof TABLE_CHANGES)[number];

/** One thing of one item that reads otherwise than then. */
export interface TableChange {
  ref: string;
  identity: string;
  what: TableChangeKind;
  /** Both wordings; blank on the side where the item is not. */
  before: string;
  after: string;
  /** So many units' alarms it took away or brought. */
  units: number;
}

/** How many of a class, as they are said: 新增逾期2项58家次. */
export interface ClassCount {
  items: number;
  parts: number;
}

/** What has changed between two checks: every part is in one class at most, and `more` lies across them. */
export interface Changes extends Record<Exclude<ChangeClass, "still">, ChangedPart[]> {
  still: StillPart[];
  more: MoreCame[];
  table: TableChange[];
  /** Parts that are to be confirmed now, and how many of them were in alarm. */
  toConfirm: { parts: number; wereAlarm: number };
  /** By class; an item is closed only where none of its units is in alarm any more. */
  counts: Record<ChangeClass, ClassCount>;
}

/** 与上期比: what has changed since an earlier check. */
export interface Since {
  asOf: Day;
  /** Its round; none of a former copy of the workbook. */
  round?: number;
  changes: Changes;
}
