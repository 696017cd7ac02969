import type { zhCNPane } from "./zhCNPane";

/** The pane's own texts, in English. */
export const enUSPane: typeof zhCNPane = {
  title: "Work Plan Check",
  summary: (sheet, year, items, units) =>
    `${sheet} · plan of ${year} · ${items} items · ${units} units`,
  asOf: "As of",
  sheet: "Sheet",
  check: "Check progress",
  checkAgain: "Check again",
  checking: "Checking…",
  clear: "Clear marks",
  clearing: "Clearing…",
  addColumn: "Add result column",
  updateColumn: "Update result column",
  writingColumn: "Writing the result column…",
  columnHint:
    "Colours do not print: a column of words to the right of the table can be added, and cleared at any time.",
  welcome:
    "Choose the day and press Check progress: items that are late or unclear are coloured in the table and explained here. None of your cells is changed.",
  notToday: (day) => `Judged as of ${day}, which is not today`,
  backToToday: "Use today",
  items: "Items",
  units: "Units",
  all: "All",
  itemCount: (count) => `${count} items`,
  goTo: (ref) => `Go to ${ref} in the table`,
  statesOf: "Items by state",
  filteredBy: (state) => `Only: ${state}`,
  noneLeft: "No items of this kind.",
  noRecords:
    "There is no status column and no ledger, so past deadlines are only known to have no record of completion.",
  openGroups: (groups) => `${groups}: no members listed, each taken as one unit.`,
  changed: "The table has changed since it was checked.",
  marked: (rows) => `${rows} rows marked.`,
  unmarkable: (rows) => `Rows ${rows} have only merged cells and cannot be coloured.`,
  cleared: (marks, columns) =>
    marks + columns === 0
      ? "There was nothing to clear."
      : `Cleared ${marks} marked rows${columns > 0 ? " and the result column" : ""}.`,
  columnWritten: "The result column is written.",
  dismiss: "Close",
  undo: "Undo",
  total: (count) => `${count} items`,
  assists: (count) => `assists in ${count}`,
  noAlarm: "nothing late or unclear",
  dueRate: "Due and done",
  noRate: "–",
};
