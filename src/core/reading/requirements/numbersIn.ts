import { MEASURES } from "../../text/measures";
import { readNumeral } from "../../text/numerals";
import { firstRule } from "../rule";
import { ASKING_RULES, HERE, NOT_JUDGED_RULES } from "./numberRules";
import type { NotJudged } from "./requirement";

/** A number in a clause that asks for something, and what stands around it. */
export interface AskedNumber {
  /** Of a range the lower end. */
  value: number;
  start: number;
  end: number;
  /** What the number counts; blank where the word was lost. */
  measure: string;
  /** Why it asks for no reports or events that could be counted: the word behind it, or what stands around it. */
  notJudged?: NotJudged;
  /** The rule by which it asks for something, and the one by which it is not judged. */
  rule: string;
}

const NUMBER =
  /(?<![\d./第])(\d{1,5})([./]\d{1,5})?(?:[-~—至到]\d{1,5})?(?!\.?\d)|(?<!第|分之|[一二三四五六七八九十百两])([一二三四五六七八九十百两]{1,5})(?:[至到-][一二三四五六七八九十百两]{1,4})?/g;
const LEAST_JUST_BEFORE = /(?:少于|低于|不小于|至少|最少)$/;
const MEASURE = new RegExp(`^[${MEASURES}]`);
const NOT_A_MEASURE =
  /^(?:个(?:多|百分点|月|小时|学时|课时|工作日|自然日|人|居民|社区|村|家|单位|部门|街道|乡镇)|期间|条例|项目|次日|起[来草步点诉])/;
/** What joins the two ends of a range whose first end has its own measure word: 2篇至3篇. */
const TO = /^(?:[-~—至到]|或者?)$/;
const NOUN =
  /^(?:以上|及以上)?(?:以上)?(?:普法|典型|优秀|法治|调研|经验|工作|宣传)*(?:信息|案例|文章|稿件|简报|材料|总结|报告|活动|培训|讲座|作品|会议|检查|庭审|视频|课程|方案|建议)/;

/** The numbers of a clause that ask for reports or events; dates and quoted words must have been masked before. */
export function numbersIn(clause: string): AskedNumber[] {
  const asked: AskedNumber[] = [];
  for (const match of clause.matchAll(NUMBER)) {
    const before = asked.at(-1);
    if (before && TO.test(clause.slice(before.end, match.index))) continue;
    const number = askedNumber(clause, match);
    if (number) asked.push(number);
  }
  return asked;
}

function askedNumber(clause: string, match: RegExpExecArray): AskedNumber | undefined {
  const chinese = match[3] !== undefined;
  const value = readNumeral(match[1] ?? lowerNumeral(match[3] ?? ""));
  const start = match.index;
  const end = start + match[0].length;
  const before = clause.slice(0, start);
  const after = clause.slice(end);
  if (value === undefined || value === 0) return undefined;
  const around = before + HERE + after;
  const asking = firstRule(ASKING_RULES, around);
  if (!asking) return undefined;
  const unjudged = firstRule(NOT_JUDGED_RULES, around);
  const { explicit } = asking.says;
  const number = {
    value,
    start,
    end,
    measure: "",
    rule: unjudged ? `${asking.name}·${unjudged.name}` : asking.name,
    ...(unjudged ? { notJudged: unjudged.says } : {}),
  };
  const tens = TENS[after.charAt(0)];
  if (tens !== undefined) {
    const base =
      Number(match[1] ?? value) + (match[2]?.startsWith(".") ? Number(`0${match[2]}`) : 0);
    return { ...number, value: base * tens, notJudged: whyForeign(unjudged?.says) };
  }
  const foreign: AskedNumber = { ...number, notJudged: whyForeign(unjudged?.says) };
  // 80.5, 2/3, 三分之一
  if (match[2] !== undefined || after.startsWith("分之")) {
    return { ...foreign, value: match[2]?.startsWith(".") ? Number(match[1] + match[2]) : value };
  }
  const measure = NOT_A_MEASURE.test(after) ? undefined : MEASURE.exec(after)?.[0];
  if (measure !== undefined) {
    if (chinese && value === 1 && isIdle(after, explicit)) return undefined;
    return { ...number, end: end + measure.length, measure };
  }
  const lost = /^(?:$|[,、;。)!]|(?:及|或)?以上)/.test(after) || NOUN.test(after);
  if (!chinese) return lost ? number : foreign;
  // Numerals in words (一系列, 进一步) without a measure word are none, unless 不少于 stands right before them.
  if (lost && LEAST_JUST_BEFORE.test(before)) return number;
  return /^[字元人名户岁级家天]/.test(after) ? foreign : undefined;
}

/** So many reports nobody writes: 1万份, 3亿元. */
const TENS: Record<string, number> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** What is counted in 字 or 人 is first of all no report, whoever it is for. */
function whyForeign(said: NotJudged | undefined): NotJudged {
  return said === undefined || said === "wish" || said === "otherBase" ? "notReports" : said;
}

/** A one that counts nothing: 围绕一个主题, 与…一起. */
function isIdle(after: string, explicit: boolean): boolean {
  return after.startsWith("起")
    ? !/^起[案事故]/.test(after)
    : !explicit && /^[个项条件例]/.test(after);
}

/** 两三 is two or three, 十二三 twelve or thirteen. */
function lowerNumeral(text: string): string {
  return text.replace(/(?<=[一二三四五六七八九两])[一二三四五六七八九]$/, "");
}
