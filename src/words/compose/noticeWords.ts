import { enUSNotices } from "../enUS/notices";
import type { Words } from "../words";
import { zhCNNotices, type NoticeWords } from "../zhCN/notices";

/** The words of notices in the language of the others. */
export function noticeWords(words: Words): NoticeWords {
  return words.locale === "zh-CN" ? zhCNNotices : enUSNotices;
}
