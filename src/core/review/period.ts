import { addDays, daysFrom, lastOfMonth, partsOf, type Day } from "../text/day";
import type { Deadline, RhythmMonths } from "../reading/deadline/deadline";
import type { RequirementPer } from "../reading/requirements/requirement";

/** A stretch of days in which a number is owed, both days included. */
export interface Period {
  start: Day;
  end: Day;
}

const MONTHS: Record<Exclude<RequirementPer, "due">, RhythmMonths | 12> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
};

/** An item's periods are the same for all of its units: kept as long as its deadline is. */
const kept = new WeakMap<Deadline, Map<string, Period[]>>();

/**
 * The periods of a requirement: from the item's start (or the plan year's) to its last due day, the one that holds that
 * day ending there. Where the item recurs in the same rhythm, its due days end them.
 */
export function periodsOf(per: RequirementPer, deadline: Deadline, year: number): Period[] {
  const periods = kept.get(deadline) ?? new Map<string, Period[]>();
  kept.set(deadline, periods);
  const key = `${per} ${year}`;
  const found = periods.get(key) ?? findPeriods(per, deadline, year);
  periods.set(key, found);
  return found;
}

function findPeriods(per: RequirementPer, deadline: Deadline, year: number): Period[] {
  const last = deadline.due.at(-1);
  if (per === "due") return between(deadline.start ?? `${year}-01-01`, deadline.due);
  const end = last ?? `${year}-12-31`;
  const start = deadline.start ?? `${year}-01-01`;
  if (per === "year") return between(start, [end]);
  if (deadline.rhythm === MONTHS[per]) return between(start, lastOfEach(deadline.due, MONTHS[per]));
  return between(start, [...calendarEnds(start, end, MONTHS[per]), end]);
}

/** Of days in one and the same month, quarter or half the last: each asks for the number once, however many days it has. */
function lastOfEach(days: Day[], months: number): Day[] {
  const periodOf = (day: Day) =>
    Math.floor((partsOf(day).year * 12 + partsOf(day).month - 1) / months);
  return days.filter((day, index) => {
    const next = days[index + 1];
    return next === undefined || periodOf(next) !== periodOf(day);
  });
}

/** Stretches that end on these days, the first from the start on. */
function between(start: Day, ends: Day[]): Period[] {
  const periods: Period[] = [];
  let from = start;
  for (const end of ends) {
    periods.push({ start: from <= end ? from : end, end });
    from = addDays(end, 1);
  }
  return periods;
}

/** Ends of calendar months, quarters or halves from a day on and before another. */
function calendarEnds(start: Day, before: Day, months: number): Day[] {
  const ends: Day[] = [];
  const lastYear = partsOf(before).year;
  for (let year = partsOf(start).year; year <= lastYear; year++) {
    for (let month = months; month <= 12; month += months) {
      const end = lastOfMonth(year, month);
      if (end !== undefined && end >= start && end < before) ends.push(end);
    }
  }
  return ends;
}

/** How much of a number is owed by a day: all of it once the period has ended, its elapsed share before, rounded down. */
export function owedBy(asOf: Day, { start, end }: Period, atLeast: number): number {
  if (asOf > end) return atLeast;
  if (asOf <= start) return 0;
  return Math.floor((atLeast * daysFrom(start, asOf)) / (daysFrom(start, end) + 1));
}
