import { dayOfSerial } from "../../../src/core/reading/dateSerial";
import { readDeadline } from "../../../src/core/reading/deadline/readDeadline";

const DECEMBER_1 = 45261; // 1 December 2023
const due = (value: number, format: string, date1904 = false) =>
  readDeadline({ value, text: "as shown", format }, 2023, date1904).due;

describe("a date cell stands for", () => {
  test.each([
    ["yyyy/m/d", "2023-12-01"],
    ["m/d/yyyy", "2023-12-01"],
    ['yyyy"年"m"月"d"日"', "2023-12-01"],
    ['m"月"d"日"', "2023-12-01"],
    ["yyyy-mm-dd hh:mm", "2023-12-01"],
    ["d-mmm-yy", "2023-12-01"],
    ["[$-804]yyyy年m月d日;@", "2023-12-01"],
    ['yyyy"年"m"月"', "2023-12-31"],
    ["yyyy年m月", "2023-12-31"],
    ["mmm-yy", "2023-12-31"],
    ["yyyy", "2023-12-31"],
  ])("%s as %s", (format, day) => {
    expect(due(DECEMBER_1, format)).toEqual([day]);
  });
});

test("a workbook on the 1904 system counts from another day", () => {
  expect(due(DECEMBER_1 - 1462, "yyyy/m/d", true)).toEqual(["2023-12-01"]);
  expect(dayOfSerial(1, true)).toBe("1904-01-02");
});

test("a serial's time of day does not move its day", () => {
  expect(due(DECEMBER_1 + 0.99, "yyyy/m/d")).toEqual(["2023-12-01"]);
});

test("serials around Excel's 29 February 1900", () => {
  expect([1, 59, 61].map((serial) => dayOfSerial(serial, false))).toEqual([
    "1900-01-01",
    "1900-02-28",
    "1900-03-01",
  ]);
});

describe("does not read as a date", () => {
  test.each([
    [2023.1, "General"],
    [12, "General"],
    [DECEMBER_1, "0.00"],
    [DECEMBER_1, "h:mm"],
    [-5, "yyyy/m/d"],
    [9e9, "yyyy/m/d"],
  ])("the number %d shown as %s", (value, format) => {
    expect(readDeadline({ value, text: String(value), format }, 2023)).toMatchObject({
      kind: "confirm",
      due: [],
    });
  });
});

test("reads digits that are a whole date, though they are a number", () => {
  const cell = (value: number) => ({ value, text: String(value), format: "General" });
  expect(readDeadline(cell(20231204), 2023).due).toEqual(["2023-12-04"]);
  expect(readDeadline(cell(202312), 2023).due).toEqual(["2023-12-31"]);
});
