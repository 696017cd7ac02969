import type { State } from "../../core/review/state";
import { enUSBadge } from "./badge";
import { enUSSheets } from "./sheets";
import { enUSWork } from "./work";
import { enUSPeriod } from "./reason";
import type { zhCNPane } from "../zhCN/pane";

/** The pane's own texts, in English. */
export const enUSPane: typeof zhCNPane = {
  badge: enUSBadge,
  sheets: enUSSheets,
  period: enUSPeriod,
  title: "Work Plan Check",
  comma: ", ",
  asOf: "As of",
  asOfBefore: "As of",
  sheet: "Sheet",
  check: "Check progress",
  checkAgain: "Check again",
  clear: "Clear marks",
  addColumn: "Add result column",
  updateColumn: "Update result column",
  columnHint:
    "Colours do not print: a column of words right of the table can be added and cleared.",
  help: "Help",
  settings: "Settings",
  back: "Back",
  loading: "Opening…",
  notLoaded: "This page could not be loaded. Check the network and try again.",
  retry: "Try again",
  unsaved: {
    question: "What you entered has not been saved. Throw it away?",
    stay: "Keep on",
    leave: "Throw away",
  },

  progress: {
    rows: (done, of) => `Reading the table: ${done} of ${of} rows`,
    records: (done, of) => `Matching the ledger: ${done} of ${of} rows`,
    items: (done, of) => `Judging: ${done} of ${of} items`,
    totals: (done, of) => `Adding up: ${done} of ${of} items`,
    layout: (done, of) => `Laying out: ${done} of ${of} units`,
    sheets: (done, of) => `Making sheets: ${done} of ${of}`,
  },
  cancelWork: "Cancel",
  work: enUSWork,

  welcome:
    "Choose the day and press Check progress: items that are late or unclear are coloured in the table and explained here. None of your cells is changed.",
  steps: [
    "Open the workbook with the plan",
    "Choose the day and press Check progress",
    "Click a result to go to its row in the table",
  ],
  foundMarks: (rows, day) =>
    `The table bears ${rows} marks, as of ${day}. Check again to renew them.`,
  noTable: {
    title: "No progress table found",
    text: "Within the first 30 rows of its sheet the table needs the headings 具体内容, 完成时限 and 责任单位, in any order; other usual wordings are known too.",
    sample: "Insert a sample",
    sampleHint:
      "Adds a sheet with a small table that can be checked at once; other sheets stay as they are.",
  },

  notToday: (day) => `Judged as of ${day}, which is not today.`,
  future: (day) => `Looking ahead to ${day}: whatever is not done by then counts.`,
  backToToday: "Use today",
  otherDay: (day) => `These results are still as of ${day}.`,
  outsideYear: (year) => `This is a plan of ${year}; the as-of date is not in that year.`,
  changeTo: (day) => `Change to ${day}`,

  month: "This round",
  items: "Items",
  units: "Units",
  readings: "Readings",
  problems: "Problems",
  statesOf: "Filter by state",
  dueThisMonth: "Due this month",
  searchItems: "Search text, number or unit",
  searchUnits: "Search units",
  unitOrder: "Order",
  unitOrders: { worst: "Worst first", name: "By name", rate: "Lowest rate first" },
  unitGroup: "Group",
  allGroups: "All units",
  nothingFound: "Nothing found.",
  showAll: "Show all",
  onlyShown: (what, count) => `Only ${what}: ${count}`,
  goTo: (ref) => `Go to ${ref} in the table`,
  selectedRow: "Selected in the table",
  shareOf: (state, count, of) => `${count}/${of} ${SHARE[state]}`,
  details: (ref) => `${ref}, unit by unit`,
  project: (name) => `Part of: ${name}`,
  deadlineRead: (text, read) => (text === "" ? read : `Deadline “${text}”, read as: ${read}`),
  assisting: (names) => `Assisting: ${names}`,
  moreUnits: (count) => `Show ${count} more`,
  remind: "Remind",
  remindUnit: (unit) => `Remind ${unit}: copies the text`,
  pieces: (came, owed, measure) => `${came}/${owed} ${measure}`,

  known: (items, dated, units) =>
    `${items} items and ${units} units were read (groups as one each); ${dated} items have a clear deadline. What follows would make the result better:`,
  noRecords:
    "There is no status column and no ledger, so past deadlines are only known to have no record of completion, and no rates are given.",
  unreadStatuses: (rows) =>
    `${rows} ${rows === 1 ? "row says" : "rows say"} of their status what could not be read; they do not count as done.`,
  showReadings: "Show them",
  noLedger: "There is no ledger, so required numbers cannot be checked.",
  openGroups: (groups) =>
    `${groups}: no members listed, each taken as one unit. With a directory they are judged one by one.`,
  makeDirectory: "Make a directory",
  makeLedger: "Make a ledger",
  addStatusColumn: "Add a status column",
  changed: (sheet) => `“${sheet}” has changed since it was checked.`,
  busy: "Something else is still being done; what you just pressed was not started. Wait until it is done.",
  editing: "Press Enter first to finish editing the cell.",

  marked: (rows) => `${rows} rows marked.`,
  unmarkable: (rows) => `Rows ${rows} have only merged cells and cannot be coloured.`,
  cleared: (marks, columns) =>
    marks + columns === 0
      ? "There was nothing to clear."
      : `Cleared ${marks} marked rows${columns > 0 ? " and the result column" : ""}.`,
  columnWritten: "The result column is written.",
  undone: "Undone.",
  sheetsKept: (sheets) => `The rest is undone; ${sheets} sheets were written on since and stay.`,
  settingsSaved: "The settings are saved in this workbook.",
  registerMade: (sheet) => `The sheet “${sheet}” was made. Fill it in and check again.`,
  readingsMade: (sheet) =>
    `The sheet “${sheet}” was made. Type corrections into it and check again.`,
  statusColumnAdded: (column) =>
    `A status column was added in column ${column}. Fill it in and check again.`,
  makeReadings: "Make a sheet for corrections",
  registerThere: "The workbook has one already; none was made.",
  sampleInserted: (sheet) => `The sample “${sheet}” was made. Press Check progress.`,
  roundKept: (round, replaced) =>
    replaced
      ? `Round ${round} has been replaced.`
      : `Kept as round ${round}, in the sheet 检查记录.`,
  formsMade: (units, round) =>
    `The forms of round ${round} for ${units} units are ready, noted in the sheet 下发台账.`,
  formsEntered: (records, units) => `${records} records entered, ${units} units noted as returned.`,
  movedItem: (ref, was, is) => `${ref} ${was}→${is}`,
  moved: (items, more) => `Since the last check: ${items}${more > 0 ? ` (${more} in all)` : ""}.`,
  sinceRound: (round, line) => `Since round ${round}: ${line}`,
  showChange: "Show",
  noticesMade: (notices) =>
    `${notices} made, noted in the sheet 督办台账. A number that was given is not given again, even after Undo.`,
  noticesClosed: (rows) => `${rows} closed.`,
  nextYearMade: (sheet, ledger, formulas) =>
    `“${sheet}”${ledger === undefined ? " was" : ` and “${ledger}” were`} made; the plan stays.${formulas === 0 ? "" : ` ${formulas} formulas stay as well.`}`,
  setUpOffer: "Set up",
  setUp: (sheets, column) =>
    `Ready. New: ${[...(column ? [`column ${column}`] : []), ...sheets].join(", ") || "nothing"}.`,
  dutyListsMade: (sheets, kept) =>
    (sheets === 0 ? "No duty list was made." : `${sheets} duty lists were made.`) +
    (kept === 0 ? "" : ` ${kept} stand already; delete one to have it made anew.`),
  pointsSheetMade: (sheet) => `“${sheet}” was made.`,
  markDone: "Mark as done",
  markDoneOf: (ref) => `Write 已完成 into the status cell of ${ref}`,
  markedDone: (before) =>
    before.trim() === ""
      ? "The status cell says 已完成 now."
      : `The status cell said “${before}” and says 已完成 now.`,
  copyCompared: (day) => `Compared with the former copy of ${day}.`,
  dismiss: "Close",
  undo: "Undo",

  total: (count) => `${count} items`,
  assists: (count) => `assists in ${count}`,
  noAlarm: "nothing late or unclear",
  dueRate: "Due and done",
  yearRate: "Done of the year",
  yearShort: "year",
  tick: (unit) => `Tick ${unit}`,
  ticked: (count) => `${count} ticked`,
  tickAll: "Tick all",
  tickNone: "Untick",
  openUnit: (unit) => `All items of ${unit}`,
  unitItems: "Items it answers for",
  copyReminder: "Copy reminder",
  copyReminders: (count) => `Copy ${count} reminders`,
  draftBulletin: "Draft bulletin",
  bulletin: "Bulletin",
  column: "Column",

  read: {
    deadline: "Deadline",
    units: "Units",
    requirements: "Numbers",
    division: "Division",
    proposed: (read) => `Proposed, not confirmed: ${read}`,
    status: "Status",
    asText: (text) => (text === "" ? "(blank)" : text),
    unitCount: (count) => `${count} units`,
    groupOf: (group, count) => `${group} (${count} units)`,
    requirement: (per, atLeast, measure, thing) =>
      `${per} at least ${atLeast} ${measure} ${thing}`.replace(/ +/g, " ").trim(),
    kinds: (atLeast, kinds) => `at least ${atLeast} kinds of ${kinds}`,
    eachBase: (base, atLeast, source) =>
      `at least ${atLeast} people in each of the ${base}${source === "" ? "" : ` (${source})`}, judged for units of which they are known`,
    per: {
      year: "a year",
      half: "each half-year",
      quarter: "each quarter",
      month: "each month",
      due: "each time",
    },
    notJudged: {
      wish: "a wish, not judged",
      upperBound: "an upper bound, not judged",
      rate: "a rate, not judged",
      money: "an amount of money, not judged",
      notReports: "no number of reports, not judged",
      otherBase: "counted per something else, not judged",
      otherGroup: "for others than this row's units, not judged",
      noPeriod: "no end, not judged",
    },
    statuses: {
      done: "done",
      open: "not done",
      behind: "behind",
      cancelled: "not applicable",
      notReported: "nothing reported",
      unclear: "unclear",
    },
    byUnit: "unit by unit",
    intro: "Left what stands there, right how it was read; what needs an eye first. Click to go.",
    toLook: (count) => `To look at: ${count}`,
    understood: (count) => `Understood: ${count}`,
  },
  problemsIntro: "What was not counted or needs an eye, by kind. Click one to go to its cell.",
  problemsOf: (problem, sheet, count) => `${problem} (${sheet}, ${count})`,
  moreProblems: (count) => `Show ${count} more`,
  noProblems: "All ledger records were matched.",
  noLedgerYet: "The workbook has no ledger. With one, numbers and each unit's part can be checked.",
  rowOf: (row) => `row ${row}`,
};

const SHARE: Record<State, string> = {
  overdue: "not done",
  unmet: "short",
  toConfirm: "to confirm",
  behind: "behind",
  dueSoon: "not done",
  notDue: "not due",
  standing: "standing",
  doneLate: "done late",
  done: "done",
  notApplicable: "not applicable",
};
