import type { SetUpWords } from "../zhCN/setUp";

/** 初始设置, in English. */
export const enUSSetUp: SetUpWords = {
  title: "Set up",
  columns: "Columns",
  pointColumns: "Say which is what",
  units: "Units",
  unitsHint: "Paste the names of units, one a line; groups may stand behind a name.",
  fromSelection: "Read the selected cells",
  nothingSelected: "The selected cells are blank. Select the names on a sheet first.",
  unitsLabel: "Names of units",
  hasDirectory: (units) => `The workbook has a directory of ${units} units.`,
  count: (units) => `${units} units`,
  named: (named, missing) =>
    missing.length === 0
      ? `All ${named} that the table names are among them.`
      : `The table names ${named}; not in the list: ${missing.join(", ")}.`,
  addMissing: (units) => `Add these ${units}`,
  groupsHint: (groups) => `The table says “${groups}”: please check who is in which group.`,
  noGroups: "The table names no groups.",
  unit: "Unit",
  tick: (unit, group) => `${unit} is in ${group}`,
  total: (units) => `All ${units}`,
  more: (units) => `${units} more`,
  statusColumn: "Add a column 完成情况",
  statusHint: "To the right of the table, with words to choose or to type.",
  hasStatus: "The table has a column of that kind.",
  ledger: "Make a 报送台账",
  ledgerHint: (refs) =>
    refs === ""
      ? "Who reported what on which day, line by line."
      : `${refs} ask for numbers, which only a ledger tells.`,
  hasLedger: "The workbook has one.",
  sending: "Sender",
  sendingHint: "May be filled in later; stands on notices and bulletins.",
  willMake: (columns, sheets) => `New: ${columns} columns, ${sheets} sheets`,
  finish: "Finish and check",
  cancel: "Cancel",
};
