import type { Day } from "../text/day";
import type { LedgerColumn } from "./registerHeadings";

/** One row of a 报送台账 as it stands there; rows of the sheet, from 0. */
export interface LedgerRow {
  row: number;
  day: Day | undefined;
  dayText: string;
  units: string;
  /** The item as displayed, and whether the cell holds a number (3.1 may have been 3.10). */
  item: string;
  itemIsNumber: boolean;
  type: string;
  title: string;
  count: string;
  status: string;
  /** 采用层级, as it stands there; blank where there is no such column. */
  level: string;
  remark: string;
  /** The plan year that the record is to count for, where the ledger says so. */
  year: number | undefined;
  /** Where each of these stands, from 0. */
  columns: Partial<Record<LedgerColumn, number>>;
}

/** A record that has been matched: what one unit reported on one item. */
export interface LedgerRecord {
  row: number;
  day: Day;
  type: string;
  title: string;
  count: number;
  /** How many persons it says took part (参赛人数); 人次 are no persons. */
  people?: number;
  /** Its status lets it count. */
  counts: boolean;
  /** Its status and remark as they stand there. */
  status: string;
  remark: string;
  /** At which levels it was adopted, as its rows say. */
  level: string;
  /** The plan year it was said to be for. */
  year: number | undefined;
}
