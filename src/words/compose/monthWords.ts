import { enUSMonth } from "../enUS/month";
import type { Words } from "../words";
import { zhCNMonth, type MonthWords } from "../zhCN/month";

/** The words of the month's round in the language of the others. */
export function monthWords(words: Words): MonthWords {
  return words.locale === "zh-CN" ? zhCNMonth : enUSMonth;
}
