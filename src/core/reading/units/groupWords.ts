import { foldText } from "../../text/foldText";
import { familyCalled } from "../../text/unitFamilies";
import { firstRule, type Rule } from "../rule";

/** What many offices, places or people are called together. */
const GENERIC =
  "(?:成员|责任|业务|职能|行政|执法|主管|协办|下属|直属|派出|内设|企事业|工作|管理|监督)*(?:单位|部门|科室|处室|股室|机关|机构|街道(?:办事处|办)?|镇街|街镇|乡镇|社区|村居?|学校|院校|高校|医院|企业|公司|团体|组织|党委|党工委|党组|支部|政府|委办局|分局|派出所|司法所|园区|开发区|县区|区县|镇|乡|街|局|委|办|处|科|所|站|区|县|市|管委会|小组|专班|办公室|人员|责任人|负责人)";
/** Of those, the ones that no single office is called by. */
const MANY = "(?:单位|部门|机关|机构|街道|镇街|街镇|乡镇|社区|学校|院校|高校|医院|企业|公司|团体)";
const LEVEL = "(?:中央|国家|省|市|州|盟|旗|县|区|镇|乡|街道|街|村)";

/** The forms by which a name is a word for many units, whatever stands before it: nobody is accused under such a name. */
export const GROUP_RULES: Rule<"group">[] = [
  {
    name: "各…",
    pattern: /各/,
    says: "group",
    examples: ["各街道", "区直各部门", "机关各科室", "市级各专委会办公室", "各镇党委、政府"],
    notExamples: ["区司法局", "区历史文化街区事务中心"],
  },
  {
    name: "有关…",
    pattern: new RegExp(`(?:有关|相关|所有|其他|其它|其余).{0,10}?${GENERIC}$`),
    says: "group",
    examples: ["有关部门", "区政府有关部门", "相关业务处室", "所有街道", "其他单位"],
    notExamples: ["区机关事务管理局", "有关部门协同"],
  },
  {
    name: "成员单位",
    pattern: /成员单位$/,
    says: "group",
    examples: ["领导小组成员单位", "县防汛应急预案中所列成员单位"],
  },
  {
    name: "全体…",
    pattern: /^全体.{2}/,
    says: "group",
    examples: ["全体班子成员", "全体干部职工"],
  },
  { name: "公检法司", pattern: /^公检法司?$/, says: "group", examples: ["公检法司", "公检法"] },
  {
    name: "区直单位",
    pattern: new RegExp(
      `^(?:${LEVEL}+(?:直|属|级|管)|驻.?${LEVEL}|属地|辖区|所在地?|涉及的?|相应的?|对应的?)(?:机关|企事业|国有|执法|职能|业务|的)*(?:${MANY}|政府)$`,
    ),
    says: "group",
    examples: [
      "区直单位",
      "市直机关",
      "区属国有企业",
      "属地街道",
      "县级部门",
      "驻区企业",
      "辖区学校",
    ],
    notExamples: ["市直机关工委", "区管委会", "市级机关事务管理局"],
  },
  {
    name: "全区…",
    pattern: new RegExp(`^全[省市区县镇乡局].*${MANY}$`),
    says: "group",
    examples: ["全区中小学校", "全市机关单位"],
    notExamples: ["全椒县司法局"],
  },
  {
    name: "市、县…",
    pattern: new RegExp(`^${LEVEL}(?:[级]?[、和及](?=.))${LEVEL}|^${LEVEL}+[(]${LEVEL}`),
    says: "group",
    examples: ["市、县(市、区)粮食行政管理部门", "省、市、县三级财政部门", "县(市、区)财政部门"],
    notExamples: ["县公安局"],
  },
  {
    name: "街道",
    pattern: /^(?:街道(?:办事处|办)?|镇街|街镇|乡镇(?:人民政府)?|社区|村居|科室|处室|企业|学校)$/,
    says: "group",
    examples: ["街道", "镇街", "乡镇", "科室"],
    notExamples: ["南站街道", "单位"],
  },
];

/** Whether a name is by its form a word for many units: 各街道, 公检法司, 区政府有关部门. What a bracket remarks is no part of it. */
export function isGroupWord(name: string): boolean {
  const plain = foldText(name);
  const bare = plain.replace(/(?<!^[省市县区乡镇])[([【][^()[\]【】]{0,60}[)\]】]/g, "");
  return firstRule(GROUP_RULES, bare === "" ? plain : bare) !== undefined;
}

/** The names under which a group may stand in a directory, from the text as it is to the bare word: 各相关单位 → 相关单位 → 单位, 各镇街 → 镇街 → 街道. */
export function groupNames(name: string): string[] {
  const whole = foldText(name);
  const withoutEach = whole.replace(/^(?:全[区市县])?各/, "");
  const bare = withoutEach
    .replace(/^(?:[区市县]直|相关|有关|所有|各)+/, "")
    .replace(/^([^()]+)[(]([^()]+)[)]$/, "$1$2")
    .replace(/(?<=[镇乡街])[、和及与](?=[镇乡街])/g, "");
  const family = familyCalled(bare);
  const others = family === undefined ? [] : [family];
  return [...new Set([whole, withoutEach, bare, ...others])].filter((each) => each !== "");
}
