import type { Day } from "../reading/day";
import type { DeadlineDoubt } from "../reading/deadline/deadline";

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
  | { code: "notApplicable"; status: string };
