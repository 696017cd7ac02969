import type { zhCNColumns } from "../zhCN/columns";

/** 指定列, in English. */
export const enUSColumns: typeof zhCNColumns = {
  title: "Columns",
  stop: ".",
  ask: " One column is for you to say.",
  headings: (row) => `Headings in row ${row}`,
  isWhat: "is …",
  roleOf: (letters, heading) => `What column ${letters}${heading === "" ? "" : ` “${heading}”`} is`,
  choose: "Choose",
  noDeadline: "No column of deadlines",
  oneDay: "One day for the whole plan",
  byStatus: "Not by deadlines, by status alone",
  first: "The first row will be read so",
  kept: "Kept in this workbook; you need not say it again.",
  check: "Check by this",
  cancel: "Cancel",
};
