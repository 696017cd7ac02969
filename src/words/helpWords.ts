import { enUSHelp } from "./enUSHelp";
import type { Words } from "./words";
import { zhCNHelp, type HelpWords } from "./zhCNHelp";

/** The words of the help page, in the language of the others. */
export function helpWordsFor(words: Words): HelpWords {
  return words.locale === "en-US" ? enUSHelp : zhCNHelp;
}
