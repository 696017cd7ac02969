import fc from "fast-check";
import { findTable } from "../../../src/core/table/findTable";
import { Sheet, type Area } from "../../../src/core/table/grid";
import { readItems } from "../../../src/core/table/items";
import { atOnce } from "../../../src/core/steps";
import { gridOf } from "./sheetOf";

const COLUMNS = 6;
const HEADER = ["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况"];

const cell = fc.oneof(
  fc.constantFrom("", "", "1", "同上", "〃", "合计", "一、宣传", "注：", "6月", "区司法局", "#N/A"),
  fc.constantFrom(...HEADER),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.double(),
  fc.boolean(),
);
const row = fc.array(cell, { maxLength: COLUMNS });
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(12),
  column: fc.nat(COLUMNS),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: COLUMNS }),
});

test("whatever a sheet holds, its items are rows of the table, each with a content and a ref of its own", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 3 }),
      fc.array(row, { maxLength: 10 }),
      fc.array(area, { maxLength: 3 }),
      (above, rows, merged) => {
        const sheet = new Sheet({ ...gridOf([...above, HEADER, ...rows]), merged });
        const table = findTable(sheet);
        if (!table) return;
        const items = atOnce(readItems(sheet, table));
        expect(new Set(items.map(({ ref }) => ref)).size).toBe(items.length);
        for (const item of items) {
          expect(item.content).not.toBe("");
          expect(item.row).toBeGreaterThanOrEqual(table.firstRow);
          expect(item.row).toBeLessThanOrEqual(table.lastRow);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
