import type { Rule } from "../rule";

/** What a 完成情况 says. */
export type StatusReadingKind =
  | "done"
  | "open" // begun, partly done, not begun, not done
  | "behind"
  | "cancelled"
  | "notReported"
  | "unclear";

/** What one clause says. */
export interface ClauseReading {
  reading: StatusReadingKind;
  /** It only adds that the work goes on (已完成,持续推进). */
  lasting?: true;
  /** It speaks of a part: of a thing that it names, or of so many (19个). What other parts are decides as well. */
  part?: true;
  /** It means to get done what is not done yet (确保9月底完成). */
  intention?: true;
  /** The step that is done, of something that takes more than that: 初设审查. */
  step?: string;
}

/** A rule for a whole clause. */
export type StatusRule = Rule<ClauseReading>;
