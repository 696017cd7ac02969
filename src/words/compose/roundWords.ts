import type { Review } from "../../core/review/review";
import { STATES } from "../../core/review/state";
import { STATE_NAMES } from "../../core/change/stateNames";
import { enUSRounds } from "../enUS/rounds";
import type { Words } from "../words";
import { zhCNRounds, type RoundWords } from "../zhCN/rounds";

/** The words of 检查记录 and 与上期比 in the language of the others. */
export function roundWords(words: Words): RoundWords {
  return words.locale === "zh-CN" ? zhCNRounds : enUSRounds;
}

/** What stands in a round's own row, in Chinese like the rest of the register: 逾期8项、未到期22项. */
export function roundCounts({ totals }: Review, withoutAlarms: boolean): string {
  const counts = STATES.flatMap((state) => {
    const items = totals[state];
    return items === undefined ? [] : [zhCNRounds.count(STATE_NAMES[state], items)];
  });
  return counts.join(zhCNRounds.list) + (withoutAlarms ? zhCNRounds.withoutAlarms : "");
}
