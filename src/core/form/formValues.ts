/** The cells of a form's row that a unit fills in: 完成情况, 完成日期, 佐证材料, 问题和原因, 计划完成日期. */
export const FORM_CELLS = ["status", "doneDay", "evidence", "problem", "plannedDay"] as const;

export type FormCell = (typeof FORM_CELLS)[number];

/** What stands in those cells: texts; days as ISO text where they can be read, else as they were typed; blank for nothing. */
export type FormValues = Readonly<Record<FormCell, string>>;

export const NO_VALUES: FormValues = {
  status: "",
  doneDay: "",
  evidence: "",
  problem: "",
  plannedDay: "",
};
