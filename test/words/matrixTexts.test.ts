import { check } from "../../src/actions/check";
import type { Duty } from "../../src/core/review/duty";
import { matrixOf } from "../../src/core/sheets/matrix";
import { atOnce } from "../../src/core/steps";
import { matrixTexts } from "../../src/words/compose/matrixTexts";
import { reviewJson } from "../../src/words/compose/reviewJson";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";

const words = wordsFor("zh-CN");
const NONE = "–";

/** What the JSON says of each thing: its units' figures. */
function thingsIn(json: object): Map<string, Duty>[] {
  const { items } = json as { items: { duties: Record<string, Duty[]> }[] };
  return items.flatMap(({ duties }) => {
    const things = new Map<string, Map<string, Duty>>();
    for (const [unit, all] of Object.entries(duties))
      for (const duty of all) {
        const key = JSON.stringify([duty.thing, duty.measure]);
        things.set(key, (things.get(key) ?? new Map<string, Duty>()).set(unit, duty));
      }
    return [...things.values()];
  });
}

/** The cells of a unit but for the results, which the JSON does not say of each duty. */
function cellsOf(unit: string, things: Map<string, Duty>[]): (string | number)[] {
  return things.flatMap((thing) => {
    const all = [...thing.values()];
    const duty = thing.get(unit);
    const numbers = duty && [duty.owed, duty.owedByNow, duty.came, duty.missingByNow];
    const kinds = duty && [`${duty.kinds.length}/${duty.kindsNeeded}`];
    return [
      ...(all.some(({ owed }) => owed > 0) ? (numbers ?? [NONE, NONE, NONE, NONE]) : []),
      ...(all.some(({ kindsNeeded }) => kindsNeeded > 0) ? (kinds ?? [NONE]) : []),
    ];
  });
}

test.each([
  ["november-2023", "2023-11-15", 39],
  ["november-2023", "2023-12-05", 39],
])("the 报送情况统计表 of %s on %s is, cell by cell, the JSON's duties", async (book, asOf, n) => {
  await openExcel(`test/books/${book}.xlsx`);
  const { review } = await check({ asOf });
  const things = thingsIn(reviewJson(review, words, {}));
  const matrix = atOnce(matrixOf(review, undefined));
  const context = { title: undefined, year: 2023, asOf, sheet: "推进表" };
  const { columns, rows } = atOnce(matrixTexts(matrix, context, words));
  const result = words.summary.matrixHeadings.result;
  const isFigure = columns.map(({ heading }, index) => index > 1 && heading !== result);
  expect(rows).toHaveLength(n);
  for (const [index, { cells }] of rows.entries()) {
    const unit = matrix.units[index] ?? "";
    const figures = cells.filter((_, column) => isFigure[column]);
    expect([unit, ...figures]).toEqual([cells[1], ...cellsOf(unit, things)]);
  }
});
