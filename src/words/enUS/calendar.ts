import type { CalendarWords } from "../zhCN/calendar";

/** 普法月历, in English. */
export const enUSCalendar: CalendarWords = {
  sheet: "Calendar",
  title: (year) => `Calendar of ${year}`,
  hint: "In each month: memorial days above, items due and their units below",
  month: (month) =>
    new Date(Date.UTC(2023, month - 1)).toLocaleString("en-US", { month: "long", timeZone: "UTC" }),
  node: (days, name, refs) => `${days} ${name}${refs === "" ? "" : ` (${refs})`}`,
  asked: (ref, deadline) => `  ${ref} is due ${deadline} by the table: please check`,
  due: "Due this month:",
  item: (ref, name, units) => `${ref} ${name}${units === "" ? "" : ` (${units})`}`,
  units: (count) => `${count} units`,
  firstOf: (unit, count) => `${unit} and ${count - 1} more`,
  year: (refs, count) => `All year: ${refs}; ${count} items`,
  monthly: (refs, count) => `Every month: ${refs}; ${count} items`,
  undated: (refs, count) => `Without a day in the year: ${refs}; ${count} items`,
};
