import { addDays, dayOf, daysFrom, lastOfMonth, weekdayOf } from "../../../src/core/text/day";

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
const two = (number: number) => String(number).padStart(2, "0");

test("the days from 1900 to 2100 are those of the calendar, in its order and with its weekdays", () => {
  const wrong: string[] = [];
  let count = 0;
  let before = "1899-12-31";
  for (let year = 1900; year <= 2100; year++) {
    for (let month = 1; month <= 12; month++) {
      const length = lengthOf(year, month);
      for (let day = 1; day <= length; day++) {
        const wanted = `${year}-${two(month)}-${two(day)}`;
        const isRight =
          dayOf(year, month, day) === wanted &&
          addDays(before, 1) === wanted &&
          daysFrom(before, wanted) === 1 &&
          // 1 January 1900 was a Monday.
          weekdayOf(wanted) === (count % 7) + 1;
        if (!isRight) wrong.push(wanted);
        before = wanted;
        count++;
      }
      const beyond = [-1, 0, length + 1, 32, 1.5, NaN];
      if (beyond.some((day) => dayOf(year, month, day) !== undefined)) wrong.push(`${before}+`);
      if (lastOfMonth(year, month) !== before) wrong.push(`last ${before}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBe(73_414);
});

test.each([
  [2023, 0, 1],
  [2023, 13, 1],
  [2023, 2.5, 1],
  [2023, NaN, 1],
  [1899, 12, 31],
  [10_000, 1, 1],
  [NaN, 1, 1],
  [2023.5, 1, 1],
])("%d-%d-%d is no day", (year, month, day) => {
  expect(dayOf(year, month, day)).toBeUndefined();
});

test.each([
  ["2023-11-15", 3],
  ["2024-02-29", 4],
  ["2000-01-02", 7],
])("%s is weekday %d", (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});
