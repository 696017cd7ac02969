import type { RhythmMonths } from "./deadline";
import type { Moment } from "./moments";

/** A duty that comes back: every so many months, on which days of which month of the period. */
export interface Rhythm {
  months: RhythmMonths;
  month: "first" | "last" | "next";
  days: Pick<Moment, "day" | "tenDays">[];
  /** A stretch named right before the rhythm: `3月至11月每月25日前`, `6月起每月`. An end alone (`12月底前每月…`) is none. */
  within?: Moment;
}

/** A stretch of text between commas or brackets, as what it says of time. */
export interface DeadlineClause {
  inBrackets: boolean;
  moments: Moment[];
  rhythms: Rhythm[];
  words: Set<"vague" | "relative" | "standing" | "wholeYear" | "eachYear">;
  /** It says more than time: 6月至8月集中整治. */
  hasOtherWords: boolean;
}
