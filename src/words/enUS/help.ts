import type { HelpWords } from "../zhCN/help";

/** The help page, in English. */
export const enUSHelp: HelpWords = {
  title: "Help",
  steps: {
    title: "Three steps",
    lines: [
      "Open the workbook with the plan, choose the day (today at first), press Check progress.",
      "Look: rows that are late, short or unclear are coloured in the table, and explained here. Click a result to go to its row; select a row to see its result.",
      "Under Units open one to see its whole year, enter its reports, copy a reminder; This round lists the steps of a month in order. After changes in the table or the ledger, check again.",
    ],
  },
  rules: {
    title: "How states are given",
    intro:
      "Each responsible unit is judged by itself, and the item has the worst of its units' states. From worst to best, the first that fits counts. Assisting units do not count.",
    states: {
      overdue:
        "There is a date, it has passed, it is not done, and the status is not vague. Says how many days.",
      unmet:
        "A number is asked for, its period is over, and it is short. Says how many are missing.",
      toConfirm:
        "No day can be told; or it has passed and the status is vague; or a whole-year duty after the year; or a deadline before the plan's year; or, with a ledger, a group without members. Never called late.",
      behind:
        "Fewer reported than owed by now; or the status says it is behind, also where no day can be told.",
      dueSoon: "Not done, and due within the days set (7 at first).",
      notDue: "Not done, and the day has not come.",
      standing: "A standing duty without an end.",
      doneLate: "Done or made up after its day.",
      done: "Done by its day, or on an unknown day.",
      notApplicable: "The status says it is cancelled or does not apply.",
    },
  },
  reading: {
    title: "How deadlines and status are read",
    lines: [
      "A month means its last day; 上旬, 中旬, 下旬 the 10th, the 20th, the last; quarters, halves and spans their end. 6月20日前 includes that day. Every month, quarter or half asked for has a deadline of its own.",
      "全年 and 年内 mean 31 December and never turn red by the calendar alone. 长期, 持续 and 每周 have no end.",
      "What names no day (适时, 11月前, 3个月内, 12月4日前后, 10月1日起, 30 February) is to be confirmed, never guessed.",
      "Only a plain statement counts as done: 已完成 does, 确保完成 and 预计完成 do not. 已召开会议 does not say whether it is done: after the deadline it is to be confirmed, not overdue.",
      "Readings shows row by row what was understood; what is wrong is put right on the sheet of readings, and the plan stays as it is.",
    ],
  },
  units: {
    title: "How units are read",
    lines: [
      "Units stand apart by 、, comma, semicolon or line break. 牵头 and 配合 are read from the words or from the column; assisting units have no task.",
      "各街道, 各单位 and the like mean what the directory says; a group without members is taken as one unit, and named.",
    ],
  },
  counting: {
    title: "How numbers and rates are counted",
    lines: [
      "A number is asked for behind 不少于, 至少, 全年, 每半年 and the like (篇, 次, 场, 期, 件, 条, 个, 份, 例, 起, 项) or before 以上; it counts for each responsible unit, and is checked where there is a ledger. Percentages, 字, 人, 力争, 每村 and 每期 are shown, not judged.",
      "Owed by now: all of every ended period, and of the running one the elapsed share, rounded down. A surplus makes up for later, what is made up later is done late.",
      "Records count whose status is blank, 已报送, 已采用 or says done; returned ones, drafts, those under review or in progress do not. What is alike in unit, item, kind, day and title counts once. Every row that is of no use is listed with the reason. A ledger whose sheet bears a year is read for the plan of that year alone.",
      "Due and done: of the items whose day has come, the share done, late or not. Done of the year: of all items but standing ones and those that do not apply.",
      "Without a status column and a ledger there are no rates.",
    ],
  },
  writing: {
    title: "What it writes",
    lines: [
      "Marks are conditional formats: none of your cells, colours or formulas changes, and clearing leaves no trace.",
      "When a row is moved or its status filled in, its mark goes out by itself.",
      "The result column stands to the right of the table; it can be renewed and cleared.",
      "Sending, collecting and keeping a round write rows in 下发台账, 报送台账 and 检查记录: shown before, undone after, and left alone where somebody has worked on them since.",
      "On a protected sheet nothing is changed, and it is named.",
    ],
  },
  selfTest: {
    open: "Self-test",
    openHint:
      "Asks the Excel of this computer, and works in it as usual, to see whether all is as the add-in expects; two minutes.",
    title: "Self-test",
    intro:
      "Runs in a new empty workbook, for about two minutes; makes its own sheets and removes them. The result can be copied and sent to whoever installed the add-in.",
    run: "Begin",
    stop: "Stop",
    progress: (done, of) => `Asking: ${done}/${of}`,
    result: (differing) =>
      differing === 0
        ? "All is as expected."
        : `${differing} answers differ; copy what is below and send it to whoever installed the add-in.`,
    report: "Result",
    copy: "Copy",
    keep: "Write to a sheet",
    kept: (sheet) => `It stands on the sheet “${sheet}”; save this workbook to take it along.`,
    copied: "Copied; paste it where you need it.",
    notCopied: "It was not copied. The text is selected: press Ctrl+C.",
  },
  keys: {
    title: "By keyboard",
    lines: [
      "Tab goes from part to part; in lists the arrow keys go from row to row, Home and End to the first and last, Enter to the table.",
      "Esc goes back from a page.",
    ],
  },
};
