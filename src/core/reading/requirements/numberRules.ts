import { MEASURES } from "../../text/measures";
import { PERIOD_WORDS } from "../../text/periods";
import type { Rule } from "../rule";
import type { NotJudged } from "./requirement";

/** Stands in a clause for the number that is being looked at. */
export const HERE = "▮";

/** What makes a number one that is asked for. `explicit`: a least number in so many words; otherwise only a period stands before it. */
export const ASKING_RULES: Rule<{ explicit: boolean }>[] = [
  {
    name: "n以上",
    pattern: new RegExp(`▮[${MEASURES}字元人名户岁级家天%]?(?:及|或)?以上`),
    says: { explicit: true },
    examples: ["▮篇以上", "报送▮及以上", "▮%以上"],
    notExamples: ["▮篇"],
  },
  {
    name: "不少于n",
    pattern: /(?:不得?少于|不得?低于|不小于|不可?少于|至少|最少|各报).*▮/,
    says: { explicit: true },
    examples: ["不少于▮篇", "至少参加▮次", "各报▮件", "不得低于▮场"],
    notExamples: ["少于▮篇"],
  },
  {
    name: "全年n",
    pattern: new RegExp(`(?:${PERIOD_WORDS}).*▮`),
    says: { explicit: false },
    examples: ["全年▮期", "每季度报送信息▮篇", "每半年▮例", "每年▮次"],
    notExamples: ["开展▮场"],
  },
  {
    name: "n/半年",
    pattern: new RegExp(`▮[${MEASURES}]\\/(?:半年|季度?|月|年)`),
    says: { explicit: false },
    examples: ["▮次/半年", "报送信息▮篇/季度"],
  },
];

/** Numbers that are asked for and are no reports to be counted: they are shown, and judged for nobody. */
export const NOT_JUDGED_RULES: Rule<NotJudged>[] = [
  {
    name: "不超过n",
    pattern:
      /(?:不(?:得|能|可|应)?(?:超过|多于|高于|大于|超)|最多|至多|控制在|限制?在)[^▮\d]{0,6}▮(?![^,;]{0,3}以上)|▮[^,;。]{0,3}?(?:以内|以下|之内)/,
    says: "upperBound",
    examples: ["每年不能超过▮天", "每月不超过▮次", "控制在▮次以内", "每季度▮次以内"],
    notExamples: ["不少于▮次", "超过▮次以上"],
  },
  {
    name: "n%",
    pattern: new RegExp(`▮(?:\\.\\d{1,3})?(?:%|‰|个?百分点)|率[^▮]{0,8}▮(?![${MEASURES}])`),
    says: "rate",
    examples: ["增长▮%以上", "覆盖率不低于▮", "合格率不低于▮%"],
    notExamples: ["不少于▮篇"],
  },
  {
    name: "n元",
    pattern: /▮(?:多)?[万亿千百]*(?:元|美元|块)/,
    says: "money",
    examples: ["至少▮元", "全年不少于▮万元", "▮元以上"],
    notExamples: ["不少于▮个单元"],
  },
  {
    name: "力争n",
    pattern: /(?:力争|力求|争取|逐步|鼓励|探索|尽量|原则上|有条件).*▮/,
    says: "wish",
    examples: ["力争全年▮篇", "逐步达到每月▮篇以上"],
    notExamples: ["全年▮篇,力争更多"],
  },
  {
    name: "各n",
    // 每年6月、12月各报送▮次, 各街道每季度、各单位每半年▮次: one number for several days or subjects.
    pattern: new RegExp(`□[、和及]□[^▮]*各[^▮]*▮|(?:${PERIOD_WORDS})[、和及]各[^▮]*▮`),
    says: "otherBase",
    examples: ["每年□□、□□□各报送▮次", "各街道每季度、各单位每半年▮次"],
    notExamples: ["各单位每半年▮次"],
  },
  {
    name: "每村n",
    // A base to count by that is not the unit itself: 每村, 每期, 每个居民小组.
    pattern:
      /每(?!年|月|季|半年|个?月|个?季|家|个?(?:单位|部门|街道|镇))\p{Script=Han}.*▮|(?:年均|人均|户均|平均每).{0,6}▮/u,
    says: "otherBase",
    examples: ["每村至少▮场", "每期至少▮篇", "每个居民小组每年不少于▮次"],
    notExamples: ["每个街道不少于▮次", "每半年▮次"],
  },
];
