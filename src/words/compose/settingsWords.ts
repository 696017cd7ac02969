import { enUSSettings } from "../enUS/settings";
import type { Words } from "../words";
import { zhCNSettings, type SettingsWords } from "../zhCN/settings";

/** The words of the settings page, in the language of the others. */
export function settingsWordsFor(words: Words): SettingsWords {
  return words.locale === "en-US" ? enUSSettings : zhCNSettings;
}
