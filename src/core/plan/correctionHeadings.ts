/** The headings by which the columns of a 识别核对表 are found, wherever they have been moved to. */
export const CORRECTION_HEADINGS = {
  project: "重点工作项目",
  content: "具体内容",
  deadline: "更正完成时限",
  units: "更正责任单位",
  requirements: "更正数量要求",
} as const;

/** A column that sheets made by former versions lack. */
export const DIVISION_HEADING = "确认分工";
