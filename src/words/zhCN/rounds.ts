import type { ChangeClass } from "../../core/change/changeClass";
import type { TableChangeKind } from "../../core/change/changes";

/** 检查记录 and 与上期比, in Chinese. */
export const zhCNRounds = {
  title: "与上期比",
  /** 与第2期（2023年10月15日）比 */
  against: (round: number | undefined, day: string): string =>
    round === undefined ? `与${day}的旧表比` : `与第${round}期（${day}）比`,
  trend: "各期情况",
  trendOf: (unit: string): string => `${unit}各期情况`,
  trendRound: (round: number | undefined, day: string): string =>
    round === undefined ? `本次 ${day}` : `第${round}期 ${day}`,
  count: (state: string, items: number): string => `${state}${items}项`,
  list: "、",
  sentence: "；",
  stop: "。",
  withoutAlarms: "（预警超过5000条，这一期只存事项，不存逐家预警）",
  classes: {
    new: "新增",
    worse: "加重",
    still: "仍未完成",
    better: "好转",
    closed: "已办结",
    finished: "本期完成",
  } satisfies Record<ChangeClass, string>,
  hints: {
    new: "上期没有预警，现在有",
    worse: "预警比上期重",
    still: "同样的预警没有解除",
    better: "预警减轻，或赶上了序时进度",
    closed: "上期预警，现在已完成或补齐",
    finished: "上期没有预警，现在已完成",
  } satisfies Record<ChangeClass, string>,
  /** 新增2项58家次; 已办结3家次 where no item is closed as a whole. */
  classCount: (name: string, items: number, parts: number): string =>
    `${name}${items === 0 ? "" : `${items}项`}${parts}家次`,
  more: "又报来",
  moreCount: (things: number): string => `又报来${things}处`,
  moreLine: (unit: string, ref: string, thing: string, by: string): string =>
    `${unit} ${ref}${thing === "" ? "" : ` ${thing}`}：多${by}`,
  pieces: (count: number, measure: string): string => `${count}${measure}`,
  table: "表格变动",
  tableHint: "推进表或名录改了，不算办结也不算新增",
  tableCount: (changes: number): string => `表格变动${changes}处`,
  what: {
    removed: "删去的事项",
    added: "新加的事项",
    cancelled: "改为不涉及",
    units: "责任单位改了",
    deadline: "完成时限改了",
    text: "具体内容改了",
  } satisfies Record<TableChangeKind, string>,
  tableLine: (ref: string, what: string, before: string, after: string, units: number): string => {
    const words = before === "" || after === "" ? `：${before}${after}` : `：${before} → ${after}`;
    return `${ref} ${what}${words}${units === 0 ? "" : `，涉及${units}家次预警`}`;
  },
  toConfirm: (parts: number, were: number): string =>
    were === 0 ? `另有${parts}家次待确认` : `另有${parts}家次待确认，其中${were}家次原为预警`,
  rounds: (rounds: number): string => `连续${rounds}期`,
  short: (before: string, now: string): string => `还差${before}→${now}`,
  move: (was: string, is: string): string => `${was}→${is}`,
  nothing: "和上期相比没有变化。",
  none: "没有可比的上期。点“存为本期”把这次结果存下，下次检查就能对比。",
  badCopy: (why: string): string => `旧表用不了：${why}`,
  noCopyDay: "旧表里没有存过的期，请用 --since-as-of 写明旧表截至哪一天。",
  lateCopy: "旧表的日期要早于这次的统计截止日。",
  noSince: "没有可比的上期。",
  copyTitle: "和旧表比",
  copyHint: "选以前存的工作簿（.xlsx），只读不改。",
  copyDay: "旧表截至哪一天（旧表里存过期的可以不填）",
  chooseCopy: "选择旧表",
  copy: "复制",
  copied: "已复制，可以粘贴了。",
  notCopied: "没有复制成功。请选中文字后按 Ctrl+C 复制。",
  units: (count: number): string => `${count}家`,
  showUnits: (ref: string): string => `${ref} 的单位`,
  keep: (round: number): string => `存为第${round}期`,
  keepHint: "在“检查记录”里加这一期的结果，下期可以对比；随时可以撤销。",
  keptToday: (round: number): string => `这一天已存为第${round}期。再存就替换它。`,
  replace: "替换",
  beforeLast: "这一天在已存的最后一期之前，仍要存吗？",
  keepAnyway: "仍然存",
  cancel: "取消",
};

export type RoundWords = typeof zhCNRounds;
