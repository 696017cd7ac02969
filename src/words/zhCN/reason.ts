import type { CountFacts, Reason } from "../../core/review/reason";
import { periodName } from "../compose/periodName";
import { zhCNBasics } from "./basics";

/** Why an obligation has its state, in Chinese. */
export function zhCNReason(reason: Reason): string {
  switch (reason.code) {
    case "overdue":
      return reason.recorded ? `逾期${reason.days}天` : `已过时限${reason.days}天，表中无完成记录`;
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
    case "doneLate":
      return `${zhCNBasics.day(reason.day)}完成，比时限晚${reason.days}天`;
    case "done":
      return reason.day === undefined ? "已完成" : `${zhCNBasics.day(reason.day)}完成`;
    case "notApplicable":
      return `完成情况写明“${reason.status}”`;
    case "counted":
      return countWords(reason) + doneWords(reason.state, reason.day);
    case "kinds": {
      const came = reason.came.length === 0 ? "" : `（${reason.came.join("、")}）`;
      const missing = reason.atLeast - reason.came.length;
      const short = missing > 0 ? `，还差${missing}种` : "";
      return (
        `${reason.kinds.join("、")}中应有${reason.atLeast}种以上，已有${reason.came.length}种${came}${short}` +
        doneWords(reason.state, reason.day)
      );
    }
    case "countNotChecked":
      return `要求不少于${reason.atLeast}${reason.measure}，没有报送台账，数量未核对`;
    case "statusAgainstCount":
      return `完成情况写“${reason.status}”，但报送数量不足`;
    case "notCounting":
      return `另有${reason.records}条已报未计（退回、办理中等）`;
  }
}

/** 普法信息全年应报12篇，截至目前应报10篇，已报8篇，还差4篇 */
function countWords(count: CountFacts): string {
  const { thing, measure, atLeast, owed, owedNow, came, missing } = count;
  const number = (value: number) => `${value}${measure}`;
  const earlier = owed > atLeast ? `（累计${number(owed)}）` : "";
  const now = owedNow < owed ? `，截至目前应报${number(owedNow)}` : "";
  const short = missing > 0 ? `，还差${number(missing)}` : "";
  return `${thing}${zhCNPeriod(count)}应报${number(atLeast)}${earlier}${now}，已报${number(came)}${short}`;
}

/** A period's name, in Chinese. */
export function zhCNPeriod(count: CountFacts): string {
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

function doneWords(state: string, day: string | undefined): string {
  if (day === undefined) return "";
  return state === "doneLate"
    ? `，${zhCNBasics.shortDay(day)}补齐`
    : `，${zhCNBasics.shortDay(day)}完成`;
}
