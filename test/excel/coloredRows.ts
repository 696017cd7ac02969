import { extentOf } from "../../src/excelStandIn/book/lines";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { evaluateRule } from "./evaluateRule";

/** The rows that a mark colours just now, counted from 0, by what its formula says of each cell's row. */
export function coloredRows(sheet: Sheet): number[] {
  const colored = new Set<number>();
  for (const { areas, formulas } of sheet.conditionalFormats) {
    const [first] = areas;
    const [formula = ""] = formulas;
    if (!first || !formula.includes('"tuijin:')) continue;
    for (const { top, bottom } of areas) {
      for (let row = top; row <= Math.min(bottom, extentOf(sheet).rows + 5); row++) {
        const value = (column: number, at: number) => sheet.content(at, column).value;
        if (evaluateRule(formula, value, row - first.top)) colored.add(row);
      }
    }
  }
  return [...colored].sort((a, b) => a - b);
}
