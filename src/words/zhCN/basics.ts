import { BASE_WORDS, type BaseKind } from "../../core/reading/requirements/bases";
import type { Day } from "../../core/text/day";
import type { Rate } from "../../core/review/review";
import { percentOf } from "../compose/percentOf";
import type { DeadlineDoubt } from "../../core/reading/deadline/deadline";

/** Days and doubts, which other Chinese texts are made with. */
export const zhCNBasics = {
  day: (day: Day): string => {
    const [year, month, date] = day.split("-").map(Number);
    return `${year}年${month}月${date}日`;
  },
  shortDay: (day: Day): string => {
    const [, month, date] = day.split("-").map(Number);
    return `${month}月${date}日`;
  },

  /** 逾期138天, or that nothing tells whether it is done */
  daysOverdue: (days: number, recorded: boolean): string =>
    recorded ? `逾期${days}天` : `已过时限${days}天，表中无完成记录`,
  /** 38%(3/8); only what is all done is 100% */
  rate: ({ done, of, share }: Rate): string =>
    share === null ? "–" : `${percentOf(share)}%(${done}/${of})`,

  /** By what people are counted. */
  base: BASE_WORDS as Record<BaseKind, string>,

  doubt: {
    blank: "未填完成时限",
    vague: "没有写明日期",
    relative: "没有写明从哪天算起",
    eitherEnd: "月初前还是月底前不明确",
    around: "“前后”没有明确的最后一天",
    noEnd: "只写了开始，没有写结束",
    noMonth: "没有写明月份",
    impossible: "日历上没有这一天",
    bareNumber: "只有数字，看不出日期",
    otherSubject: "各日期写明是其他单位的，看不出这些单位的时限",
    unread: "看不出日期",
  } satisfies Record<DeadlineDoubt, string>,
};
