import type { PointWords } from "../zhCN/points";

/** 对照工作要点, in English. */
export const enUSPoints: PointWords = {
  title: "Compare with the points",
  intro:
    "Reads the year's numbered points (.docx, .txt or pasted text), holds them against the plan and lists where the two differ. Which side is right is yours to say; the plan is not changed.",
  choose: "Choose a file",
  chooseAgain: "Other points",
  pasteLabel: "Or paste the points here",
  compare: "Compare",
  pasted: "Pasted points",
  facts: (name, points) => `${name}: ${points} points`,
  matched: (items, found) => `${found} of ${items} items are of a point`,
  toSee: (all, seen) =>
    all === 0
      ? "No difference was found."
      : `${all} places to look at${seen === 0 ? "" : `, ${seen} seen`}.`,
  all: "All",
  filter: (name, count) => `${name} ${count}`,
  kinds: {
    missing: "Missing",
    number: "Numbers",
    name: "Names",
    period: "Times",
    units: "Units",
    damaged: "Damaged",
  },
  headings: {
    withoutItem: "No item for a point",
    withoutPoint: "No point for an item",
    numberInTable: "A number is missing in the plan",
    numberInPoint: "A number is missing in the points",
    number: "Numbers differ",
    name: "Names differ",
    period: "Times differ",
    units: "Units differ",
    damaged: "Characters seem lost or doubled",
  },
  point: (name) => `Point ${name}`,
  row: (ref) => `Item ${ref}`,
  inTable: (ref) => `Item ${ref} in the sheet`,
  notFound: "Not found",
  isProblem: "A problem",
  noProblem: "No problem",
  change: "Change",
  make: "Make the list",
  untouched: "The plan is not changed",
  noPoints: (name) =>
    `No numbered points (1., （一）, 第一) were found in “${name}”. If it is a scan or a picture, choose a file whose text can be selected, or paste the text.`,
  refused: {
    oldWorkbook:
      "This is a workbook of the old format. Open the points and save them as .docx or .txt.",
    oldDocument: "This is a document of the old format (.doc, .wps). Open it and save it as .docx.",
    encrypted: "The file has a password. Take it away and choose the file again.",
    pdf: "PDF files cannot be read. Choose a Word file (.docx), or copy the text and paste it.",
    picture: "This is a picture without text. Choose a Word file (.docx), or paste the text.",
    empty: "The file is empty.",
    tooLarge: "The file is too large.",
    damaged: "The file is damaged. Get another copy of it.",
    unsafe: "The file holds something unsafe and was not read.",
    unknownKind: "No file that can be read. Choose a .docx or .txt file, or paste the text.",
  },
  sheet: {
    name: "要点对照",
    title: (plan) => `${plan}: points and plan compared`,
    left: (name, points, items) => `Points: ${name}, ${points}; items of the plan: ${items}`,
    columns: {
      point: "Point",
      ref: "Item",
      pointText: "Text of the points",
      rowText: "Text of the plan",
      difference: "Difference",
      verdict: "Verdict",
    },
    notes: ["Both texts are listed as they stand; which is right is for people to say."],
    signature: ["Checked by:", "Date:"],
  },
  deadlineIs: (text) => `Deadline: ${text}`,
  unitsAre: (text) => `Units: ${text}`,
  difference: {
    withoutItem: "No item in the plan",
    withoutPoint: "No point",
    missingInTable: (quote) => `Not in the plan: “${quote}”`,
    missingInPoint: (quote) => `Not in the points: “${quote}”`,
    differs: (point, row) => `Points: “${point}”; plan: “${row}”`,
    damaged: (quote) => `Seems damaged: “${quote}”`,
  },
  lines: {
    head: (points, items, found) =>
      `Compared with the points: ${points} points, ${found} of ${items} items are of one.`,
    line: (where, difference) => `  ${where}: ${difference}`,
  },
};
