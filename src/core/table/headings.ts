/** What a column of the progress table holds. */
export type ColumnRole =
  | "number"
  | "project"
  | "content"
  | "deadline"
  | "units"
  | "lead"
  | "assist"
  | "status"
  | "doneDay"
  | "remark"
  /** 完成时间: the deadline, unless another column is; then the day of completion. */
  | "deadlineOrDoneDay";

const HEADINGS: Record<ColumnRole, string[]> = {
  number: ["序号", "编号"],
  project: ["重点工作项目", "重点工作", "工作项目", "工作任务", "重点任务", "任务", "项目"],
  content: [
    "具体内容",
    "工作内容",
    "主要内容",
    "具体任务",
    "具体要求",
    "工作要求",
    "具体措施",
    "推进举措",
    "目标任务",
  ],
  deadline: [
    "完成时限",
    "时限要求",
    "时限",
    "时间节点",
    "时间要求",
    "办结时限",
    "截止时间",
    "时间安排",
    "进度安排",
  ],
  deadlineOrDoneDay: ["完成时间"],
  units: ["责任单位", "责任部门", "责任科室", "承办单位"],
  lead: ["牵头单位", "牵头责任单位", "主办单位"],
  assist: ["配合单位", "协助单位", "协办单位", "参加单位"],
  status: [
    "完成情况",
    "进展情况",
    "工作进展",
    "落实情况",
    "推进情况",
    "办理情况",
    "是否完成",
    "进度",
    "状态",
    "督查情况",
  ],
  doneDay: ["完成日期", "实际完成时间", "办结时间"],
  remark: ["备注"],
};

const ROLE_OF = new Map(
  Object.entries(HEADINGS).flatMap(([role, words]) =>
    words.map((word): [string, ColumnRole] => [word, role as ColumnRole]),
  ),
);

/** A heading without spaces, line breaks, full-width forms and bracketed remarks: `"完成情况(截至11月)" → "完成情况"`. */
export function foldHeading(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(/[([【][^()[\]【】]{0,60}[)\]】]/g, "")
    .replace(/[::]$/, "");
}

/** The role that a heading gives its column, or undefined. */
export function roleOfHeading(text: string): ColumnRole | undefined {
  return ROLE_OF.get(foldHeading(text));
}
