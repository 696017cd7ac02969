import type { YearDraftWords } from "../zhCN/yearDrafts";

/** 年终材料 in the pane and as texts, in English. */
export const enUSYearDrafts: YearDraftWords = {
  title: "Year-end texts",
  hint: "Drafts from this check and the ledger; what stands in 【】 is for you to write. They can be changed before they are copied.",
  kind: "Which",
  kinds: { summary: "Summary of the year", selfReport: "Self-inspection" },
  text: "Text",
  heading: {
    summary: (year) => `Summary of the work of ${year}`,
    selfReport: (year) => `Self-inspection of the work of ${year}`,
  },
  sections: {
    summary: ["The year in figures", "What was done", "Problems", "What comes next"],
    selfReport: ["How it was organised", "What was inspected", "Problems", "What will be mended"],
  },
  figures: (day, items, units, counts) =>
    `As of ${day} the plan has ${items} items for ${units} units: ${counts}.`,
  dueRate: (rate, done, of) => `Done of what was due: ${rate} (by units, ${done}/${of}).`,
  records: (records) => `The ledger has ${records} records that count.`,
  project: (number, name, items, done) => `${number}${name}: ${items} items, ${done} done`,
  byUnits: (done, of) => `, by units ${done}/${of}`,
  place: (number) => `(${number}) `,
  done: (contents) => `Done: ${contents}.`,
  counted: (content, ref, thing, owed, came) =>
    `${content} (${ref}): ${thing} ${owed} owed in the year, ${came} reported.`,
  evidence: (content, ref, state, evidence) =>
    `${content} (${ref}): ${state}; evidence: ${evidence}.`,
  recordsOf: (records, some, isAll) => `${records} records (${some}${isAll ? "" : ", …"})`,
  published: (units) => `${units} lists published`,
  statusSays: (status) => `the status says “${status}”`,
  noEvidence: "none",
  noProblem: "Nothing is late, short or behind.",
  toConfirm: (items) => `${items} more items are to be confirmed.`,
  mend: "Each of these is followed up until it is done or handed in.",
  goOn: (items) => `${items} items that are not due yet go on:`,
  open: (number, content, ref, deadline) =>
    `${number}. ${content} (${ref})${deadline === "" ? "" : `, due ${deadline}`}.`,
  toFill: {
    organised: "【to be written: how the work was led, paid for and staffed】",
    special: "【to be written: what was special, examples, results】",
    causes: "【to be written: the causes】",
    plans: "【to be written: what is planned】",
  },
};
