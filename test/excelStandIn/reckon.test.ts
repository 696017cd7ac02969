import { NotReckoned, reckon, type Reckoned } from "../../src/excelStandIn/book/reckon";

/** A1 … C2: 3, 4, text, and a blank, 0.5, an error. */
const CELLS: Reckoned[][] = [
  [3, 4, "街道"],
  ["", 0.5, { error: "#N/A" }],
];
const cellAt = (row: number, column: number): Reckoned => CELLS[row]?.[column] ?? "";

test.each<[string, Reckoned]>([
  ["SUM(A1:B2)", 7.5],
  ["SUM(A1,B2)", 3.5],
  ["SUM(A1:C1)", 7],
  ["SUM(A1:C2)", { error: "#N/A" }],
  ["A1+B1*2", 11],
  ["(A1+B1)*2", 14],
  ["A1-B1-1", -2],
  ["-A1+B1", 1],
  ["A1/B1", 0.75],
  ["A1/A2", { error: "#DIV/0!" }],
  ["A1+C1", { error: "#VALUE!" }],
  ["A2+1", 1],
  ["$A$1+A1", 6],
  ["ROUND(A1/7,2)", 0.43],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(1.005*100,0)", 101],
  ['IF(A2=0,"–",1/A2)', "–"],
  ['IF(A1>B1,"多","少")', "少"],
  ['IF(C1="街道",A1,B1)', 3],
  ["A1<>B1", true],
  ['"双""引号"', '双"引号'],
])("%s comes to what Excel says", (formula, expected) => {
  expect(reckon(formula, cellAt)).toEqual(expected);
});

test.each([
  ["VLOOKUP(A1,B1:C2,2)", "VLOOKUP"],
  ["总数+1", "总"],
  ["SUM(A1:B1", ")"],
  ["推进表!A1", "推"],
  ["A1:B1+1", "A1:B1"],
])("%s is refused, by what it stumbles over", (formula, what) => {
  expect(() => reckon(formula, cellAt)).toThrow(NotReckoned);
  expect(() => reckon(formula, cellAt)).toThrow(what);
});
