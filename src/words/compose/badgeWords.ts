import type { Deadline } from "../../core/reading/deadline/deadline";
import type { CountReason, Reason } from "../../core/review/reason";
import type { State } from "../../core/review/state";
import { deadlineWords } from "./deadlineWords";
import type { Words } from "../words";

/** A finding, of an item or of one unit's part in it, as far as its badge tells. */
export interface Badged {
  state: State;
  daysOverdue?: number;
  reasons: Reason[];
}

/** A state in a few words, with its days or what is missing: `逾期138天`, `上半年还差1篇`. */
export function badgeWords({ state, daysOverdue, reasons }: Badged, words: Words): string {
  const { badge } = words.pane;
  switch (state) {
    case "overdue": {
      if (daysOverdue === undefined) return words.state.overdue;
      const isRecorded = reasons.some((reason) => reason.code === "overdue" && reason.recorded);
      return isRecorded ? badge.overdue(daysOverdue) : badge.unrecorded(daysOverdue);
    }
    case "unmet":
      return missingWords(reasons, words) ?? words.state.unmet;
    case "behind":
      return reasons.some(isCount) ? badge.behindCount : words.state.behind;
    case "dueSoon": {
      const days = reasons.flatMap((reason) => (reason.code === "dueSoon" ? [reason.days] : []));
      return days.length === 0 ? words.state.dueSoon : badge.dueIn(Math.min(...days));
    }
    default:
      return words.state[state];
  }
}

/** A deadline in few words, without the year where it is the plan's: `时限6月30日`. */
export function shortDeadline(deadline: Deadline, year: number, words: Words): string {
  const [only, ...others] = deadline.due;
  const isPlain = deadline.kind === "once" && others.length === 0 && !deadline.wholePlan;
  return isPlain && only?.startsWith(`${year}-`)
    ? words.deadline.by(words.shortDay(only))
    : deadlineWords(deadline, words);
}

/** The reasons that say more than the badge does: a badge already tells days and plain states. */
export function furtherReasons(reasons: Reason[]): Reason[] {
  return reasons.filter((reason) => !TOLD_BY_BADGE.has(reason.code));
}

const TOLD_BY_BADGE = new Set<Reason["code"]>([
  "overdue",
  "dueSoon",
  "notDue",
  "standing",
  "notApplicable",
]);

function isCount(reason: Reason): reason is CountReason {
  return reason.code === "counted" || reason.code === "kinds";
}

/** What is missing, where all that are short lack the same; else the most that one lacks. */
function missingWords(reasons: Reason[], words: Words): string | undefined {
  const { badge, period } = words.pane;
  const short = reasons.flatMap((reason) => (reason.code === "counted" ? [reason] : []));
  const [first] = short;
  if (!first) {
    const kinds = reasons.flatMap((reason) => (reason.code === "kinds" ? [reason.missing] : []));
    return kinds.length === 0 ? undefined : badge.kinds(Math.max(...kinds));
  }
  const most = short.reduce((worst, each) => (each.missing > worst.missing ? each : worst), first);
  const isSame = short.every(({ missing, end }) => missing === first.missing && end === first.end);
  return isSame
    ? badge.missing(period(first), first.missing, first.measure)
    : badge.upTo(most.missing, most.measure);
}
