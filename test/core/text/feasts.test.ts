import { LunarDay, SolarTerm } from "tyme4ts";
import { feastDay } from "../../../src/core/text/feasts";

test.each([
  ["国庆", 2023, "2023-10-01"],
  ["元旦", 2024, "2024-01-01"],
  ["春节", 2023, "2023-01-22"],
  ["春节", 2027, "2027-02-06"],
  ["元宵", 2023, "2023-02-05"],
  ["清明", 2024, "2024-04-04"],
  ["春节", 2051, undefined],
  ["泼水节", 2023, undefined],
])("%s of %d is on %s", (name, year, day) => {
  expect(feastDay(name, year)).toBe(day);
});

const FEASTS: [string, number, number][] = [
  ["春节", 1, 1],
  ["元宵", 1, 15],
  ["端午", 5, 5],
  ["中秋", 8, 15],
  ["重阳", 9, 9],
];
const isoOf = (day: { getYear(): number; getMonth(): number; getDay(): number }) =>
  [day.getYear(), day.getMonth(), day.getDay()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

test("the table holds the days of the library that it was taken from, to 2050", () => {
  for (let year = 2015; year <= 2050; year++) {
    for (const [name, month, day] of FEASTS) {
      const lunar = LunarDay.fromYmd(year, month, day).getSolarDay();
      expect([year, name, feastDay(name, year)]).toEqual([year, name, isoOf(lunar)]);
    }
    const term = SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay();
    expect(feastDay("清明", year)).toBe(isoOf(term));
  }
});
