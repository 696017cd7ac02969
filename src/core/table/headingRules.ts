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

const UNIT = "(?:单位|部门|科室|处室|股室|机关|机构|主体)";
/** A kind of office by which a heading of roles may be named: 责任镇街, 承办科. */
const OFFICE =
  "(?:处|科|股|室|局|镇街|街镇|乡镇|街道|镇|县区|区县|委办局|委办|站所|站|组|专班|社区|方)";
const LEAD = "(?:牵头|主办|主责|发起|主管|抽查)";
const ASSIST = "(?:配合|协办|协助|协同|参与|参加|联合)";
const DAY = "(?:时间|日期|时点)";

/** How the headings of plans are worded, the more particular before the more general. */
export const HEADING_RULES: readonly HeadingRule[] = [
  {
    name: "a number by which rows are called",
    pattern: /序号$|^(?:任务|事项|项目|工作|问题|清单)?编号$|^(?:序|项次|NO\.?|№)$/i,
    says: ["number"],
    examples: ["序号", "编号", "任务编号", "序", "总序号"],
    notExamples: ["文号", "联系电话", "编号说明"],
  },
  {
    name: "a remark",
    pattern: /(?:备注|附注)(?:说明)?$/,
    says: ["remark"],
    examples: ["备注", "备注说明"],
    notExamples: ["说明"],
  },
  {
    name: "who or what is checked, served or only heard of",
    pattern: new RegExp(
      `对象$|^(?:受检|被检查?|被抽查?|填报|填表|填写|制表|来文|来函|来源|交办|转办|发文|印发|主送|抄送|提出|提案|申报).{0,2}${UNIT}$|(?:市场|经营|法律|计量|数量)(?:主体|单位)$`,
    ),
    says: ["nothing"],
    examples: ["受检单位", "检查对象", "填报单位", "适用对象", "来文单位", "计量单位", "市场主体"],
    notExamples: ["责任单位", "抽查单位", "检查单位"],
  },
  {
    name: "persons",
    pattern:
      /(?:人|人员|领导|同志|联络员|责任员|局长|区长|县长|市长|镇长|书记|主任)$|^(?:姓名|职务|签名|签字)$|电话$|手机号?$|联系方式$/,
    says: ["person"],
    examples: [
      "责任人",
      "负责人",
      "联系人",
      "分管领导",
      "责任领导",
      "联系电话",
      "姓名",
      "包保区领导",
    ],
    notExamples: ["责任单位", "领导机关"],
  },
  {
    name: "what a later column tells of what is left to do",
    pattern:
      /^(?:下一?步|下阶段|下季度|下月).*|(?:下一?步|下阶段).{0,4}$|原因(?:分析)?$|^(?:报送|佐证|印证|支撑|台账)(?:材料|资料|要求|依据).*|(?:佐证|印证)(?:材料|资料)$/,
    says: ["nothing"],
    examples: ["下一步工作打算", "下步措施", "未完成原因", "佐证材料", "报送要求"],
    notExamples: ["工作打算", "整改措施"],
  },
  {
    name: "the unit that leads",
    pattern: new RegExp(`${LEAD}(?:责任)?(?:${UNIT}|${OFFICE})(?:名称)?$|^(?:牵头|主办|主责)$`),
    says: ["lead"],
    examples: [
      "牵头单位",
      "牵头责任单位",
      "牵头部门",
      "主责单位",
      "主办科室",
      "主管部门",
      "抽查机关",
      "牵头",
      "发起部门",
    ],
    notExamples: ["牵头领导", "抽查对象", "配合单位"],
  },
  {
    name: "units that assist",
    pattern: new RegExp(
      `${ASSIST}(?:责任)?(?:${UNIT}|${OFFICE})(?:名称)?$|^(?:配合|协办|协助|协同)$`,
    ),
    says: ["assist"],
    examples: [
      "配合单位",
      "协助单位",
      "协办部门",
      "参加单位",
      "参与单位",
      "联合部门",
      "协同单位",
      "配合",
    ],
    notExamples: ["牵头单位", "是否联合检查"],
  },
  {
    name: "who supervises, accepts or takes in",
    pattern: new RegExp(
      `(?:督导|督办|督查|监督|监考|考核|考评|验收|审核|审批|指导|评价|反馈|报送|上报|检查)(?:责任)?${UNIT}$`,
    ),
    says: ["lastUnits"],
    examples: ["督导单位", "监考单位", "督办部门", "报送单位", "检查单位"],
    notExamples: ["责任单位", "实施主体"],
  },
  {
    name: "a unit, whatever stands before the word",
    pattern: new RegExp(`.${UNIT}(?:名称)?$|(?:责任|承办|落实|实施|负责|主体)${OFFICE}$`),
    says: ["units"],
    examples: [
      "责任单位",
      "责任部门",
      "责任科室",
      "承办单位",
      "落实处室",
      "实施主体",
      "责任主体",
      "责任镇街",
      "项目责任单位",
    ],
    notExamples: ["单位", "各单位名单", "责任人"],
  },
  {
    name: "a word for units that may count something else",
    pattern: new RegExp(`^(?:${UNIT}|责任|承办|落实|实施|负责)$|^(?:单位|部门|机构)名称$`),
    says: ["units", "nothing"],
    examples: ["单位", "部门", "责任", "承办", "单位名称"],
    notExamples: ["责任单位", "单元"],
  },
  {
    name: "who does what, or what is done by whom",
    pattern: /(?:责任|任务|工作|职责|部门)(?:分工|落实|划分)$|^分工$/,
    says: ["units", "task"],
    examples: ["责任分工", "任务分工", "责任落实", "分工"],
    notExamples: ["分工方案"],
  },
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
  {
    name: "content in so many words",
    pattern: /内容(?:描述|概述|摘要)?$/,
    says: ["content"],
    examples: ["具体内容", "工作内容", "主要内容", "项目内容", "普法内容"],
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
