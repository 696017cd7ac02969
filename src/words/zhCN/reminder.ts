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

  closingBy: (day: string): string => `请抓紧办理，于${day}前报送办理情况。`,
  contact: (contact: string): string => `联系人：${contact}`,
  next: (left: number): string =>
    left === 0 ? "复制（最后一家）" : `复制并下一家（还剩${left}家）`,
  before: "上一家",
  together: "合成一段",
  oneByOne: "一家一家",
  heading: (year: number): string => `关于${year}年重点工作推进情况的通报`,
  addressees: "各有关单位：",
  overall: (day: string, items: number, units: number, counts: string): string =>
    `截至${day}，推进表共${items}项、涉及${units}家单位，其中${counts}。现将有关情况通报如下：`,
  stateCount: (state: string, count: number): string => `${state}${count}项`,
  countsHeading: "报送数量",
  countsOf: (content: string, ref: string, thing: string): string =>
    `${content}（${ref}）${thing}：`,
  short: (pieces: string): string => `（差${pieces}）`,
  came: (unit: string, pieces: string): string => `${unit}${pieces}`,
  pieces: (came: number, measure: string): string => `${came}${measure}`,
  zero: (units: string, measure: string): string => `零报送（0${measure}）：${units}`,
  alarmHeading: (state: string, items: number, parts: number): string =>
    `${state}${items}项${parts === 0 ? "" : `（${parts}家次）`}`,
  behindCalled: "未达序时进度",
  alarmItem: (number: number, content: string, ref: string, due: string, units: string): string =>
    `${number}. ${content}（${ref}）${due}：${units}。`,
  nobody: "未写责任单位",
  allOf: (units: number): string => `全部${units}家`,
  allBut: (names: string, units: number): string => `除${names}外的${units}家`,
  namesOf: (names: string, units: number): string => `${names}（${units}家）`,
  sinceRound: (round: number | undefined, day: string, line: string): string =>
    `较上期（${round === undefined ? day : `第${round}期，${day}`}）：${line.replace(/[。]$/, "")}。`,
  notReturnedHeading: "未交回填报表",
  notReturned: (round: number, units: number, names: string): string =>
    `第${round}期填报表未交回${units}家：${names}。`,
  notAnsweredHeading: "督办单未按时反馈",
  notAnswered: (units: number, names: string): string => `未按时反馈${units}家：${names}。`,
  toConfirm: (items: number): string => `另有${items}项待确认完成情况，由承担单位另行报明。`,
  bulletinClosingBy: (day: string): string =>
    `请有关单位对照检查，抓紧办理，于${day}前报送办理情况。`,
  tableHeadings: ["编号", "事项", "时限", "单位"],
  attachments: "附件：1. 督办事项　2. 报送情况统计表",
  bulletinClosing: "请有关单位对照检查，抓紧办理，并及时报送办理情况。",
  numbered: (number: number, text: string): string => `${numeral(number)}、${text}`,
  list: "、",
  sentence: "；",
  stop: "。",
};

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** `3 → 三`; beyond ten in digits. */
export function numeral(number: number): string {
  return NUMERALS[number - 1] ?? String(number);
}

export type ReminderWords = typeof zhCNReminder;
