/** 普法月历, in Chinese. */
export const zhCNCalendar = {
  sheet: "普法月历",
  title: (year: number): string => `${year}年普法月历`,
  hint: "每格上面是普法节点，下面是当月到期的事项和责任单位",
  month: (month: number): string => `${month}月`,
  node: (days: string, name: string, refs: string): string =>
    `${days} ${name}${refs === "" ? "" : `（${refs}）`}`,
  asked: (ref: string, deadline: string): string => `　${ref} 表中时限${deadline}，请核对`,
  due: "本月到期：",
  item: (ref: string, name: string, units: string): string =>
    `${ref} ${name}${units === "" ? "" : `（${units}）`}`,
  units: (count: number): string => `${count}家`,
  firstOf: (unit: string, count: number): string => `${unit}等${count}家`,
  year: (refs: string, count: number): string => `全年：${refs}，共${count}项`,
  monthly: (refs: string, count: number): string => `每月：${refs}，共${count}项`,
  undated: (refs: string, count: number): string => `没有本年日期：${refs}，共${count}项`,
};

export type CalendarWords = typeof zhCNCalendar;
