import { enUSNextYear } from "../enUS/nextYear";
import type { Words } from "../words";
import { zhCNNextYear, type NextYearWords } from "../zhCN/nextYear";

/** The words of 结转到下年 in the language of the others. */
export function nextYearWords(words: Words): NextYearWords {
  return words.locale === "zh-CN" ? zhCNNextYear : enUSNextYear;
}
