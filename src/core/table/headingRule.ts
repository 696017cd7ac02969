/** What a heading may say that its column holds. */
export type HeadingSays =
  | "number"
  | "units"
  | "lead"
  | "assist"
  /** Who supervises, takes in or accepts: answers for the items only where nobody else is named. */
  | "lastUnits"
  | "deadline"
  /** A day that is the deadline only where no other column is. */
  | "lastDeadline"
  /** 完成时间: the deadline, unless another column is; then the day of completion. */
  | "deadlineOrDoneDay"
  | "doneDay"
  | "status"
  /** 具体内容 and its like. */
  | "content"
  /** Content or project, whichever its place and cells make it. */
  | "task"
  /** What is to be done only where nothing else says so: 存在问题, 工作标准. */
  | "lastTask"
  | "person"
  | "remark"
  | "nothing";

/** One way in which headings are worded. The first rule that fits counts; where it says several, the cells below decide. */
export interface HeadingRule {
  name: string;
  pattern: RegExp;
  says: readonly HeadingSays[];
  examples: string[];
  notExamples: string[];
}
