import type { AskedWhy } from "../../core/nextYear/yearPhrases";
import type { MovedWhere } from "../../core/nextYear/nextYear";

/** 结转到下年, in Chinese. */
export const zhCNNextYear = {
  title: "结转到下年",
  intro: (year: number): string =>
    `在推进表旁边复制一张${year}年的表：年份改为${year}年，完成情况清空，其余照旧；原来的表一格也不动。先在这里看清楚，再点“生成”。`,
  carried: (items: number): string => `直接结转（${items}项）`,
  carriedHint: "这些事项没有要问的：只把年份往后推一年，没有写年份的照抄。",
  confirm: (phrases: number): string => `请确认（${phrases}处）`,
  confirmHint: "第几届、首批、别的年份这类，程序不替您改。要改的在右边写上，不写就照抄。",
  unfinished: (items: number): string => `未完成（${items}项）`,
  unfinishedHint: "勾选的，在新表那一行的“备注”里写一句，不另加行。",
  toConfirm: (items: number): string => `待年终确认（${items}项）`,
  toConfirmHint: "时限是全年的，年底才知道是否完成。勾选的同样写进备注。",
  all: "全选",
  changes: (before: string, after: string): string => `${before} → ${after}`,
  where: {
    title: "标题",
    project: "重点工作项目",
    content: "具体内容",
    deadline: "完成时限",
  } satisfies Record<MovedWhere, string>,
  why: {
    ordinal: "第几",
    oneOff: "一次性",
    otherYear: "别的年份",
    quotedYear: "名称里的年份",
    number: "数字，看不出日期",
    leapDay: "2月29日",
    weekday: "星期",
  } satisfies Record<AskedWhy, string>,
  answer: (ref: string, quote: string): string => `${ref}“${quote}”改为`,
  units: (units: number): string => `${units}家`,
  renameLedger: (name: string): string => `把原来的台账改名为“${name}”`,
  ledgerHint: (name: string): string => `会新建“${name}”，原来的台账不动。`,
  make: "生成下年的表",
  remarkHeading: "备注",
  remark: (before: string, year: number, units: number): string =>
    `${before === "" ? "" : `${before}；`}${year}年结转：${units}家未完成`,
  sheetName: (name: string, year: number, next: number): string =>
    name.includes(String(year)) ? name.replace(String(year), String(next)) : `${name}${next}`,
  lines: {
    head: (year: number, carried: number, phrases: number): string =>
      `结转到${year}年：${carried}项直接结转，${phrases}处请确认。`,
    confirm: (where: string, quote: string, why: string): string =>
      `  ${where}：“${quote}”（${why}）`,
    unfinished: (refs: string): string => `  未完成：${refs}`,
    toConfirm: (refs: string): string => `  待年终确认：${refs}`,
  },
};

export type NextYearWords = typeof zhCNNextYear;
