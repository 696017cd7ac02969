import { STATES, type StateCounts } from "../../core/review/state";
import { enUSMany } from "../enUS/many";
import type { Words } from "../words";
import { zhCNMany, type ManyTexts } from "../zhCN/many";

/** The words of many workbooks, with counts in words. */
export function manyWords(
  words: Words,
): ManyTexts & { counts: (totals: StateCounts, words: Words) => string } {
  const texts = words.locale === "zh-CN" ? zhCNMany : enUSMany;
  return { ...texts, counts };
}

/** Every state that occurs: 逾期8项、未到期22项. */
function counts(totals: StateCounts, words: Words): string {
  const { count } = words.locale === "zh-CN" ? zhCNMany : enUSMany;
  return STATES.flatMap((state) => {
    const items = totals[state];
    return items === undefined ? [] : [count(words.state[state], items)];
  }).join(words.listSeparator);
}
