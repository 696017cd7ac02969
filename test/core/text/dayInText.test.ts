import { dayNamedIn, dayWritten, isDayAlone, yearNamedIn } from "../../../src/core/text/dayInText";

test.each([
  ["已于6月20日完成", "2023-06-20"],
  ["2022年12月30日已完成", "2022-12-30"],
  ["2023.6.20已完成", "2023-06-20"],
  ["6.20完成", "2023-06-20"],
  ["12月20日前完成", undefined],
  ["完成率53.3%", undefined],
  ["2月30日", undefined],
])("%s names %s", (text, day) => {
  expect(dayNamedIn(text, 2023)).toBe(day);
});

test.each([
  ["6月20日", "2023-06-20"],
  ["6/20", "2023-06-20"],
  ["20230620", "2023-06-20"],
  ["2023-06-20 09:30", "2023-06-20"],
  ["6月20日(星期二)", "2023-06-20"],
  ["6月", undefined],
  ["6月20日前后", undefined],
])("a cell that holds %s is %s", (text, day) => {
  expect(dayWritten(text, 2023)).toBe(day);
});

test("a day alone is told from one in a sentence, and a year is found in either script", () => {
  expect([isDayAlone("6月20日"), isDayAlone("6月20日完成")]).toEqual([true, false]);
  expect([yearNamedIn("2023年普法计划"), yearNamedIn("二〇二三年"), yearNamedIn("3年")]).toEqual([
    2023,
    2023,
    undefined,
  ]);
});
