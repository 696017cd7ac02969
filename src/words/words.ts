import { enUS } from "./enUS/enUS";
import { zhCN, type Words } from "./zhCN/zhCN";

/** The words of a language as Office names it; Chinese wherever it is not English. */
export function wordsFor(locale: string): Words {
  return locale.toLowerCase().startsWith("en") ? enUS : zhCN;
}

export type { Words };

/** All languages that a sheet may have been made in. */
export const LANGUAGES: readonly Words[] = [wordsFor("zh-CN"), wordsFor("en-US")];
