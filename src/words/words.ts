import { enUS } from "./enUS/enUS";
import { zhCN, type Words } from "./zhCN/zhCN";

/** The words of a language as Office names it; Chinese wherever it is not English. */
export function wordsFor(locale: string): Words {
  return locale.toLowerCase().startsWith("en") ? enUS : zhCN;
}

export type { Words };
