import { feastDay } from "../../text/feasts";
import { addDays, dayOf, lastOfMonth, partsOf, type Day } from "../../text/day";

/** A stretch of time that a text names, as far as it names it: a year, a month, a ten-day, a day. */
export interface Moment {
  year?: number;
  month?: number;
  quarter?: number;
  half?: number;
  tenDays?: number;
  day?: number;
  /** 底, 末: the end of the stretch is said, so that 前 behind it cannot mean its beginning. */
  end?: boolean;
  /** 初: the beginning of the stretch is meant, and no day. */
  beginning?: boolean;
  qualifier?: "before" | "around" | "from";
  weekday?: number;
  /** A feast by its name; its day is that of the year, and 前 behind it means the day before. */
  feast?: string;
  /** The moment that this one is the end of: `6月至8月`. */
  spanFrom?: Moment;
  /** 至 or 到 stands before it. */
  until?: boolean;
}

/** First and last day of a moment, or why there is none. */
export type MomentDays = { first: Day; last: Day } | "impossible" | "noMonth" | "unread";

/** How finely a moment is named so far; a word joins a moment only where it makes it finer. */
export function finenessOf(moment: Moment): number {
  if (
    moment.feast !== undefined ||
    moment.day !== undefined ||
    moment.tenDays !== undefined ||
    moment.end
  )
    return 3;
  if (moment.month !== undefined || moment.quarter !== undefined || moment.half !== undefined)
    return 2;
  return moment.year !== undefined ? 1 : 0;
}

const TEN_DAYS: Record<number, [number, number]> = { 1: [1, 10], 2: [11, 20], 3: [21, 31] };

/** The days of a moment in the year it names, or else in the year given. */
export function daysOf(moment: Moment, otherwiseYear: number): MomentDays {
  const year = moment.year ?? otherwiseYear;
  if (moment.feast !== undefined) return daysOfFeast(moment.feast, moment, otherwiseYear);
  const months = monthsOf(moment);
  if (months === undefined) return moment.quarter === undefined ? "noMonth" : "impossible";
  if (moment.day !== undefined) return within(year, months[1], moment.day, moment.day);
  if (moment.tenDays !== undefined) {
    const [first, last] = TEN_DAYS[moment.tenDays] ?? [1, 31];
    return within(year, months[1], first, last);
  }
  const first = dayOf(year, months[0], 1);
  const last = lastOfMonth(year, months[1]);
  return first === undefined || last === undefined ? "impossible" : { first, last };
}

/** 国庆节前 ends on 30 September; 元旦前 in a plan of 2023 is the end of 2023. A year without a table tells no day. */
function daysOfFeast(
  feast: string,
  { year, qualifier }: Moment,
  otherwiseYear: number,
): MomentDays {
  const isBefore = qualifier === "before";
  const of = year ?? otherwiseYear + (feast === "元旦" && isBefore ? 1 : 0);
  const day = feastDay(feast, of);
  if (day === undefined) return "unread";
  const last = isBefore ? addDays(day, -1) : day;
  return { first: last, last };
}

function within(year: number, month: number, from: number, to: number): MomentDays {
  const end = lastOfMonth(year, month);
  const first = dayOf(year, month, from);
  if (end === undefined || first === undefined) return "impossible";
  const last = to === 31 && from !== 31 ? end : dayOf(year, month, Math.min(to, partsOf(end).day));
  return last === undefined || last < first ? "impossible" : { first, last };
}

/** First and last month of the stretch, 1 to 12. */
function monthsOf(moment: Moment): [number, number] | undefined {
  if (moment.month !== undefined) return [moment.month, moment.month];
  if (moment.quarter !== undefined) {
    return moment.quarter >= 1 && moment.quarter <= 4
      ? [moment.quarter * 3 - 2, moment.quarter * 3]
      : undefined;
  }
  if (moment.half !== undefined) return moment.half === 1 ? [1, 6] : [7, 12];
  return moment.day === undefined && moment.tenDays === undefined ? [1, 12] : undefined;
}

/** The month of a moment, for a day that goes on from it: 12月1日、5日. */
export function monthOf(moment: Moment | undefined): Pick<Moment, "month"> {
  return moment?.month === undefined ? {} : { month: moment.month };
}
