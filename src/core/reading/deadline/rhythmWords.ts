import type { RhythmMonths } from "./deadline";
import type { DeadlineToken } from "./deadlineTokens";

/** The rhythms by the token that names them, in months. */
export const RHYTHMS: Partial<Record<DeadlineToken["type"], RhythmMonths>> = {
  eachMonth: 1,
  eachTwoMonths: 2,
  eachQuarter: 3,
  eachHalf: 6,
};

/** Which month of its period a rhythm falls in. */
export const MONTHS = { firstMonth: "first", lastMonth: "last", nextMonth: "next" } as const;
