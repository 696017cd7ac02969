import { enUSHelp } from "../enUS/help";
import type { Words } from "../words";
import { zhCNHelp, type HelpWords } from "../zhCN/help";

/** The words of the help page, in the language of the others. */
export function helpWordsFor(words: Words): HelpWords {
  return words.locale === "en-US" ? enUSHelp : zhCNHelp;
}
