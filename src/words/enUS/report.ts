import type { zhCNReport } from "../zhCN/report";

/** The form that enters reports into the ledger, in English. */
export const enUSReport: typeof zhCNReport = {
  title: "Enter reports",
  openFor: (ref) => `Enter reports on ${ref}`,
  openForUnit: (ref, unit) => `Enter reports of ${unit} on ${ref}`,
  item: "Item",
  chooseItem: "Choose an item",
  noLedger: "The workbook has no ledger: there is no place to enter reports.",
  records: (count, notCounting) =>
    `${count} records${notCounting > 0 ? `, ${notCounting} not counted` : ""}`,
  recordsOf: (unit) => `Ledger records of ${unit}`,
  recordRow: (row) => `Row ${row}`,
  notCounted: (status) => ` (${status}, not counted)`,
  day: "Day",
  count: "Number",
  more: "One more",
  fewer: "One fewer",
  type: "Type",
  status: "Status",
  name: "Title",
  units: (ticked, of) => `Units (${ticked} of ${of} ticked)`,
  all: (group, count) => `All ${group} (${count})`,
  none: (group, count) => `None of ${group} (${count})`,
  groups: ["街道", "单位"],
  notices: "Notices",
  noticesOf: (ref) => `Make notices on ${ref}`,
  remindersOf: (ref, units) => `Copy reminders to the ${units} units of ${ref}`,
  next: {
    label: "Next",
    makeUp: (units, what) => `${units} units ${what}`,
    missing: (byNow, inAll, measure) =>
      `make up ${byNow}${measure} to have what is owed by now${inAll > byNow ? `; ${inAll}${measure} lack for the year` : ""}`,
    of: {
      overdue: (units) => `${units} units are to make up for it and report`,
      unmet: (units) => `${units} units are to report what lacks`,
      behind: (units) => `${units} units are to speed up`,
      dueSoon: (units) => `Remind ${units} units of the day`,
      toConfirm: (units) => `Ask ${units} units and fill in the status column`,
    },
  },
  cancel: "Cancel",
  enter: (count) => (count < 2 ? "Enter" : `Enter for ${count} units`),
  entered: (records) => `${records} records entered in the ledger.`,
  notTakenBack: "These records have been changed since; nothing was undone.",
};
