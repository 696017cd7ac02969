import type { zhCNReport } from "../zhCN/report";

/** The form that enters reports into the ledger, in English. */
export const enUSReport: typeof zhCNReport = {
  title: "Enter reports",
  openFor: (ref) => `Enter reports on ${ref}`,
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
  cancel: "Cancel",
  enter: (count) => (count < 2 ? "Enter" : `Enter for ${count} units`),
  entered: (records) => `${records} records entered in the ledger.`,
  notTakenBack: "These records have been changed since; nothing was undone.",
};
