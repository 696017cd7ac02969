import { enUSSetUp } from "../enUS/setUp";
import type { Words } from "../words";
import { zhCNSetUp, type SetUpWords } from "../zhCN/setUp";

/** The words of 初始设置 in the language of the others. */
export const setUpWords = (words: Words): SetUpWords =>
  words.locale === "zh-CN" ? zhCNSetUp : enUSSetUp;
