import type { Day } from "../text/day";
import type { DeadlineDoubt } from "../reading/deadline/deadline";
import type { RequirementPer } from "../reading/requirements/requirement";
import type { State } from "./state";

/** The figures of a counted duty in one period. What was owed before the period is in `owed` and `owedNow` too. */
export interface CountFacts {
  thing: string;
  measure: string;
  per: RequirementPer;
  /** Owed in each period. */
  atLeast: number;
  start: Day;
  end: Day;
  /** Owed by the period's end. */
  owed: number;
  /** Owed so far. */
  owedNow: number;
  came: number;
  /** `owed` less `came`, at least 0. */
  missing: number;
}

/** A counted duty's figures, whatever its state. */
export type CountReason = Extract<Reason, { code: "counted" | "kinds" }>;

/** Why an obligation has its state, as facts; the sentence is made by the words. Days are whole days. */
export type Reason =
  | { code: "overdue"; days: number; due: Day; recorded: boolean }
  | { code: "noDay"; doubt: DeadlineDoubt; deadline: string }
  | { code: "unclearStatus"; status: string; due: Day }
  | { code: "yearEnd"; year: number }
  | { code: "beforePlanYear"; due: Day; year: number }
  | { code: "openGroup"; group: string }
  | { code: "noUnit" }
  | { code: "behindStatus"; status: string }
  | { code: "dueSoon"; days: number; due: Day }
  | { code: "notDue"; due: Day }
  | { code: "standing" }
  | { code: "doneLate"; due: Day; day: Day; days: number }
  | { code: "done"; day?: Day }
  | { code: "notApplicable"; status: string }
  | ({ code: "counted"; state: State; day?: Day } & CountFacts)
  | {
      code: "kinds";
      state: State;
      day?: Day;
      kinds: string[];
      atLeast: number;
      came: string[];
      end: Day;
    }
  /** The workbook has no ledger, so that a number asked for could not be checked. */
  | { code: "countNotChecked"; atLeast: number; measure: string; thing: string }
  /** The status cell says 已完成 while the count is short. */
  | { code: "statusAgainstCount"; status: string }
  /** Records that came but do not count: returned, drafts, still in progress. */
  | { code: "notCounting"; records: number };
