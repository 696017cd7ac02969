import { enUSDutyLists } from "../enUS/dutyLists";
import type { Words } from "../words";
import { zhCNDutyLists, type DutyListWords } from "../zhCN/dutyLists";

/** The words of 普法责任清单 in the language of the others. */
export function dutyListWords(words: Words): DutyListWords {
  return words.locale === "zh-CN" ? zhCNDutyLists : enUSDutyLists;
}
