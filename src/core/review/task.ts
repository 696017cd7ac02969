import { daysFrom, type Day } from "../text/day";
import type { Deadline } from "../reading/deadline/deadline";
import type { StatusReading } from "../reading/status/readStatus";
import type { Bases } from "../register/bases";
import type { PublishedList } from "../register/publishedLists";
import type { Reason } from "./reason";
import type { State } from "./state";

/** One thing that one unit must have done by one day, judged. */
export interface Obligation {
  state: State;
  reason: Reason;
  /** Days past the due day, where overdue. */
  daysOverdue?: number;
}

/** What a task is judged by. */
export interface TaskFacts {
  deadline: Deadline;
  /** The due day judged; none where the deadline gives none. */
  due?: Day;
  status: StatusReading;
  /** Where it is done: the day, or true where no day is known. */
  doneOn?: Day | true;
  /** A group without members in a workbook with a ledger: never accused. */
  openGroup?: string;
}

/** The day and year that everything is judged by, and the settings that bear on states. */
export interface Judging {
  asOf: Day;
  year: number;
  dueSoonDays: number;
  /** The workbook has a place that records completion (status column or ledger). */
  records: boolean;
  /** It has a ledger, so that numbers asked for can be checked. */
  ledger: boolean;
  /** The table has a column of units that answer for items. */
  unitColumn: boolean;
  /** The 普法责任清单 that are public by the day, by unit. */
  published: ReadonlyMap<string, PublishedList>;
  /** What the registers say of 居民小组 and 社区, where there are any. */
  bases?: Bases;
}

/** The due days for which a deadline's task is judged: of a rhythm the next one, or the last after all; of listed days each. */
export function taskDays(deadline: Deadline, asOf: Day): (Day | undefined)[] {
  if (deadline.due.length === 0) return [undefined];
  if (deadline.rhythm === undefined) return deadline.due;
  return [deadline.due.find((day) => day >= asOf) ?? deadline.due.at(-1)];
}

/** Judges one task; the first of the rules in order of severity that fits gives its state, but 滞后 says more than that no day can be told. */
export function judgeTask(facts: TaskFacts, judging: Judging): Obligation {
  if (facts.status.reading === "cancelled") {
    return { state: "notApplicable", reason: { code: "notApplicable", status: facts.status.text } };
  }
  // A standing duty is never done.
  if (facts.doneOn !== undefined && facts.deadline.kind !== "standing") {
    return judgeDone(facts.doneOn, facts.due);
  }
  return judgeOpen(facts, judging);
}

function judgeDone(doneOn: Day | true, due: Day | undefined): Obligation {
  if (doneOn === true) return { state: "done", reason: { code: "done" } };
  if (due === undefined || doneOn <= due)
    return { state: "done", reason: { code: "done", day: doneOn } };
  const days = daysFrom(due, doneOn);
  return { state: "doneLate", reason: { code: "doneLate", due, day: doneOn, days } };
}

function judgeOpen(facts: TaskFacts, judging: Judging): Obligation {
  const { deadline, due, status, openGroup } = facts;
  const { asOf, year } = judging;
  if (openGroup !== undefined) return toConfirm({ code: "openGroup", group: openGroup });
  if (due !== undefined && due < `${year}-01-01`)
    return toConfirm({ code: "beforePlanYear", due, year });
  const past = due !== undefined && asOf > due;
  const dated = deadline.kind === "once" || deadline.kind === "recurring";
  if (past && dated && status.reading !== "unclear") return overdue(due, judging);
  if (past && deadline.kind === "year") return toConfirm({ code: "yearEnd", year });
  if (past) return toConfirm({ code: "unclearStatus", status: status.text, due });
  if (status.reading === "behind") {
    return { state: "behind", reason: { code: "behindStatus", status: status.text } };
  }
  if (deadline.kind === "confirm") {
    return toConfirm({ code: "noDay", doubt: deadline.doubt ?? "unread", deadline: deadline.text });
  }
  return judgeComing(facts, judging);
}

function judgeComing({ deadline, due }: TaskFacts, { asOf, dueSoonDays }: Judging): Obligation {
  if (deadline.kind === "none") return { state: "notDue", reason: { code: "noDeadlineColumn" } };
  if (due === undefined) return { state: "standing", reason: { code: "standing" } };
  const days = daysFrom(asOf, due);
  if (deadline.kind !== "year" && days <= dueSoonDays) {
    return { state: "dueSoon", reason: { code: "dueSoon", days, due } };
  }
  return { state: "notDue", reason: { code: "notDue", due } };
}

function overdue(due: Day, { asOf, records }: Judging): Obligation {
  const days = daysFrom(due, asOf);
  return {
    state: "overdue",
    daysOverdue: days,
    reason: { code: "overdue", days, due, recorded: records },
  };
}

function toConfirm(reason: Reason): Obligation {
  return { state: "toConfirm", reason };
}
