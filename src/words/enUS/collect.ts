import type { CollectWords } from "../zhCN/collect";

/** What is said of forms that came back, in English. */
export const enUSCollect: CollectWords = {
  unread: {
    oldWorkbook: "An old format that cannot be read. Save it as .xlsx in Excel and add it again.",
    oldDocument: "A document of an old format. Save it as .docx and add it again.",
    encrypted: "Locked with a password. Take the password off and add it again.",
    pdf: "A PDF, which cannot be read. Please return an Excel file (.xlsx).",
    picture: "A picture, which cannot be read. Please return an Excel file (.xlsx).",
    empty: "An empty file.",
    tooLarge: "Too large (over 30 MB, or too large once unpacked); not read.",
    damaged: "Damaged; it cannot be read. Please return it once more.",
    unsafe: "Points outside the file; not read. Open it in Excel and save it anew.",
    unknownKind: "No file that can be read. Please return an Excel file (.xlsx).",
    noForm: "No form.",
  },
  notTaken: {
    otherPlan: "A form of another plan; not taken.",
    otherYear: "A form of another year; not taken.",
    olderRound: "A form of an earlier round; not taken.",
    newerRound: "A form of a later round; not taken.",
    unknownUnit: "Neither plan nor directory knows this unit; not taken.",
  },
  problem: (code, row, text) => {
    switch (code) {
      case "badDay":
        return `Row ${row}: “${text}” is no day; the row is not taken.`;
      case "futureDay":
        return `Row ${row}: ${text} lies after the day of return; the row is not taken.`;
      case "unknownItem":
        return `Row ${row}: the plan has no such item; not taken: ${text}`;
      case "changedWording":
        return `Row ${row}: the content was changed; the plan's wording stays: ${text}`;
      case "insertedRow":
        return `Row ${row} was put in and belongs to no item; not taken: ${text}`;
      case "badRecord":
        return `Reports, row ${row}: date, item or number cannot be read; not taken: ${text}`;
    }
  },
  summary: (files, taken) => `Read ${files} files, took ${taken}.`,
  outcome: {
    conflict: "differs from what is known",
    back: "a step back; not taken",
    new: "new",
    same: "known already",
    blank: "not filled in",
  },
  three: (sent, returned, now) => `sent ${or(sent)}; returned ${or(returned)}; now ${or(now)}`,
  records: (count) => `${count} reports`,
  late: "without a day: registered on the day of return, it is done late",
  missing: (units) =>
    units.length === 0 ? "All have returned." : `${units.length} not returned: ${units.join(", ")}`,
  entered: (count) => `Entered ${count} records into the ledger.`,
  nothingEntered: "Nothing to enter.",
  noSuchUnit: (names) => `Neither plan nor directory knows: ${names}`,
  noForms: "No unit has anything to fill in; no form was made.",
};

function or(text: string): string {
  return text === "" ? "(blank)" : text;
}
