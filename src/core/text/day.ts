/** A calendar day as ISO text, `"2023-06-30"`: it sorts as text, and no time zone can move it. */
export type Day = string;

/** The day of these numbers, or undefined where the calendar has none: `dayOf(2023, 2, 30) → undefined`. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!(year >= 1900 && year <= 9999)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  // What the calendar has not, such as a 30 February, comes out as another day; what is no whole number too.
  const isThere =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? isoDay(date) : undefined;
}

const isoDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** The last day of a month, months counted 1 to 12: `lastOfMonth(2024, 2) → "2024-02-29"`. */
export function lastOfMonth(year: number, month: number): Day | undefined {
  if (dayOf(year, month, 1) === undefined) return undefined;
  return dayOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The same day of the month, or its last one where the month is shorter. */
export function dayWithinMonth(year: number, month: number, day: number): Day | undefined {
  return dayOf(year, month, day) ?? (day <= 31 ? lastOfMonth(year, month) : undefined);
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Whole days from one day to another, negative where the second comes first. It is asked once for every obligation, so the
 * engine's own reading of ISO days does it, which is in UTC whatever the time zone.
 */
export function daysFrom(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
}

/** The day so many days later (or earlier, where negative). */
export function addDays(day: Day, days: number): Day {
  return isoDay(new Date(Date.parse(day) + days * MILLISECONDS_A_DAY));
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  return { year, month, day: dayOfMonth };
}

/** A day written as people type one in a form or on a command line (`2023-11-15`, `2023/11/15`, `2023年11月15日`), or undefined. */
export function parseDay(text: string): Day | undefined {
  const parts = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(text);
  if (!parts) return undefined;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
