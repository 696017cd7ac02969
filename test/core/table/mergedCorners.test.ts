import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area, CellValue, Grid } from "../../../src/core/table/grid";
import { extendCorners } from "../../../src/core/table/mergedCorners";
import type { Area as StoredArea } from "../../../src/excelStandIn/book/area";
import { openBook } from "../../../src/excelStandIn/book/openBook";
import type { Sheet } from "../../../src/excelStandIn/book/sheet";

const gridOf = (values: CellValue[][], merged: Area[]): Grid => ({
  sheet: { id: "1", name: "推进表" },
  row: 0,
  column: 0,
  values,
  texts: [],
  formats: [],
  merged,
});

/** Rows as drawn, `^` before the first cell of a merged area, `.` for a blank one; the areas as `row:column rows×columns`. */
function extended(...rows: string[]): string[] {
  const cells = rows.map((row) => row.split(" "));
  const merged = cells.flatMap((row, r) =>
    row.flatMap((text, c) => (text.startsWith("^") ? [corner(r, c)] : [])),
  );
  const values = cells.map((row) => row.map((text) => (text === "." ? "" : text)));
  return extendCorners(gridOf(values, merged)).map(show);
}

const corner = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const show = ({ row, column, rows, columns }: Area) => `${row}:${column} ${rows}×${columns}`;

describe("merged areas of which Excel tells the first cell", () => {
  it.each<[string, string[], string[]]>([
    ["a title over the table", ["^题 . .", "序 项 容"], ["0:0 1×3"]],
    ["a title over blank rows", ["^题 . .", ". . ."], ["0:0 1×3"]],
    [
      "projects over their items",
      ["^1 ^甲 a", ". . b", "^2 ^乙 c", ". . d"],
      ["0:0 2×1", "0:1 2×1", "2:0 2×1", "2:1 2×1"],
    ],
    [
      "a header of two rows",
      ["^序 ^单 . ^备", ". 牵头 配合 .", "1 a b ."],
      ["0:0 2×1", "0:1 1×2", "0:3 2×1"],
    ],
    ["two areas in one row", ["^填 . ^时 .", "序 项 容 限"], ["0:0 1×2", "0:2 1×2"]],
    [
      "a deadline beside fewer units than its blanks would hold",
      ["^1 a ^甲 ^限", ". b . .", ". c 乙 ."],
      ["0:0 3×1", "0:2 2×1", "0:3 2×1"],
    ],
    ["a project over the last rows, and a blank row below", ["^1 a", ". b", ". ."], ["0:0 2×1"]],
    ["nothing blank beside or below", ["^1 a", "2 b"], ["0:0 1×1"]],
  ])("%s", (_what, rows, areas) => {
    expect(extended(...rows)).toEqual(areas);
  });

  it("leaves what was told whole as it is", () => {
    const whole = { row: 0, column: 0, rows: 3, columns: 2 };
    expect(
      extendCorners(
        gridOf(
          [
            ["题", ""],
            ["", ""],
            ["", ""],
            ["", ""],
          ],
          [whole],
        ),
      ),
    ).toEqual([whole]);
  });
});

/** Merged areas of the test books that cannot be told by their corners: none. */
const NOT_TOLD: string[] = [];

describe("every book with merged areas", () => {
  const books = readdirSync(join(__dirname, "../../books"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(__dirname, "../../books", name));

  it("gives all of them by their corners alone, but for those named", async () => {
    const found: string[] = [];
    let count = 0;
    for (const file of [...books, join(__dirname, "../../../assets/sample-2023.xlsx")]) {
      const { sheets } = await openBook(readFileSync(file), file);
      for (const sheet of sheets) {
        count += sheet.merges.length;
        found.push(...wronglyTold(sheet).map((area) => `${file} ${sheet.name} ${area}`));
      }
    }
    expect(count).toBe(94);
    expect(found).toEqual(NOT_TOLD);
  });
});

function wronglyTold(sheet: Sheet): string[] {
  const used = sheet.usedArea(true);
  if (!used) return [];
  const values = lines(used.top, used.bottom).map((row) =>
    lines(used.left, used.right).map((column) => sheet.content(row, column).value),
  );
  const corners = sheet.merges.map(({ top, left }) => corner(top, left));
  const grid = { ...gridOf(values, corners), row: used.top, column: used.left };
  const told = new Set(extendCorners(grid).map(show));
  return sheet.merges.map((merge) => show(stored(merge))).filter((area) => !told.has(area));
}

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);

const stored = ({ top, left, bottom, right }: StoredArea): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});
