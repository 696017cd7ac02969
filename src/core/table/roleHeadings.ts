import type { HeadingRule } from "./headingRule";

const UNIT = "(?:单位|部门|科室|处室|股室|机关|机构|主体)";
/** A kind of office by which a heading of roles may be named: 责任镇街, 承办科. */
const OFFICE =
  "(?:处|科|股|室|局|镇街|街镇|乡镇|街道|镇|县区|区县|委办局|委办|站所|站|组|专班|社区|方)";
const LEAD = "(?:牵头|主办|主责|发起|主管|抽查)";
const ASSIST = "(?:配合|协办|协助|协同|参与|参加|联合)";

/** Headings of numbers, remarks, persons and units, the more particular before the more general. */
export const ROLE_HEADINGS: readonly HeadingRule[] = [
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
];
