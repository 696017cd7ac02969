import type { SettingsWords } from "./zhCNSettings";

/** The settings page, in English. */
export const enUSSettings: SettingsWords = {
  title: "Settings",
  hint: "Kept in this workbook, whoever opens it.",
  dueSoonDays: "Days before which an item is due soon",
  daysHint: "a whole number from 0 to 366",
  daysWrong: "Give a whole number from 0 to 366.",
  firstUnitLeads: "Where no lead is named, the first unit leads",
  save: "Save and check again",
  saveOnly: "Save",
  cancel: "Cancel",
};
