import type { CountFigures } from "../../core/review/reason";

/** A stretch of days that something is counted in. */
export type Stretch = Pick<CountFigures, "per" | "start" | "end">;

/** Which period of the year a count is for: the first half, the third quarter, May; a due day for other stretches. */
export type PeriodName =
  | { kind: "year" }
  | { kind: "half"; half: 1 | 2 }
  | { kind: "quarter"; quarter: number }
  | { kind: "month"; month: number }
  | { kind: "until"; end: string };

/** The name of a count's period, from the month in which it begins. */
export function periodName({ per, start, end }: Stretch): PeriodName {
  const month = Number(start.slice(5, 7));
  switch (per) {
    case "year":
      return { kind: "year" };
    case "half":
      return { kind: "half", half: month <= 6 ? 1 : 2 };
    case "quarter":
      return { kind: "quarter", quarter: Math.ceil(month / 3) };
    case "month":
      return { kind: "month", month };
    case "due":
      return { kind: "until", end };
  }
}
