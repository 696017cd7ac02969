import { linesOf } from "../../../src/core/sheets/textLines";
import { rowHeight } from "../../../src/core/sheets/rowHeights";

// 107 points hold ten characters of ten points, beside what a cell keeps free.
test.each([
  ["", 1],
  ["十个汉字正好占满一行", 1],
  ["十一个汉字要占两行才行", 2],
  ["第一行\n第二行", 2],
  ["逗号不能放在行首的哦,", 2],
  ["a".repeat(40), 3],
  ["12月31日前 完成", 1],
])("%s takes %i lines", (text, lines) => {
  expect(linesOf(text, 107, 10)).toBe(lines);
});

test("a row is half a line higher than its fullest cell, and letters are smaller where that is too high", () => {
  expect(rowHeight([{ text: "已完成", width: 107 }])).toEqual({ height: 14.5 * 1.5, size: 10 });
  const long = rowHeight([{ text: "长".repeat(600), width: 196 }]);
  expect(long.size).toBeLessThan(10);
  expect(long.height).toBeLessThanOrEqual(320);
});
