import { digitsBeforeTime, readNumeral } from "../../../src/core/text/numerals";

test.each([
  ["12", 12],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["两", 2],
  ["二〇二三", 2023],
  ["〇", 0],
])("reads %s as %d", (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each(["", "个", "十二个", "1.5", "-3", "八五普法", "9".repeat(10)])(
  "does not read %j as a number",
  (text) => {
    expect(readNumeral(text)).toBeUndefined();
  },
);

test("numerals become digits only where time follows", () => {
  expect(digitsBeforeTime("十二月底前")).toBe("12月底前");
  expect(digitsBeforeTime("三、四季度")).toBe("3、4季度");
  expect(digitsBeforeTime("廿五日")).toBe("25日");
  expect(digitsBeforeTime("四法三条例一办法")).toBe("四法三条例一办法");
  expect(digitsBeforeTime("第二届")).toBe("第二届");
});
