import type { HeadingRule } from "./headingRule";

const DAY = "(?:时间|日期|时点)";

/** Headings of days and of how far things are, the more particular before the more general. */
export const PROGRESS_HEADINGS: readonly HeadingRule[] = [
  {
    name: "whether it is done",
    pattern:
      /^是否.{0,8}(?:完成|办结|达序|达标|落实|销号|销项|整改|到位|启动|开展|进度)$|(?:完成|落实|办结|销号)与否$/,
    says: ["status"],
    examples: ["是否完成", "是否达序", "是否按期办结", "是否达到序时进度", "是否整改到位"],
    notExamples: ["是否联合检查", "完成时限"],
  },
  {
    name: "what the day ought to have brought",
    pattern: /(?:计划|序时|目标|时间|应达|预期|规定)进度$/,
    says: ["deadline", "nothing"],
    examples: ["计划进度", "时间进度", "序时进度"],
    notExamples: ["形象进度", "工程进度"],
  },
  {
    name: "facts about a thing, not how far it is",
    pattern:
      /(?:基本|人员|资金|投资|经费|企业|机构|配备|存在|隐患|案件|受灾|现状)(?:问题)?情况$|^(?:项目|问题|单位|事项|主要|有关)情况$|(?:预期|目标)成效$/,
    says: ["nothing"],
    examples: ["基本情况", "项目情况", "资金情况", "预期成效"],
    notExamples: ["完成情况", "项目进展情况", "问题整改情况"],
  },
  {
    name: "how far it is",
    pattern:
      /(?:情况|进展|进度|状态|成效|完成率|完成比例?|完成度|完成程度)$|(?:进度|完成|落实|推进)评价$|(?:办理|落实|整改|完成|处理|督办|督查|推进|反馈|办结)结果$/,
    says: ["status"],
    examples: [
      "完成情况",
      "完成进展",
      "当前进度",
      "状态",
      "工作成效",
      "督查情况",
      "进度评价",
      "完成评价",
      "办理结果",
    ],
    notExamples: ["检查结果", "基本情况", "进度安排", "目标任务"],
  },
  {
    name: "when something began or came in",
    pattern: new RegExp(
      `(?:开工|启动|开始|起始|填报|填表|更新|制定|制表|印发|发文|来文|收文|来函|受理|交办|转办|下达|成立|登记|立项|批复|批示|签收|发现|排查|收件|下发)${DAY}$`,
    ),
    says: ["nothing"],
    examples: ["开工时间", "计划开工时间", "交办日期", "收文日期", "填报时间", "印发时间"],
    notExamples: ["完成时间", "发布时间", "启动时限"],
  },
  {
    name: "the day on which it was done",
    pattern: new RegExp(`实际.{0,4}(?:${DAY}|时限)$|(?:销号|销项|结案)${DAY}$`),
    says: ["doneDay"],
    examples: ["实际完成时间", "实际办结日期", "销号日期"],
    notExamples: ["完成时间", "计划完成时间"],
  },
  {
    name: "a day by which it is to be done, in so many words",
    pattern: new RegExp(
      `(?:计划|要求|预计|拟定?|应|目标|规定|承诺|限定|确保)(?:整改|全部|最终)?(?:完成|办结|竣工|完工|销号)${DAY}$`,
    ),
    says: ["deadline"],
    examples: ["计划完成时间", "要求办结时间", "预计竣工日期"],
    notExamples: ["完成时间", "实际完成时间"],
  },
  {
    name: "the day of completion, planned or come",
    pattern: new RegExp(`(?:完成|办结|竣工|完工)${DAY}$`),
    says: ["deadlineOrDoneDay"],
    examples: ["完成时间", "完成日期", "办结时间", "整改完成时间"],
    notExamples: ["计划完成时间", "完成时限"],
  },
  {
    name: "how often",
    pattern: /(?:频次|频率|周期)$|^(?:报送|上报|反馈|检查)(?:时间|日期)$/,
    says: ["lastDeadline"],
    examples: ["检查频次", "报送时间", "办理周期"],
    notExamples: ["检查频次上限", "完成时间"],
  },
  {
    name: "until when",
    pattern:
      /(?:时限|期限|时间|节点|时段|日期|截止|截止日|限期|时点|年限|工期)$|(?:时间|时限|期限|进度|时序)要求$|(?:时间|进度|时序|月度|季度|阶段|日程|节点)(?:安排|计划|节点)$/,
    says: ["deadline"],
    examples: [
      "完成时限",
      "时限要求",
      "时间节点",
      "时限",
      "截止时间",
      "时间安排",
      "进度安排",
      "发布时间",
      "起止时间",
      "实施时段",
      "任务日期",
    ],
    notExamples: ["工作安排", "开工时间", "完成时间", "时限内完成的任务"],
  },
  {
    name: "a month or quarter by itself",
    pattern: /^(?:完成)?(?:月份|季度|年月|时序)$/,
    says: ["deadline", "nothing"],
    examples: ["月份", "完成季度"],
    notExamples: ["一季度", "3月份进展"],
  },
];
