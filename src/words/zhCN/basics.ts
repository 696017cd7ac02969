import type { Day } from "../../core/text/day";
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
    unread: "看不出日期",
  } satisfies Record<DeadlineDoubt, string>,
};
