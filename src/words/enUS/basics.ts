import { percentOf } from "../compose/percentOf";
import type { zhCNBasics } from "../zhCN/basics";

/** Days and doubts, which other English texts are made with. */
export const enUSBasics: typeof zhCNBasics = {
  day: (day) => day,
  shortDay: (day) => day.slice(5),

  daysOverdue: (days, recorded) =>
    recorded
      ? `${days} days overdue`
      : `${days} days past its deadline, and nothing in the table records completion`,
  rate: ({ done, of, share }) => (share === null ? "–" : `${percentOf(share)}% (${done}/${of})`),

  base: { group: "居民小组", community: "communities" },

  doubt: {
    blank: "no deadline is given",
    vague: "it names no day",
    relative: "it does not say from which day to count",
    eitherEnd: "the beginning or the end of the month may be meant",
    around: "“around” has no last day",
    noEnd: "it names a beginning and no end",
    noMonth: "it names no month",
    impossible: "the calendar has no such day",
    bareNumber: "it is only a number",
    otherSubject: "its days are said to be those of other units",
    unread: "no date can be made out",
  },
};
