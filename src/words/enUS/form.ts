import type { FormWords } from "../zhCN/form";
import { enUSBasics } from "./basics";

/** What stands on the forms that units fill in and in their files' names, in English. */
export const enUSForm: FormWords = {
  sheetName: "Form",
  listName: "Reports",
  factsName: "Form facts",
  fileName: (unit, round) => `Form-${unit}-round ${round}.xlsx`,
  archiveName: (round) => `Forms-round ${round}.zip`,
  title: (plan, round) => `${plan}: form, round ${round}`,
  listTitle: "Reports, one a row",
  unit: (name) => `Unit: ${name}`,
  dates: (asOf, replyBy) => `As of ${asOf}. Please return by ${replyBy}`,
  round: (round) => `Round ${round}`,
  instruction: (counted) =>
    counted.length === 0
      ? "Fill in yellow cells only, and only what has changed. You may rename the file; please leave rows and columns as they are."
      : `Fill in yellow cells only, and only what has changed; enter reports for ${counted.join(", ")} one by one on the sheet Reports. You may rename the file; please leave rows and columns as they are.`,
  listInstruction:
    "One report a row, yellow cells only; what is registered already need not be entered again.",
  ref: "No.",
  content: "Content",
  deadline: "Deadline",
  known: "Registered so far",
  cells: {
    status: "Status",
    doneDay: "Done on",
    evidence: "Evidence",
    problem: "Problem and reason",
    plannedDay: "Planned for",
  },
  inList: "see Reports",
  notHere: "–",
  noRecord: "no record",
  said: (status) => `the table says “${status}”`,
  reported: (day, status) => `${enUSBasics.shortDay(day)}: ${status === "" ? "reported" : status}`,
  statuses: ["已完成", "推进中", "未开展", "推进缓慢"],
  list: {
    number: "#",
    day: "Date",
    item: "Item",
    type: "Type",
    title: "Title",
    count: "Number",
    remark: "Remark",
  },
  signature: ["Unit (seal):", "Signed:", "Filled in by:", "Phone:", "Date:"],
  footer: (unit, round, name) => `&L${unit}, round ${round}&C&P&R${name}`,
};
