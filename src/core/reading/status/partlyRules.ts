import type { StatusRule } from "./statusReadingKind";
import { ALREADY, DONE_VERB, OBJECT, THINGS, whole } from "./statusWords";

const STEP =
  "(?:初设|初步设计|前期|可研|地勘|勘察|招投?标|施工图|图审|环评|选址|立项|主体(?:工程|结构)?|基础(?:工程|施工)?|地基|桩基|土方)";

/** The step that a clause names, as its word: `"已完成初设审查" → 初设`. */
export function stepIn(clause: string): string {
  return new RegExp(STEP).exec(clause)?.[0] ?? "";
}

/** What is done in part, as a share, or as a step of something that takes more. */
export const PARTLY_RULES: StatusRule[] = [
  {
    name: "部分完成",
    pattern: whole(
      `${ALREADY}(?:部分|基本|大部分?|大体|初步|阶段性|接近|即将|将近|主体|半数|局部|主要)(?:上|地)?(?:${DONE_VERB}|整改|到位|落实)${OBJECT}`,
    ),
    says: { reading: "open" },
    examples: ["部分整改", "已基本完成", "即将完成", "初步完成任务"],
    notExamples: ["全部完成"],
  },
  {
    name: "完成一半",
    pattern: whole(
      `${ALREADY}完成了?(?:(?:全部|全年|年度)?${THINGS}的?(?:一?大?半|过半|近半|多半)|一?(?:大)?部分|第?[一二三四五\\d]阶段性?|阶段性?|初步)(?:的|任务|工作|目标|内容|事项|准备)*`,
    ),
    says: { reading: "open" },
    examples: ["完成一半", "已完成大部分任务", "已完成阶段性任务"],
  },
  {
    name: "阶段性任务已完成",
    pattern: whole(`(?:阶段性${THINGS}|部分)已?${DONE_VERB}`),
    says: { reading: "open" },
    examples: ["阶段性任务已完成"],
    notExamples: ["任务已完成"],
  },
  {
    name: "完成三分之一",
    pattern: whole(
      `${ALREADY}(?:完成|达到?)了?(?:全部|全年|年度)?${THINGS}的?[一二三四五六七八九十]{1,2}分之[一二三四五六七八九十]{1,2}`,
    ),
    says: { reading: "open" },
    examples: ["完成三分之一", "已完成全年任务的三分之二"],
  },
  {
    name: "前期步骤",
    pattern: new RegExp(
      `^(?:目前|现)?(?:已经?)?(?:全部|全面|基本|顺利)?(?:完成|办理)了?(?:项目|工程)?${STEP}[\\p{Script=Han}、]{0,8}$|^(?:项目|工程)?${STEP}[\\p{Script=Han}]{0,6}?(?:均|现|目前)?已(?:经)?(?:全部|基本)?(?:完成|完工|封顶|竣工|办理完毕)$`,
      "u",
    ),
    says: { reading: "open", step: "" },
    examples: ["已完成初设审查", "已完成前期工作", "主体已完工", "主体结构已封顶", "已完成招标"],
    notExamples: ["已完成", "已完成主要任务"],
  },
  {
    name: "n%",
    pattern:
      /^(?:(?:前?[一二三四1-4]个?季度|上半年|前?\d{1,2}(?:个月|月底?)|全年)?(?:总体|整体|整改|工程|形象)*)(?:已|累计|目前)*(?:完成|达到?|进度|完成率|完成进度|推进)*(?:全年|年度|总|目标|任务|工作|计划|量|数|的|比例|:|约|为|超过?)*(?:(?:将?近|接近)\d{1,4}(?:\.\d+)?|\d{1,2}(?:\.\d+)?)%(?:以上|左右|多)?(?:完成)?$/,
    says: { reading: "open" },
    examples: [
      "完成80%",
      "98.4%",
      "完成年度目标的53.3%",
      "完成近100%",
      "前三季度已完成目标任务的76%",
    ],
    notExamples: ["100%"],
  },
  {
    name: "100%",
    pattern:
      /^(?:总体|整体|整改|工程|形象)*(?:已|累计|目前)*(?:完成|达到?|进度|完成率|完成进度|推进)*(?:全年|年度|总|目标|任务|工作|计划|量|数|的|比例|:|约|为|超过?)*[1-9]\d{2,3}(?:\.\d+)?%(?:以上|左右|多)?(?:完成)?$/,
    says: { reading: "done" },
    examples: ["100%", "完成率达100%", "完成全年任务的120%", "整改完成率100%"],
    notExamples: ["98%"],
  },
  {
    name: "占…%",
    pattern: /^占(?:全年|年度|总|计划|目标|任务|投资|量|额|的)*\d{1,2}(?:\.\d+)?%(?:左右|以上)?$/,
    says: { reading: "open" },
    examples: ["占年度计划的85%", "占总投资的60%"],
    notExamples: ["占年度计划的105%"],
  },
  {
    name: "3/3",
    pattern: /^(?:已|累计)*(?:完成|达到?|报送|上报)*([1-9]\d{0,4})\/\1[个篇项次件场期]?$/,
    says: { reading: "done" },
    examples: ["3/3", "已报送12/12篇"],
    notExamples: ["3/5"],
  },
  {
    name: "3/5",
    pattern: /^(?:已|累计)*(?:完成|达到?|报送|上报)*\d{1,5}\/\d{1,5}[个篇项次件场期]?$/,
    says: { reading: "open" },
    examples: ["已完成3/5", "2/3"],
    notExamples: ["3/3"],
  },
];
