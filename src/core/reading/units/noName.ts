import type { UnitRole } from "../../table/unitRole";
import { firstRule, type Rule } from "../rule";

const OFFICE_END =
  "(?:局|委|办|部|院|会|处|室|科|股|所|站|队|中心|街道|镇|乡|社区|公司|集团|银行|学校|大学|学院|政府|团委|妇联|残联|馆|园区|开发区|新区|指挥部|专班|小组|党组|台|社|厅|司)(?:[(][^()]{1,40}[)])?";
/** What is done for those who do the work. */
const SUPPORT =
  "(?:协同|支持|支撑|指导|督促|督办|监督|(?:技术|后勤|服务|经费|资金|安全|宣传|通信)*(?:保障|支持|支撑|指导|服务))(?:配合|工作)*";

/** Pieces of a unit cell that are no names. They are listed for a person to look at, and no unit is made of them. */
export const NO_NAME_RULES: Rule<"noName">[] = [
  {
    name: "根据…",
    pattern:
      /^(?:根据|依据|按照|按(?=[需照])|视情|如(?=有|需|遇)|若(?=有|需)|由于|为了|以上|以下|上述|其中|详见|参见|参照|需要时|必要时|待(?=定|明确|确定)|同时|原则上)/,
    says: "noName",
    examples: ["根据需要", "以上工作由区司法局组织", "视情确定", "待定", "按需", "其中宣传工作"],
    notExamples: ["如东县司法局", "若羌县教育局"],
  },
  {
    name: "…技术保障",
    pattern: new RegExp(`${SUPPORT}$`),
    says: "noName",
    examples: ["科监处技术保障", "有关部门协同", "区司法局指导"],
    notExamples: ["区后勤保障中心", "市监督检查室"],
  },
  {
    name: "负责…",
    pattern: new RegExp(
      `(?:负责|配合|协助|做好|完成|组织实施|报送|确定|提供)(?!.*${OFFICE_END}$).{2,}$`,
    ),
    says: "noName",
    examples: ["宣传部门负责统计上报", "区司法局提供法律意见"],
    notExamples: ["区报送中心"],
  },
  {
    name: "一个字",
    pattern:
      /^(?:[^甲乙丙丁戊己]|中央|国家|省级|市级|县级|区级|单位|政府|部门|机关|人民政府|党委|领导小组|负责人|责任人)$/u,
    says: "noName",
    examples: ["市", "局", "街", "单位", "政府", "中央"],
    // 甲 and 乙 are what people call units in a draft.
    notExamples: ["区委", "街道", "办公室", "甲"],
  },
  {
    name: "一大段",
    pattern: /^.{60}/u,
    says: "noName",
    examples: ["区司法局".repeat(20)],
  },
];

/** Whether a piece is a phrase or a fragment and not the name of anybody. */
export function isNoName(piece: string): boolean {
  return firstRule(NO_NAME_RULES, piece) !== undefined;
}

const NAME_BEFORE_ACT = new RegExp(
  `^(?<name>.{1,20}?${OFFICE_END})(?:${SUPPORT}|(?<act>负责|配合|协助|提供|做好|完成|组织实施).{1,30})$`,
);
const DOES_IT = /^(?:负责|做好|完成|组织实施)$/;

/** The office that a phrase begins with, so that it is not lost with the phrase: `"科监处技术保障" → 科监处, which assists`. */
export function officeBeforeAct(piece: string): { name: string; role: UnitRole } | undefined {
  const { name, act = "" } = NAME_BEFORE_ACT.exec(piece)?.groups ?? {};
  if (name === undefined || isNoName(name)) return undefined;
  return { name, role: DOES_IT.test(act) ? "responsible" : "assist" };
}
