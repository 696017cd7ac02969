import { runningRound } from "../core/change/rounds";
import type { Since } from "../core/change/changes";
import { sentRound } from "../core/form/sentForms";
import { addDays } from "../core/text/day";
import type { BulletinFacts } from "../words/compose/bulletinText";
import type { ReminderFacts } from "../words/compose/reminderText";
import type { CheckResult } from "./check";
import { noticePlan } from "./notices/noticePlan";

/** What a 通报 says besides what the check found: what changed, who has not returned or answered, who signs and by when. */
export function bulletinFacts(result: CheckResult, since: Since | undefined): BulletinFacts {
  const { review, rounds, own, settings } = result;
  const round = runningRound(rounds, review.year, review.asOf);
  const sent = sentRound(own, round);
  const unanswered = noticePlan(result).open.filter(({ why }) => why === "unanswered");
  return {
    ...(since ? { since } : {}),
    ...(sent ? { notReturned: { round, units: sent.missing } } : {}),
    notAnswered: [...new Set(unanswered.map(({ row }) => row.unit))],
    sender: settings.sender,
    replyBy: addDays(review.asOf, settings.replyDays),
  };
}

/** Who asks in a 催办, whom one may ask, and by when an answer is wanted. */
export function reminderFacts({ review, settings }: CheckResult): ReminderFacts {
  const { sender, contact, replyDays } = settings;
  return { sender, contact, replyBy: addDays(review.asOf, replyDays) };
}
