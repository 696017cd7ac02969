import { addressOf, columnLetters } from "../../../src/core/table/address";
import { chooseSheet } from "../../../src/core/table/chooseSheet";

/** `*` the active sheet, `?` one that lacks deadline or units, `!` one of these that says that it is a plan. */
const sheets = (...names: string[]) =>
  names.map((name) => ({
    name: name.replace(/[*?!]/g, ""),
    active: name.includes("*"),
    isWhole: !/[?!]/.test(name),
    isSure: !name.includes("?"),
  }));

test.each([
  ["the active one", ["附表", "推进表", "台账*"], "台账"],
  ["else the one whose name says so", ["附表", "2023年 任务分解表"], "2023年 任务分解表"],
  ["else the first", ["Sheet1", "Sheet2"], "Sheet1"],
  ["one with content, deadline and units before one that lacks one", ["推进表!", "附表"], "附表"],
  ["not the active one that lacks one and says nothing", ["Sheet1*?", "附表"], "附表"],
  ["the active one that lacks one and says that it is a plan", ["实事!*", "推进表"], "实事"],
  ["the active one that lacks one, where there is no other", ["Sheet1*?", "清单!"], "Sheet1"],
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
