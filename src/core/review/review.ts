import type { SheetRef } from "../sheetRef";
import type { HeaderRead } from "../headerRead";
import type { Day } from "../text/day";
import type { Deadline } from "../reading/deadline/deadline";
import type { Requirement } from "../reading/requirements/requirement";
import type { UnitRole } from "../table/unitRole";
import type { ItemReading } from "../plan/readPlan";
import type { Problem } from "../plan/problem";
import type { LedgerRecord } from "../register/record";
import type { Duty } from "./duty";
import type { ItemParts } from "./itemParts";
import type { Reason } from "./reason";
import type { State, StateCounts } from "./state";

/** Everything a check found; marks, sheets, pane and JSON all come from it. */
export interface Review {
  asOf: Day;
  year: number;
  sheet: SheetRef;
  /** The table with its header, in A1 notation: `A3:F33`. */
  range: string;
  /** Which column was taken for what, which headings were not used, and what is missing. */
  header: HeaderRead;
  /** What in the workbook records completion. */
  records: { status: boolean; ledger: boolean };
  items: ItemFinding[];
  units: UnitTotals[];
  /** All units' parts together; its name is blank. */
  all: UnitTotals;
  /** How many items have each state; its sum is the number of items. */
  totals: StateCounts;
  problems: Problem[];
  /** Groups that stand as one unit because no directory gives them members, in order of appearance. */
  openGroups: string[];
}

/** What the check says of one item. */
export interface ItemFinding {
  /** What was understood of it, and its cells. */
  reading: ItemReading;
  ref: string;
  identity: string;
  /** Row of the sheet, from 0. */
  row: number;
  project: string;
  content: string;
  /** What it asks for, with the remark of what cannot be judged as the deadline stands. */
  requirements: Requirement[];
  /** The units named by the row, in its order; those that assist have no state. Made when first looked at. */
  readonly parts: UnitPart[];
  /** The same as it was judged: what is usual once, and those that differ. */
  unitParts: ItemParts;
  /** The worst state of its units. */
  state: State;
  /** Days since the earliest due day not done, where overdue. */
  daysOverdue?: number;
  /** How many responsible units have each state. */
  byState: StateCounts;
  /** Why the item has its state: the reasons of the units that have it, each once. */
  reasons: Reason[];
}

/** One unit's part in an item. */
export interface UnitPart {
  unit: string;
  role: UnitRole;
  /** None for an assisting unit: it owes nothing here. */
  state?: State;
  daysOverdue?: number;
  /** Its own deadline, where the text sets different days for different units. */
  deadline?: Deadline;
  /** The reasons of its worst obligations, and remarks. */
  reasons: Reason[];
  /** The figures of each thing it must report, once; none where nothing is counted. */
  duties?: Duty[];
  /** The latest of its records that counts, where the ledger has one. */
  latest?: LedgerRecord;
}

/** How many of how many items are done, on time or late. */
export interface Rate {
  done: number;
  of: number;
  /** From 0 to 1; null where there is nothing to rate, or nothing records completion. */
  share: number | null;
}

/** One unit's figures over all items. */
export interface UnitTotals {
  name: string;
  /** Items it answers for. */
  total: number;
  byState: StateCounts;
  /** Items it only assists in. */
  assists: number;
  /** 到期完成率: of items whose last due day has come. */
  dueRate: Rate;
  /** 全年完成率: of all but standing ones. */
  yearRate: Rate;
}
