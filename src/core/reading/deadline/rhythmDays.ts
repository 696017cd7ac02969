import { dayWithinMonth, lastOfMonth, type Day } from "../../text/day";
import type { Rhythm } from "./clause";
import { daysOf } from "./moments";

const TEN_DAYS_END: Record<number, number> = { 1: 10, 2: 20, 3: 31 };

/** The last days of a rhythm within a plan year: `每季度末月20日前 → 03-20, 06-20, 09-20, 12-20`. */
export function rhythmDays(rhythm: Rhythm, planYear: number): Day[] {
  const days: Day[] = [];
  for (let last = rhythm.months; last <= 12; last += rhythm.months) {
    const month = { first: last - rhythm.months + 1, last, next: last + 1 }[rhythm.month];
    const year = month > 12 ? planYear + 1 : planYear;
    for (const day of daysOfMonth(rhythm, year, month > 12 ? month - 12 : month)) {
      if (isWithin(rhythm, day, planYear)) days.push(day);
    }
  }
  return days;
}

function daysOfMonth(rhythm: Rhythm, year: number, month: number): Day[] {
  const named = rhythm.days.map(({ day, tenDays }) =>
    dayWithinMonth(year, month, day ?? TEN_DAYS_END[tenDays ?? 3] ?? 31),
  );
  const days = named.length > 0 ? named : [lastOfMonth(year, month)];
  return days.filter((day) => day !== undefined);
}

function isWithin({ within }: Rhythm, day: Day, planYear: number): boolean {
  if (!within) return true;
  const end = daysOf(within, planYear);
  const start = daysOf(within.spanFrom ?? within, planYear);
  if (typeof end === "string" || typeof start === "string") return true;
  return day >= start.first && (within.spanFrom === undefined || day <= end.last);
}
