import { readNumeral } from "../numerals";

/** A number in a clause that asks for something, and what stands around it. */
export interface AskedNumber {
  /** Of a range the lower end. */
  value: number;
  start: number;
  end: number;
  /** What the number counts; blank where the word was lost. */
  measure: string;
  /** The word behind it is none of those for reports or events. */
  foreign: boolean;
  /** 不少于, 至少, 以上: a least number in so many words; otherwise only a period stands before it. */
  explicit: boolean;
}

const NUMBER =
  /(?<![\d.第])(\d{1,5})(?:[-~—至到](\d{1,5}))?(?![\d.])|(?<!第)([一二三四五六七八九十百两]{1,4})(?:至([一二三四五六七八九十百两]{1,4}))?/g;
const LEAST = /(?:不得?少于|不得?低于|不小于|至少|最少|各报)/;
const PERIOD = /(?:全年|年内|每年|每半年|每个?季度?|每个?月|年度)/;
const MEASURE = /^[篇次场期件条个份例起项]/;
const NOT_A_MEASURE =
  /^(?:个(?:多|百分点|月|小时|学时|课时|工作日|自然日|人|居民|社区|村|家|单位|部门|街道|乡镇)|期间|条例|项目|次日|起(?:来|草|步|点|诉)?(?![案事故]))/;
const NOUN =
  /^(?:以上|及以上)?(?:以上)?(?:普法|典型|优秀|法治|调研|经验|工作|宣传)*(?:信息|案例|文章|稿件|简报|材料|总结|报告|活动|培训|讲座|作品|会议|检查|庭审|视频|课程|方案|建议)/;

/** The numbers of a clause that ask for reports or events; dates and quoted words must have been masked before. */
export function numbersIn(clause: string): AskedNumber[] {
  const asked: AskedNumber[] = [];
  for (const match of clause.matchAll(NUMBER)) {
    const number = askedNumber(clause, match);
    if (number) asked.push(number);
  }
  return asked;
}

function askedNumber(clause: string, match: RegExpExecArray): AskedNumber | undefined {
  const chinese = match[3] !== undefined;
  const value = readNumeral(match[1] ?? match[3] ?? "");
  const start = match.index;
  const end = start + match[0].length;
  const before = clause.slice(0, start);
  const after = clause.slice(end);
  if (value === undefined || value === 0) return undefined;
  const measure = NOT_A_MEASURE.test(after) ? undefined : MEASURE.exec(after)?.[0];
  const above = /^(?:[篇次场期件条个份例起项])?(?:及|或)?以上/.test(after);
  const explicit = above || LEAST.test(before);
  if (!explicit && !PERIOD.test(before)) return undefined;
  if (measure !== undefined) {
    // 围绕一个主题, 与…一起: a one that counts nothing.
    if (chinese && value === 1 && !explicit && /[个起项条件例]/.test(measure)) return undefined;
    return { value, start, end: end + measure.length, measure, foreign: false, explicit };
  }
  // Numerals in words (一系列, 进一步) without a measure word are no numbers.
  if (chinese && !/^[字元人名户岁级家天]/.test(after)) return undefined;
  const lost = after === "" || above || /^[,、;。)!]/.test(after) || NOUN.test(after);
  return { value, start, end, measure: "", foreign: chinese || !lost, explicit };
}
