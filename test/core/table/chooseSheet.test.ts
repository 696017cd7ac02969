import { addressOf, columnLetters } from "../../../src/core/table/address";
import { chooseSheet } from "../../../src/core/table/chooseSheet";

const sheets = (...names: string[]) => names.map((name) => ({ name, active: name.endsWith("*") }));

test.each([
  ["the active one", ["附表", "推进表", "台账*"], "台账*"],
  ["else the one whose name says so", ["附表", "2023年 任务分解表"], "2023年 任务分解表"],
  ["else the first", ["Sheet1", "Sheet2"], "Sheet1"],
])("the sheet to check is %s", (_, names, chosen) => {
  expect(chooseSheet(sheets(...names))?.name).toBe(chosen);
});

test("there is none to choose among none", () => {
  expect(chooseSheet([])).toBeUndefined();
});

test("addresses are in A1 notation", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(addressOf({ row: 2, column: 0, rows: 31, columns: 6 })).toBe("A3:F33");
  expect(addressOf({ row: 6, column: 1, rows: 1, columns: 1 })).toBe("B7");
});
