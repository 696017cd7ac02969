import { gradeNotices, type Grading, type NoticePlan } from "../../core/notice/gradeNotices";
import { readNotices, type NoticesRead } from "../../core/notice/noticeRegister";
import { lastRoundBefore, roundsInAlarm, runningRound } from "../../core/change/rounds";
import { nodesIn, nodesNow } from "../../core/node/nodes";
import { ALARMS } from "../../core/review/state";
import { formLabel, sentRound } from "../../core/form/sentForms";
import { ownTableIn } from "../../core/register/ownTable";
import { reviewPlan } from "../../core/review/reviewPlan";
import type { Review } from "../../core/review/review";
import { Kept } from "../../core/kept";
import { atOnce } from "../../core/steps";
import type { Day } from "../../core/text/day";
import type { CheckResult } from "../check";

/** What may be sent by a check and the 督办台账 of its workbook. */
export function noticePlan(result: CheckResult): NoticePlan {
  const { review, settings } = result;
  const { rows } = noticesIn(result);
  const missing = missingForm(result);
  return gradeNotices({
    review,
    rows,
    ownUnits: settings.ownUnits,
    ...(missing ? { missing } : {}),
    nodes: nodesNow(nodesIn(result.own), review, settings.nodeAnswers).filter(
      ({ word }) => word === "before",
    ),
    perItem: settings.noticePerItem,
    ...(settings.noticeFromSecond ? { wasAlarmed: alarmsBefore(result) } : {}),
    owedOn: owedIn(result),
  });
}

/** Who was in alarm with what at the last round kept before the day; where none was kept, nobody was. */
function alarmsBefore({ rounds, review }: CheckResult): NonNullable<Grading["wasAlarmed"]> {
  const round = lastRoundBefore(rounds, review.year, review.asOf);
  const inAlarm = roundsInAlarm(round ? [round] : [], (state) => ALARMS.includes(state));
  return (unit, identity) => inAlarm(unit, identity, review.asOf) > 0;
}

/** The running round's form and who has not returned it; nothing where none was sent or all have come. */
function missingForm({ review, rounds, own }: CheckResult): Grading["missing"] {
  const round = runningRound(rounds, review.year, review.asOf);
  const sent = sentRound(own, round);
  if (!sent || sent.missing.length === 0) return undefined;
  const { replyBy } = sent;
  const form = { round, label: formLabel(round), ...(replyBy === undefined ? {} : { replyBy }) };
  return { form, units: sent.missing };
}

/** The 督办台账 as far as it exists by the day of a check. */
export function noticesIn({ own, plan, review }: CheckResult): NoticesRead {
  const table = ownTableIn(own, "督办台账");
  return table ? readNotices(table, plan, review.asOf) : { rows: [], problems: [] };
}

/** What was owed by the day of a notice: the plan judged as of that day. */
function owedIn({ plan, settings }: CheckResult): Grading["owedOn"] {
  const reviews = new Kept<Day, Review>();
  const { dueSoonDays, firstUnitLeads } = settings;
  return (day, identity, unit) => {
    const review = reviews.of(day, (asOf) =>
      atOnce(reviewPlan(plan, { asOf, dueSoonDays, firstUnitLeads })),
    );
    const item = review.items.find((each) => each.identity === identity);
    const part = item?.parts.find((each) => each.unit === unit);
    return new Map(
      (part?.duties ?? []).map(({ thing, measure, owedByNow }) => [
        `${thing} ${measure}`,
        owedByNow,
      ]),
    );
  };
}
