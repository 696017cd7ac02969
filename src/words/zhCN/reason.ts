import type { Duty } from "../../core/review/duty";
import type { CountFigures, Reason } from "../../core/review/reason";
import type { State } from "../../core/review/state";
import type { Day } from "../../core/text/day";
import { periodName, type Stretch } from "../compose/periodName";
import { zhCNBasics } from "./basics";

/** Why an obligation has its state, in Chinese. */
export function zhCNReason(reason: Reason): string {
  switch (reason.code) {
    case "overdue":
      return zhCNBasics.daysOverdue(reason.days, reason.recorded);
    case "noDay":
      return `时限“${reason.deadline}”无法确定日期：${zhCNBasics.doubt[reason.doubt]}`;
    case "unclearStatus":
      return `时限${zhCNBasics.day(reason.due)}已过，完成情况“${reason.status}”看不出是否完成`;
    case "yearEnd":
      return `${reason.year}年已结束，待年终确认`;
    case "beforePlanYear":
      return `时限${zhCNBasics.day(reason.due)}早于${reason.year}年度，请核对`;
    case "openGroup":
      return `“${reason.group}”未在单位名录中列出成员，无法逐家判断`;
    case "noUnit":
      return "责任单位未填";
    case "behindStatus":
      return `完成情况写明“${reason.status}”`;
    case "dueSoon":
      return reason.days === 0 ? "今天到期" : `还有${reason.days}天到期`;
    case "notDue":
      return `${zhCNBasics.day(reason.due)}到期`;
    case "standing":
      return "长期任务，没有截止日期";
    case "noDeadlineColumn":
      return "表中没有完成时限列，不按日期判断";
    case "doneLate":
      return `${zhCNBasics.day(reason.day)}完成，比时限晚${reason.days}天`;
    case "done":
      return reason.day === undefined ? "已完成" : `${zhCNBasics.day(reason.day)}完成`;
    case "notApplicable":
      return `完成情况写明“${reason.status}”`;
    case "counted":
      return countWords(reason, reason.atLeast) + doneWords(reason);
    case "kinds":
      return (
        kindsWords(reason.kinds, reason.atLeast, reason.came, reason.missing) + doneWords(reason)
      );
    case "countNotChecked":
      return `要求不少于${reason.atLeast}${reason.measure}，没有报送台账，数量未核对`;
    case "statusAgainstCount":
      return `完成情况写“${reason.status}”，但报送数量不足`;
    case "laws":
      return `负责${reason.laws.join("、")}${reason.open.length === 0 || reason.open.length === reason.laws.length ? "" : `，还没有${reason.open.join("、")}的记录`}`;
    case "listPublished":
      return `普法责任清单${zhCNBasics.day(reason.made)}制定，${zhCNBasics.day(reason.published)}公示`;
    case "bases":
      return basesWords(reason) + doneWords(reason);
    case "notCounting":
      return `另有${reason.records}条已报未计（退回、办理中等）`;
  }
}

/** 普法信息全年应报12篇，已报7篇；截至目前应报10篇，差3篇；全年还差5篇 */
export function zhCNDuty(duty: Duty): string {
  const said = duty.owed === 0 ? [] : [countWords(duty, duty.owed)];
  if (duty.kindsNeeded > 0) said.push(zhCNKinds(duty));
  return said.join("；") + doneWords(duty);
}

/** The kinds that came of those asked for, in Chinese. */
export function zhCNKinds({ kindsListed, kindsNeeded, kinds, kindsMissing }: Duty): string {
  return kindsWords(kindsListed, kindsNeeded, kinds, kindsMissing);
}

function countWords(count: CountFigures, atLeast: number): string {
  const { thing, measure, owed, owedByNow, came, missingByNow, missing } = count;
  const number = (value: number) => `${value}${measure}`;
  const period = zhCNPeriod(count);
  const verb = isActivity(count) ? "开展" : "报";
  const earlier = owed > atLeast ? `（累计${number(owed)}）` : "";
  const head = `${thing}${period}应${verb}${number(atLeast)}${earlier}，已${verb}${number(came)}`;
  if (missing === 0) return head;
  if (owedByNow === owed) return `${head}，还差${number(missing)}`;
  const short = missingByNow > 0 ? `，差${number(missingByNow)}` : "";
  const now = owedByNow > 0 ? `；截至目前应${verb}${number(owedByNow)}${short}` : "";
  return `${head}${now}；${earlier === "" ? period : "累计"}还差${number(missing)}`;
}

/** What is held rather than handed in. */
function isActivity({ thing, measure }: CountFigures): boolean {
  return measure === "场" || (measure === "次" && thing !== "");
}

function kindsWords(listed: string[], atLeast: number, came: string[], missing: number): string {
  const names = came.length === 0 ? "" : `（${came.join("、")}）`;
  const short = missing > 0 ? `，还差${missing}种` : "";
  return `${listed.join("、")}中应有${atLeast}种以上，已有${came.length}种${names}${short}`;
}

/** So many bases are named; of more, how many there are. */
const NAMED_BASES = 6;

/** 已覆盖41/52个居民小组，缺：系马桩社区第3组、…… */
function basesWords(reason: Extract<Reason, { code: "bases" }>): string {
  const { base, covered, of, missing, lacking, atLeast } = reason;
  const each = atLeast > 1 ? `（每个不少于${atLeast}名）` : "";
  const head = `已覆盖${covered}/${of}个${zhCNBasics.base[base]}${each}`;
  if (lacking === 0) return head;
  if (missing.length === 0) return `${head}，还差${lacking}个`;
  const named = missing.slice(0, NAMED_BASES).join("、");
  return `${head}，缺：${named}${missing.length > NAMED_BASES ? `等${lacking}个` : ""}`;
}

/** A period's name, in Chinese. */
export function zhCNPeriod(count: Stretch): string {
  const period = periodName(count);
  switch (period.kind) {
    case "year":
      return "全年";
    case "half":
      return period.half === 1 ? "上半年" : "下半年";
    case "quarter":
      return `第${"一二三四"[period.quarter - 1]}季度`;
    case "month":
      return `${period.month}月`;
    case "until":
      return `到${zhCNBasics.shortDay(period.end)}`;
  }
}

function doneWords({ state, day }: { state: State; day?: Day }): string {
  if (day === undefined) return "";
  return state === "doneLate"
    ? `，${zhCNBasics.shortDay(day)}补齐`
    : `，${zhCNBasics.shortDay(day)}完成`;
}
