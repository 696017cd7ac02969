import type { SettingsWords } from "../zhCN/settings";

/** The settings page, in English. */
export const enUSSettings: SettingsWords = {
  title: "Settings",
  hint: "Kept in this workbook, whoever opens it.",
  dueSoonDays: "Days before which an item is due soon",
  daysHint: "a whole number from 0 to 366",
  daysWrong: "Give a whole number from 0 to 366.",
  firstUnitLeads: "Where no lead is named, the first unit leads",
  colorDone: "Colour rows that are done as well (green, blue)",
  resultColumn: "Write the result column with every check",
  resultColumnHint:
    "To the right of the table, so that it shows in print; “Clear marks” takes it away too.",
  sender: "Sender",
  senderHint: "Who signs notices and bulletins",
  numberPrefix: "Number prefix of notices",
  numberPrefixHint: "西普法督 gives 西普法督〔2023〕1号",
  reminderPrefix: "Number prefix of reminders (blank: one sequence)",
  contact: "Contact",
  replyDays: "Days for a reply",
  ownUnits: "Our own units (never urged)",
  ownUnitsHint: "Several with 、 between them",
  noticePerItem: "A notice for each item (else one a unit)",
  noticeFromSecond: "Notices only for what was in alarm at the last round too",
  noticeFromSecondHint: "Rounds must have been kept; without one there is no notice at all.",
  version: (version: string): string => `Work plan check, version ${version}`,
  save: "Save and check again",
  saveOnly: "Save",
  cancel: "Cancel",
};
