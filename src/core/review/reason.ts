import type { Day } from "../text/day";
import type { DeadlineDoubt } from "../reading/deadline/deadline";
import type { BaseKind } from "../reading/requirements/bases";
import type { RequirementPer } from "../reading/requirements/requirement";
import type { Coverage } from "../register/bases";
import type { State } from "./state";

/** How many of a thing are owed, came and are missing in a stretch of the year. */
export interface CountFigures {
  /** What is counted, as far as the text names it: 普法信息. */
  thing: string;
  measure: string;
  per: RequirementPer;
  start: Day;
  end: Day;
  /** Owed by the stretch's end. */
  owed: number;
  owedByNow: number;
  came: number;
  /** `owedByNow` less `came`, at least 0. */
  missingByNow: number;
  /** `owed` less `came`, at least 0. */
  missing: number;
}

/** The figures of a requirement in one of its periods. What was owed before the period is in `owed` and `owedByNow` too. */
export interface CountFacts extends CountFigures {
  /** Owed in each period. */
  atLeast: number;
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
  /** The table has no column of deadlines, and no day is set for the whole plan. */
  | { code: "noDeadlineColumn" }
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
      missing: number;
      end: Day;
    }
  /** People in each of a unit's bases. */
  | ({ code: "bases"; state: State; base: BaseKind; atLeast: number; end: Day } & Coverage)
  /** The workbook has no ledger, so that a number asked for could not be checked. */
  | { code: "countNotChecked"; atLeast: number; measure: string; thing: string }
  /** The status cell says 已完成 while the count is short. */
  | { code: "statusAgainstCount"; status: string }
  /** The days that the 清单公示 has of a unit's 普法责任清单. */
  | { code: "listPublished"; made: Day; published: Day }
  /** The laws that a unit answers for in an item that is divided, and those of them on which nothing was reported. */
  | { code: "laws"; laws: string[]; open: string[] }
  /** Records that came but do not count: returned, drafts, still in progress. */
  | { code: "notCounting"; records: number };
