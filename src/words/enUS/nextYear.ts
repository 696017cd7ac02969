import type { NextYearWords } from "../zhCN/nextYear";

/** 结转到下年, in English; what is written into the new table stays Chinese. */
export const enUSNextYear: NextYearWords = {
  title: "Carry over to the next year",
  intro: (year) =>
    `Copies the plan as a table of ${year} beside it: years move to ${year}, the status is emptied, everything else stays. The plan's own sheet is not changed. Look at it here first, then make it.`,
  carried: (items) => `Carried over (${items} items)`,
  carriedHint: "Nothing is asked of these: years move on by one, what names no year is copied.",
  confirm: (phrases) => `To confirm (${phrases})`,
  confirmHint:
    "Ordinals, one-offs and other years are not changed for you. Write what it is to be; what is left blank is copied.",
  unfinished: (items) => `Unfinished (${items} items)`,
  unfinishedHint: "What is ticked gets a note in 备注 of its row in the new table.",
  toConfirm: (items) => `To be confirmed at the year's end (${items} items)`,
  toConfirmHint: "Due within the year: known at its end. What is ticked is noted as well.",
  all: "All",
  changes: (before, after) => `${before} → ${after}`,
  where: { title: "Title", project: "Project", content: "Content", deadline: "Deadline" },
  why: {
    ordinal: "ordinal",
    oneOff: "one-off",
    otherYear: "another year",
    quotedYear: "year in a name",
    number: "a number that shows no date",
    leapDay: "29 February",
    weekday: "weekday",
  },
  answer: (ref, quote) => `${ref} “${quote}” becomes`,
  units: (units) => `${units} units`,
  renameLedger: (name) => `Rename the present ledger to “${name}”`,
  ledgerHint: (name) => `“${name}” is made; the present ledger stays.`,
  make: "Make the next year's table",
  remarkHeading: "备注",
  remark: (before, year, units) =>
    `${before === "" ? "" : `${before}；`}${year}年结转：${units}家未完成`,
  sheetName: (name, year, next) =>
    name.includes(String(year)) ? name.replace(String(year), String(next)) : `${name}${next}`,
  lines: {
    head: (year, carried, phrases) =>
      `Carried over to ${year}: ${carried} items, ${phrases} places to confirm.`,
    confirm: (where, quote, why) => `  ${where}: “${quote}” (${why})`,
    unfinished: (refs) => `  Unfinished: ${refs}`,
    toConfirm: (refs) => `  To be confirmed at the year's end: ${refs}`,
  },
};
