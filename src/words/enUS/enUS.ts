import { enUSBasics } from "./basics";
import { enUSHeader, noTableWords } from "./header";
import { enUSColumns } from "./columns";
import { enUSPane } from "./pane";
import { enUSRegister } from "./register";
import { enUSReadings } from "./readings";
import { enUSReport } from "./report";
import { enUSDuty, enUSKinds, enUSReason } from "./reason";
import { enUSSummary } from "./summary";
import type { Words } from "../zhCN/zhCN";

/** Every text that a person reads, in English; names of things in the sheet stay Chinese, as they stand there. */
export const enUS: Words = {
  locale: "en-US",
  header: enUSHeader,
  pane: enUSPane,
  summary: enUSSummary,
  register: enUSRegister,
  report: enUSReport,
  columns: enUSColumns,
  readings: enUSReadings,
  ...enUSBasics,

  listSeparator: ", ",
  labelled: (label, text) => `${label}: ${text}`,
  clauseSeparator: "; ",

  state: {
    overdue: "Overdue",
    unmet: "Short",
    toConfirm: "To confirm",
    behind: "Behind",
    dueSoon: "Due soon",
    notDue: "Not due",
    standing: "Standing",
    doneLate: "Done late",
    done: "Done",
    notApplicable: "Not applicable",
  },

  role: { lead: "leads", responsible: "responsible", assist: "assists" },

  reason: enUSReason,
  duty: enUSDuty,
  kinds: enUSKinds,

  countOf: (count, of) => `${count}/${of}`,
  resultColumn: "Check result",
  asOf: (day) => `as of ${day}`,

  problem: {
    unknownUnit: "the directory has no such name",
    notItsItem: "the unit has no part in this item",
    unknownItem: "the table has no such item",
    badDate: "no date, or none that exists",
    otherYear: "the date is not in the plan's year",
    badNumber: "the number is not above zero",
    duplicateRecord: "the same record twice; it counts once",
    refMoved: "the item's number may have moved; give its text",
    unreadableUnit: "these words are no unit's name",
    unknownGroup: "this group has no members listed and stands as one unit",
    weekday: "the weekday is not that of the date",
    damagedNumber: "the measure word behind the number is missing",
    unreadableDeadline: "no deadline can be made out",
    unreadableStatus: "it does not say whether it is done",
    unreadableDivision: "which unit answers for which law cannot be read",
    lawNotNamed: "it does not say which law it is about",
    brokenRound: "a row of the 检查记录 cannot be read",
    brokenNotice: "a row of the 督办台账 cannot be used",
    publishedBeforeMade: "it was published before it was drawn up",
    baseNotNamed: "the community and the 居民小组 are not both given",
    unknownBase: "the 居民小组名单 has no such 居民小组",
    sameNumber: "the same 编号 twice",
    baseNumberDiffers: "the directory's number of 居民小组 or communities does not fit",
  },
  problemRemedy: {
    unknownUnit:
      "Write a name that the directory has, or add this one to it as a name or an alias.",
    notItsItem:
      "See whether unit or item was entered wrongly; if it is this unit's, add it to the responsible units of the table or to the group in the directory.",
    unknownItem: "Choose it from the list in the cell, or copy the content from the table.",
    badDate: "Write the day on which it came, such as 2023-11-15.",
    otherYear: "Check the date; where it came late for another year, name that year in 年度.",
    badNumber: "Write a whole number above zero; blank counts as 1.",
    duplicateRecord: "If these are two things, give them different titles; if not, delete one row.",
    refMoved: "Write the content of the item after the number, or choose it from the list anew.",
    unreadableUnit: "Write names of units only; put other remarks elsewhere.",
    unknownGroup: "Give this group to the units of the directory that belong to it.",
    weekday: "See which of date and weekday is wrong.",
    damagedNumber: "Write what is counted after the number.",
    unreadableDeadline: "Write a date such as 6月30日, or correct it on the sheet for corrections.",
    unreadableStatus: "Say 已完成, 推进中 or 未开展.",
    unreadableDivision:
      "Write 立法法→区人大办;信访工作条例→区委信访局: every law of the row with one unit, by its name in the row.",
    lawNotNamed: "The unit answers for several laws: name the law in 标题 or 类型.",
    brokenRound: "Put it back as it was kept, or delete the rows of that round.",
    brokenNotice:
      "Number, grade, unit and day of issue are needed; one number is one unit, grade and day; no day before its issue.",
    publishedBeforeMade: "Check both days; until then this list does not count as published.",
    baseNotNamed: "Fill in both; without a 居民小组 it covers none.",
    unknownBase: "Check the name, or add it to the 居民小组名单; until then it covers nothing.",
    sameNumber: "Both rows count; check whether one person was entered twice.",
    baseNumberDiffers:
      "The second number is the list's (without a list, what the register names); where there is a list it decides. Please check.",
  },

  failure: (facts) => {
    switch (facts.code) {
      case "cancelled":
        return "Cancelled; nothing was changed.";
      case "noTable":
        return noTableWords(facts.nearest);
      case "noSuchSheet":
        return `There is no sheet “${facts.sheet}”, or it holds no progress table.`;
      case "protectedSheet":
        return `The sheet “${facts.sheet}” is protected; nothing was changed. Unprotect it on the Review tab and try again.`;
      case "protectedWorkbook":
        return "The workbook's structure is protected; nothing was changed. Unprotect it on the Review tab and try again.";
      case "cellEditing":
        return "A cell is being edited; nothing was changed. Press Enter to finish editing and try again.";
      case "tooLarge":
        return "Excel did not accept so much at once; nothing was changed.";
      case "gone":
        return "The sheet or range is no longer there. What you typed is unchanged; what is half done is cleared away the next time. Check again.";
      case "unreadableRules":
        return `The conditional formats of the sheet “${facts.sheet}” cannot be read; nothing was changed. Remove duplicated rules under Home → Conditional Formatting → Manage Rules and try again.`;
      case "noPages":
        return "The sheets are there, but Excel set up no pages for them (perhaps there is no printer). Set paper and orientation before printing, or make them again where there is one.";
      case "tableKeepsChanging":
        return "The table kept changing, so the marks or the result column just written were taken off. Check again later.";
      case "sheetKeepsChanging":
        return "The sheet kept changing, so nothing was written. Try again later.";
      case "besideExcelTable":
        return "The progress table is an Excel table, which would swallow a column written beside it, so no result column was written. The marks are there.";
      case "noRoomForColumn":
        return `Column ${facts.column} to the right of the table is not empty, so no result column was written. Leave a column free there and try again.`;
      case "badCopy":
        return "This file is no former copy of a plan of the same year.";
      case "noCopyDay":
        return "Say as of which day the former copy is.";
      case "lateCopy":
        return "The day of the former copy must be before the as-of day.";
      case "sharedStatus":
        return "This row shares its status cell with others, so nothing was written. Please change it in the sheet.";
      case "noForms":
        return "None of these units has anything to report; no form was made.";
      case "noLedger":
        return "The workbook has no ledger yet; make one first.";
      case "addColumnByHand":
        return `The progress table is an Excel table: add a column headed “${facts.heading}” in it yourself.`;
      case "notEmpty":
        return "The self-test needs a new, empty workbook; this one holds something, and nothing was changed. Make a new workbook and try again.";
      case "tooOld":
        return "This Excel is too old: the add-in needs Excel 2021 or later.";
      case "notLoaded":
        return "This step could not be loaded; nothing was changed. Check the network and try again.";
      case "host":
        return `Excel did not do this (${facts.hostCode}: ${facts.message}). What you typed is unchanged; what is half done is cleared away the next time. Try again.`;
    }
  },

  selfTest: {
    excel: (build, api) => `Excel ${build}, ExcelApi ${api}`,
    cost: (requests, ms) => `${requests} requests in a message: ${ms} ms each`,
    heading: (kind, count, differing, ms) =>
      `Self-test, Excel ${kind}: ${count} questions, ${differing} answered otherwise, ${ms} ms`,
    same: (id, got) => `same ${id}: ${got}`,
    differs: (id, expected, got) => `differs ${id}: expected ${expected}, got ${got}`,
    asked: (id, got) => `also asked ${id}: ${got}`,
    sceneSame: (id, ms) => `scene same ${id}, ${ms} ms`,
    sceneDiffers: (id, lines, ms) => `scene differs ${id}: ${lines} lines, ${ms} ms`,
    sceneFailed: (id, code) => `scene differs ${id}: not finished, ${code}`,
    missing: (line) => `  missing ${line}`,
    surplus: (line) => `  instead ${line}`,
    moreLines: (count) => `  and ${count} lines more`,
    sheet: "Self-test",
  },

  command: {
    headings: ["Ref", "Content", "Deadline", "Result", "Units", "Why"],
    title: (sheet, year, asOf) => `${sheet} · plan of ${year} · as of ${asOf}`,
    units: (text, count) => `${text}\n(${count})`,
    counts: (items, units) => `${items} items, ${units} units`,
    noRecords:
      "There is no status column and no ledger: past deadlines are only known to have no record of completion, and no rates are given.",
    openGroups: (groups) =>
      `These groups have no members listed and stand as one unit each: ${groups}.`,
    problems: (count) => `${count} places need a person's eye:`,
    problemAt: (rows, text) => {
      const many = rows.length > 5 ? ` … (${rows.length} rows)` : "";
      return `row ${rows.slice(0, 5).join(", ")}${many} ${text}`;
    },
    saved: (file) => `Saved: ${file}`,
    noSuchFile: (file) => `No such file: ${file}`,
    notAWorkbook: (file) =>
      `Not a usable .xlsx workbook (empty, damaged or not from Excel): ${file}`,
    badDate: (text) => `There is no date “${text}”; write it like 2023-11-15.`,
    badExcel: (text) => `There is no Excel “${text}” here; write 2021, 2024 or 365.`,
    badColumns: (text) =>
      `No column is meant by “${text}”; write it like “content=C,deadline=D,units=E”, each column once.`,
    badDays: (text) => `“${text}” is not a number of days from 0 to 366.`,
    unknownOption: (text) => `Unknown option: ${text}`,
    noBook: "Name the workbook to check, for example: npm run --silent check -- plan.xlsx",
    cannotWrite: (file) => `Cannot write: ${file}`,
    sameFile: "The output must not be the workbook itself.",
  },

  deadline: {
    until: (day) => `until ${day}`,
    wholePlan: (day) => `until ${day} (whole plan)`,
    none: "no column of deadlines",
    by: (day) => `due ${day}`,
    each: (first, count, last) => `${count} due days: ${first} … ${last}`,
    year: (year) => `within ${year}`,
    standing: "standing",
    confirm: (doubt) => `to confirm: ${enUSBasics.doubt[doubt]}`,
  },
};
