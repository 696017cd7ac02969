import { MEASURES } from "../../text/measures";
import { readNumeral } from "../../text/numerals";
import { lastPeriodIn, periodNamed } from "../../text/periods";
import type { KnownUnits } from "../units/knownUnits";
import type { NamedUnit } from "../units/readUnits";
import { baseNamed } from "./bases";
import { clausesOf, withoutLead } from "./clausesOf";
import { SubjectFinder, type ClauseSubject } from "./clauseSubject";
import { numbersIn, type AskedNumber } from "./numbersIn";
import type { Requirement, RequirementPer } from "./requirement";

/**
 * Reads the counted duties in a 具体内容:
 * `"街道普法办报送普法信息全年不少于12篇,各单位…不少于2" → 12 篇 a year for the streets, 2 for the offices`.
 * Units that assist owe nothing and are not to be given.
 */
export function readRequirements(
  content: string,
  units: NamedUnit[],
  known: KnownUnits,
): Requirement[] {
  return requirementsIn(content, new SubjectFinder(units, known));
}

/** The same for rows of the same units, which one finder serves. */
export function requirementsIn(content: string, finder: SubjectFinder): Requirement[] {
  const { everybody } = finder;
  const requirements: Requirement[] = [];
  const headOf = (clause: string) => finder.subjectOf(withoutLead(clause));
  let subject: ClauseSubject;
  let base = "";
  for (const clause of clausesOf(content, (text) => headOf(text) !== undefined)) {
    const head = headOf(clause);
    subject = head ?? subject;
    const owing = subject?.kind === "units" ? subject.units : everybody;
    const who = subject?.kind === "units" ? subject.names.join("、") : "";
    const duties = dutiesIn(clause, head ? "" : base);
    base = duties.length === 0 && OTHER_OWNER.test(clause) ? clause : "";
    for (const duty of duties) {
      // 各居民小组 is no group of units.
      const isOther = subject?.kind === "otherGroup" && !duty.eachBase;
      const notJudged = isOther ? "otherGroup" : duty.notJudged;
      requirements.push({ ...duty, who, units: owing, ...(notJudged ? { notJudged } : {}) });
    }
  }
  return requirements;
}

type Duty = Omit<Requirement, "units" | "who">;

/** The duties of a clause; `base` is the clause before, where that only says by whom is counted (每个社区开展宣讲,…). */
function dutiesIn(clause: string, base: string): Duty[] {
  const duties: Duty[] = [];
  let from = 0;
  const kinds = kindsIn(clause);
  const numbers = numbersIn(kinds ? clause.slice(0, kinds.start) : clause);
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1]?.start ?? kinds?.optionsAt ?? clause.length;
    const duty = dutyOf(clause, number, from, next);
    duties.push(base === "" || duty.notJudged ? duty : { ...duty, notJudged: "otherBase" });
    from = number.end;
  }
  if (kinds) duties.push({ ...kindsDuty(clause, kinds), thing: duties.at(-1)?.thing ?? "" });
  return duties;
}

function dutyOf(clause: string, number: AskedNumber, from: number, next: number): Duty {
  const { notJudged } = number;
  const behind = clause.slice(number.end);
  const base = notJudged === "wish" ? undefined : baseNamed(clause.slice(0, number.start), behind);
  return {
    text: clause,
    atLeast: number.value,
    measure: number.measure,
    thing: thingAt(clause, number, from, next),
    per: periodOf(clause, number),
    damaged: number.measure === "" && !notJudged,
    rule: number.rule,
    ...(base === undefined ? {} : { eachBase: { base } }),
    ...(notJudged ? { notJudged } : {}),
  };
}

/** Such a base as the subject of a clause; what is said of each report (每篇…) or of a time is none. */
const OTHER_OWNER =
  /^每(?!年|月|季|半年|周|日|天|[次期篇场件条份例起项]|个?月|个?季|家|个?(?:单位|部门|街道|镇))[\p{Script=Han}]/u;

/** The last period named before the number, else one behind a stroke (1次/半年), else once per due day. */
function periodOf(clause: string, number: AskedNumber): RequirementPer {
  const behind = /^\/(半年|季度?|月|年)/.exec(clause.slice(number.end))?.[1];
  const stroke = behind === undefined ? undefined : periodNamed(behind);
  return stroke ?? lastPeriodIn(clause.slice(0, number.start)) ?? "due";
}

const THING =
  /(?:普法|典型|优秀|法治|调研|经验|工作|宣传|旁听|专题|以案释法)*(?:信息|案例|文章|稿件|简报|材料|总结|报告|活动|培训|讲座|作品|会议|检查|庭审|视频|课程|方案|建议)(?:活动|培训)?/g;

/** What is counted: named right behind the number, else nearest before it. */
function thingAt(clause: string, number: AskedNumber, from: number, next: number): string {
  const after =
    clause.slice(number.end, Math.min(next, number.end + 16)).split(/[、和及与]/)[0] ?? "";
  const behind = [...after.matchAll(THING)][0];
  if (behind && behind.index <= 6) return behind[0];
  const before = [...clause.slice(from, number.start).matchAll(THING)].at(-1);
  return before?.[0] ?? behind?.[0] ?? "";
}

interface Kinds {
  names: string[];
  atLeast: number;
  /** Where the list of kinds begins, and where the number of kinds stands. */
  optionsAt: number;
  start: number;
}

const FIRST_MEASURE = new RegExp(`^[${MEASURES}](?:以上)?`);
const CHOICES = [
  /([^\d,;。]{2,80}?)(?:[二三四五六七八九十\d]种|等)[\p{Script=Han}]{0,6}?中的?([一二三四五六七八九两十\d]{1,2})种/u,
  /([^\d,;。]{2,80}?)中的?([一二三四五六七八九两十\d]{1,2})种/u,
];

/** 以案释法、法治宣传、法治创建三种案例中的2种以上: two different kinds of those three. */
function kindsIn(clause: string): Kinds | undefined {
  const match = CHOICES.map((choice) => choice.exec(clause)).find((found) => found !== null);
  const atLeast = match ? readNumeral(match[2] ?? "") : undefined;
  if (!match || !atLeast) return undefined;
  const list = (match[1] ?? "").replace(FIRST_MEASURE, "");
  const names = list.split(/[、和及与]/).filter((name) => name !== "");
  if (names.length < 2) return undefined;
  const optionsAt = match.index + (match[1] ?? "").length - list.length;
  return { names, atLeast, optionsAt, start: match.index + (match[1] ?? "").length };
}

function kindsDuty(clause: string, { names, atLeast }: Kinds): Omit<Duty, "thing"> {
  return {
    text: clause,
    atLeast,
    measure: "种",
    per: "year",
    kinds: names,
    damaged: false,
    rule: "n种",
  };
}
