import type { Period } from "../../text/periods";
import type { EachBase } from "./bases";

/** The period in which a number is owed; `due` is once per due day of the item. */
export type RequirementPer = Period | "due";

/** Why a number is shown and not judged. */
export type NotJudged =
  | "wish" // 力争, 逐步
  | "upperBound" // 不能超过27天
  | "rate" // 增长8%以上
  | "money" // 不少于30万元
  | "notReports" // 2000字, 30人, or a word this reader does not know
  | "otherBase" // 每村, 每期
  | "otherGroup" // 各学校…
  | "noPeriod"; // the deadline has no end and the text names no period

/** A counted duty read from 具体内容: how many, of what, per which period, for whom. */
export interface Requirement {
  /** The clause it was read from. */
  text: string;
  /** The groups or units at the head of its clause; blank where it is for all units of the row. */
  who: string;
  atLeast: number;
  /** The measure word (篇, 次); blank where it was lost in the text. */
  measure: string;
  /** What is counted, as far as the text names it: 普法信息, 典型案例. */
  thing: string;
  per: RequirementPer;
  /** The kinds to choose from, where so many different ones are asked for; the number is then theirs. */
  kinds?: string[];
  /** People asked for in each of a unit's bases; judged where it is known which bases there are. */
  eachBase?: EachBase;
  /** The measure word was lost. */
  damaged: boolean;
  notJudged?: NotJudged;
  /** The rule that it was read by: 不少于n. */
  rule?: string;
  /** The units of the row that owe it, by name. */
  units: string[];
}
