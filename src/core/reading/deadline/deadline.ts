import type { Day } from "../../text/day";

/** How a deadline is meant; the help's rules say it in the users' words. */
export type DeadlineKind =
  | "once"
  | "recurring"
  | "year"
  | "standing"
  | "confirm"
  /** The table has no such column, and no day was set for the whole of it. */
  | "none";

/** Why no day can be told from a deadline. */
export type DeadlineDoubt =
  | "blank" // nothing there, or a stroke
  | "vague" // 适时, 按上级要求
  | "relative" // 3个月内, and no day it counts from
  | "eitherEnd" // 11月前: the month's first day or its last
  | "around" // 12月4日前后
  | "noEnd" // 10月1日起
  | "noMonth" // 25日前
  | "impossible" // 2月30日
  | "bareNumber" // 12
  | "otherSubject" // days of others, where the text sets a day for each of several
  | "unread"; // words this reader does not know

/** The length of the period in which a duty comes back, in months. */
export type RhythmMonths = 1 | 2 | 3 | 6;

/** What was understood of a 完成时限, beside the text it came from. */
export interface Deadline {
  text: string;
  kind: DeadlineKind;
  /** Last days, ascending: several where it recurs, one where it ends once or with the year, none otherwise. */
  due: Day[];
  /** The first day, where the text names one: `"6月至8月" → 2023-06-01`. */
  start?: Day;
  /** Where the days come from a rhythm (每月, 每季度) and not from a list of days. */
  rhythm?: RhythmMonths;
  doubt?: DeadlineDoubt;
  /** What it was read by, word by word: `"每季度·末月·15日·前"`. */
  rule?: string;
  /** The day set for the whole plan, whose table has no such column. */
  wholePlan?: boolean;
  /** A weekday in the text that is not the weekday of its date. */
  wrongWeekday?: boolean;
}
