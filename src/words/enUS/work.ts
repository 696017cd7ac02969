import type { zhCNWork } from "../zhCN/work";

/** What is being done, in English. */
export const enUSWork: typeof zhCNWork = {
  checkProgress: "Reading and judging…",
  marking: "Judged; marking…",
  clearMarks: "Clearing marks…",
  addResultColumn: "Writing the result column…",
  undo: "Undoing…",
  saveSettings: "Saving settings…",
  pointColumns: "Reading the columns pointed out and judging…",
  makeDirectory: "Making the directory…",
  makeLedger: "Making the ledger…",
  addStatusColumn: "Adding a status column…",
  addReports: "Entering…",
  makeReadings: "Making the sheet for corrections…",
  insertSample: "Inserting the sample…",
  makeSheets: "Making sheets…",
  removeSheets: "Removing sheets…",
  printTable: "Setting up the pages…",
  keepRound: "Keeping this round…",
  compareCopy: "Comparing with the former copy…",
  dispatchForms: "Making forms…",
  enterForms: "Entering records…",
  markDone: "Writing the status…",
  makeNodes: "Making the 普法节点…",
  makeNotices: "Making notices…",
  closeNotices: "Closing…",
};
