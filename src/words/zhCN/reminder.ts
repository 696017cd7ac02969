import type { State } from "../../core/review/state";

/** The texts that are copied and sent, in Chinese, and their page. */
export const zhCNReminder = {
  reminderTitle: (unit: string): string => `催办：${unit}`,
  remindersTitle: (count: number): string => `催办：${count} 家单位`,
  bulletinTitle: "通报（草稿）",
  hint: "由本次检查结果生成，复制前可以修改。",
  text: "要复制的文字",
  copy: "复制",
  copied: "已复制，可以粘贴了。",
  notCopied: "没有复制成功。文字已选中，请按 Ctrl+C 复制。",
  restore: "恢复原文",
  cancel: "取消",

  to: (unit: string): string => `${unit}：`,
  opening: (day: string, year: number): string =>
    `截至${day}，贵单位在${year}年重点工作推进表中有以下事项需抓紧办理：`,
  nothing: (day: string, year: number): string =>
    `截至${day}，贵单位在${year}年重点工作推进表中没有逾期或需要确认的事项。`,
  section: (number: number, state: string, count: number): string =>
    `${numeral(number)}、${state}${count}项`,
  item: (number: number, content: string, ref: string, due: string, reasons: string): string =>
    `${number}. ${content}（${ref}）${due}：${reasons}；`,
  due: (day: string): string => `，时限${day}`,
  plainReason: {
    overdue: "逾期",
    unmet: "数量不足",
    toConfirm: "请确认完成情况",
    behind: "进度滞后",
    dueSoon: "即将到期",
  } as Partial<Record<State, string>>,
  closing: "请抓紧办理，并及时报送办理情况。",

  heading: (year: number): string => `关于${year}年重点工作推进情况的通报`,
  addressees: "各有关单位：",
  overall: (day: string, items: number, units: number, counts: string): string =>
    `截至${day}，推进表共${items}项、涉及${units}家单位，其中${counts}。现将有关情况通报如下：`,
  stateCount: (state: string, count: number): string => `${state}${count}项`,
  unitsHeading: "各单位完成情况",
  unit: (name: string, total: number, counts: string, rate: string): string =>
    `${name}承担${total}项，${counts}，到期完成率${rate}`,
  unitUnrated: (name: string, total: number, counts: string): string =>
    `${name}承担${total}项，${counts}`,
  clear: (names: string): string => `没有逾期、不足或需要确认事项的单位：${names}。`,
  countsHeading: "报送数量",
  countsOf: (content: string, ref: string, thing: string): string =>
    `${content}（${ref}）${thing}：`,
  short: (pieces: string): string => `（差${pieces}）`,
  nothingOwedYet: "截至目前尚无应报数",
  came: (unit: string, pieces: string): string => `${unit}${pieces}`,
  pieces: (came: number, measure: string): string => `${came}${measure}`,
  zero: (units: string, measure: string): string => `零报送（0${measure}）：${units}`,
  itemsHeading: (state: string): string => `${state}事项`,
  lateUnits: (units: string): string => `涉及${units}`,
  bulletinClosing: "请有关单位对照检查，抓紧办理，并及时报送办理情况。",
  numbered: (number: number, text: string): string => `${numeral(number)}、${text}`,
  list: "、",
  sentence: "；",
  stop: "。",
};

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

function numeral(number: number): string {
  return NUMERALS[number - 1] ?? String(number);
}

export type ReminderWords = typeof zhCNReminder;
