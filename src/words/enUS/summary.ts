import { enUSBasics } from "./basics";
import type { zhCNSummary } from "../zhCN/summary";

/** What stands on the sheets made for printing, in English. */
export const enUSSummary: typeof zhCNSummary = {
  unitSheetName: (unit) => `Summary-${unit}`,
  overviewName: "Overview",
  reportName: "Reports",
  buildingName: "Being made",

  unitTitle: (plan) => `${plan} – progress summary`,
  overviewTitle: (plan) => `${plan} – progress overview`,
  reportTitle: (plan) => `${plan} – reports`,
  untitled: (year) => `Work plan of ${year}`,

  unit: (name) => `Unit: ${name}`,
  asOf: (day) => `As of ${day}`,
  planSheet: (sheet) => `From the sheet ${sheet}`,
  counts: (total, states) =>
    `Answers for ${total} items${states.length === 0 ? "" : `: ${states.join(", ")}`}`,
  items: (total, states) => `${total} items${states.length === 0 ? "" : `: ${states.join(", ")}`}`,
  stateCount: (state, count) => `${state} ${count}`,
  assists: (count) => `assists in ${count} more`,
  dueRate: (rate) => `due and done ${rate}`,
  noRate: "–",
  countNote: "Owed and came are sums; missing is of what is owed in the whole year.",

  unitHeadings: {
    number: "No.",
    project: "Project",
    content: "Content",
    deadline: "Deadline",
    role: "Role",
    status: "Status",
    result: "Result",
    note: "Explanation",
    remark: "Remarks",
  },
  assistResult: "Assists",
  assistNote: "Assists only; in no rate",
  record: ({ day, title, type, count }) => {
    const what = title === "" ? type : `“${title}”`;
    const number = count === 1 ? "" : ` (${count})`;
    return `${enUSBasics.shortDay(day)} reported ${what}${number}`;
  },
  signature: ["Unit (seal):", "Head (signed):", "Filled in by:", "Phone:", "Date:"],
  pageNumber: "Page &P of &N",

  overviewHeadings: ["No.", "Unit", "Items"],
  overviewRates: ["Assists", "Due and done", "Done of year"],
  total: "Total (items by unit)",
  alarmTitle: "Items that call for somebody to act",
  alarmHeadings: ["Ref", "Content", "Deadline", "Result", "Units"],
  unitsOfState: (state, units) => `${state}: ${units}`,

  reportHeadings: [
    "Ref",
    "Item",
    "Unit",
    "What",
    "Owed in year",
    "Owed by now",
    "Came",
    "Missing",
    "Kinds",
    "Result",
  ],
  counted: (thing, measure) =>
    `${thing === "" ? "reports" : thing}${measure === "" ? "" : ` (${measure})`}`,
  kinds: "kinds",
  kindsOf: (atLeast, came) =>
    `${came.length} of ${atLeast}${came.length === 0 ? "" : `: ${came.join(", ")}`}`,
};
