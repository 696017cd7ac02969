import type { HeadingRule } from "./headingRule";

/** Headings of what is to be done, the more particular before the more general. */
export const TASK_HEADINGS: readonly HeadingRule[] = [
  {
    name: "content in so many words",
    pattern: /(?:内容(?:描述|概述|摘要)?|原文|表述)$/,
    says: ["content"],
    examples: ["报告原文", "具体内容", "工作内容", "主要内容", "项目内容", "普法内容"],
    notExamples: ["内容审核", "目标任务"],
  },
  {
    name: "an arrangement of work or of days",
    pattern: /(?:安排|计划|方案|打算)$/,
    says: ["task", "deadline"],
    examples: ["工作安排", "重点安排", "推进计划"],
    notExamples: ["时间安排", "进度计划"],
  },
  {
    name: "figures about a thing",
    pattern:
      /(?:金额|投资|资金|预算|经费|万元|亿元|分值|得分|权重|数量|总数|人数|户数|面积|规模|目标值|指标值|上限|占比)$/,
    says: ["nothing"],
    examples: ["总投资", "分值", "检查频次上限", "建设规模", "目标值"],
    notExamples: ["投资项目", "建设内容"],
  },
  {
    name: "what is to be done",
    pattern:
      /(?:任务|事项|措施|举措|要求|项目|工作|实事|目标|名称|主题|科目|要点|指标|工程|行动|活动|做法|步骤|议题|任务清单|任务分解|重点|课题)$/,
    says: ["task"],
    examples: [
      "民生实事",
      "重点工作项目",
      "工作任务",
      "目标任务",
      "重点工作",
      "具体要求",
      "工作措施",
      "推进举措",
      "任务名称",
      "演练科目",
      "检查事项",
      "指标",
    ],
    notExamples: ["存在问题", "责任单位", "工作进展"],
  },
  {
    name: "what is amiss, or how it ought to be",
    pattern: /(?:问题|隐患|描述|标准|清单|建议|意见|诉求|表现|构建|成果|事由|摘要|事件)$/,
    says: ["lastTask"],
    examples: ["存在问题", "隐患描述", "工作标准", "情景构建"],
    notExamples: ["问题编号", "整改措施"],
  },
];
