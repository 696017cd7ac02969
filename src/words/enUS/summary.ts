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
  yearRate: (rate) => `done of the year ${rate}`,
  noRate: "–",
  countNote:
    "Short: owed by now less what came, never below 0; sums are of what each unit lacks. Kinds: those that came / those asked for. – stands for nothing owed. A thing may stand differently from its item.",

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
  todoTitle: (count) => `To be done (${count}; please answer by            )`,
  allTitle: (count) => `All items (${count})`,
  todoHeadings: {
    number: "No.",
    content: "Item",
    deadline: "Deadline",
    now: "As it is",
    result: "Result",
    demand: "To do",
  },
  noRecord: "No record",
  lateBy: (state, days) => `${state} by ${days} days`,
  demand: {
    overdue: "Please do it, and report",
    hurry: "Please speed it up",
    finish: (day) => `Please finish by ${day}`,
    makeUp: (count, measure) => `Please make up ${count} ${measure}`,
    inAll: (day, count, measure) => `${count} ${measure} in all by ${day}`,
    kinds: (count) => `${count} more kinds`,
  },
  assistResult: "Assists",
  assistNote: "Assists only; in no rate",
  record: ({ day, title, type, count }) => {
    const what = title === "" ? type : `“${title}”`;
    const number = count === 1 ? "" : ` (${count})`;
    return `${enUSBasics.shortDay(day)} reported ${what}${number}`;
  },
  signature: ["Unit (seal):", "Head (signed):", "Filled in by:", "Phone:", "Date:"],
  pageNumber: "Page &P",

  overviewHeadings: {
    number: "No.",
    unit: "Unit",
    total: "Items",
    assists: "Assists",
    due: "Due",
    dueDone: "of them done",
    dueRate: "Due and done",
    yearRate: "Done of year",
  },
  units: (count, items) => `${count} units, ${items}`,
  total: "Total (items by unit)",
  overviewNote:
    "Units stand in the directory's order and are not ranked. An item of several units counts once for each. Due and done: the share done, on time or late, of items that are due. Results that do not occur are left out.",
  chartTitle: "How far each unit is",
  madeBy: ["Made for:", "Made by:", "Checked by:", "Date:"],

  pursuedName: "To pursue",
  pursuedTitle: (plan) => `${plan} – items to pursue`,
  pursuedHeadings: {
    ref: "Ref",
    content: "Content",
    deadline: "Deadline",
    result: "Result",
    units: "Units",
  },
  unitsOfState: (state, units) => `${state}: ${units}`,
  allUnits: (count) => `all ${count}`,
  allUnitsBut: (units, count) => `all but ${units} (${count})`,

  matrixNumber: "No.",
  matrixUnit: "Unit",
  matrixHeadings: {
    owed: "Owed in year",
    owedByNow: "Owed by now",
    came: "Came",
    missing: "Short",
    kinds: "Kinds",
    result: "Result",
  },
  ofItem: (ref, thing) => `${ref} ${thing}`,
  until: (thing, day) => `${thing === "" ? "reports" : thing} until ${day}`,
  subtotal: (group) => `Sum of ${group}`,
  sum: "Sum",
  sumOf: (name, count) => `${name} (${count})`,
  shortUnits: (count) => `${count} short`,
  ofUnits: (count, of) => `${count} of ${of}`,
  counted: (thing, measure) =>
    `${thing === "" ? "reports" : thing}${measure === "" ? "" : ` (${measure})`}`,
};
