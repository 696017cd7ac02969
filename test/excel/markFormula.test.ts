import * as fc from "fast-check";
import { rowMarks, type RowMark } from "../../src/core/marks/rowMarks";
import type { Review } from "../../src/core/review/review";
import type { Table } from "../../src/core/table/findTable";
import { Sheet, type CellValue } from "../../src/core/table/grid";
import { markFormula, readMark } from "../../src/excel/marks/markFormula";
import { evaluateRule } from "./evaluateRule";

const ASOF = "2023-11-15";
/** A row with project, content, deadline and status, and what stands in the rows below it. */
type Row = [content: CellValue, deadline: CellValue, status: CellValue];

const table: Table = {
  headerRow: 5,
  headerRows: 1,
  columns: { content: 1, deadline: 2, units: [], status: 3 },
  headings: new Map(),
  header: { sheet: { id: "1", name: "推进表" }, headerRow: 0, columns: [], missing: [] },
  firstRow: 6,
  lastRow: 6,
  firstColumn: 0,
  lastColumn: 3,
};

function markOf(row: Row, ...others: Row[]): RowMark {
  const values = [row, ...others].map((cells) => ["项目", ...cells]);
  const blank = values.map((cells) => cells.map(() => ""));
  const grid = {
    sheet: { id: "1", name: "推进表" },
    row: 6,
    column: 0,
    values,
    texts: blank,
    formats: blank,
    merged: [],
  };
  const review = { items: [{ row: 6, state: "overdue" }] } as unknown as Review;
  const lastRow = 5 + values.length;
  const [mark] = rowMarks(review, { ...table, lastRow }, new Sheet(grid), {
    colorDone: false,
  }).marks;
  if (!mark) throw new Error("The row is not marked");
  return mark;
}

const formulaOf = (row: Row, ...others: Row[]): string => markFormula(markOf(row, ...others), ASOF);

const holds = (formula: string, row: Row): boolean =>
  evaluateRule(formula, (column) => ["项目", ...row][column] ?? "");

describe("a mark's formula", () => {
  it("names itself and its day, and guards content and status", () => {
    const formula = formulaOf(["编印普法读本", "2023年6月", ""]);
    expect(formula).toBe(
      '=AND(N("tuijin:overdue:20231115")=0,LEFT($B7,20)="编印普法读本",LEFT($D7,20)="")',
    );
    expect(readMark(formula)).toEqual({ state: "overdue", asOf: ASOF });
    expect(readMark('=AND(N("other:overdue:20231115")=0)')).toBeUndefined();
  });

  it.each<[string, Row, string]>([
    [
      "a long content",
      ["一二三四五六七八九十一二三四五六七八九十及其他", "", ""],
      'LEFT($B7,20)="一二三四五六七八九十一二三四五六七八九十"',
    ],
    ["a content up to its line break", ["第一行\n第二行", "", ""], 'LEFT($B7,3)="第一行"'],
    ["a content behind line breaks and blanks", ["\n\r\n  正文", "", ""], 'MID($B7,6,20)="正文"'],
    ["quotes, doubled", ['落实"八五"规划', "", ""], 'LEFT($B7,20)="落实""八五""规划"'],
    ["a status of a blank", ["x", "", " "], 'CLEAN(LEFT($D7,20))=" "'],
    ["a status of a line break", ["x", "", "\n"], 'CLEAN(LEFT($D7,20))=""'],
    ["a percentage", ["x", "", 0.6], 'LEFT($D7,20)="0.6"'],
    ["a third", ["x", "", 1 / 3], 'LEFT($D7,20)="0.333333333333333"'],
    ["a tick box", ["x", "", false], 'LEFT($D7,20)="FALSE"'],
    ["an error", ["x", "", "#N/A"], 'IFERROR(LEFT($D7,20),"#N/A")="#N/A"'],
    [
      "a character beyond the first plane, cut in half nowhere",
      [`${"字".repeat(8)}𠮷𠮷${"字".repeat(30)}`, "", ""],
      `LEFT($B7,LEN("${"字".repeat(8)}𠮷"))=`,
    ],
    [
      "one at the start",
      [`𠮷${"字".repeat(30)}`, "", ""],
      `LEFT($B7,LEN("𠮷${"字".repeat(8)}"))="𠮷${"字".repeat(8)}"`,
    ],
  ])("guards %s", (_what, row, guard) => {
    const formula = formulaOf(row);
    expect(formula).toContain(guard);
    expect(holds(formula, row)).toBe(true);
  });

  it("guards the deadline too where another row begins alike, so that neither has the other's colour", () => {
    const late: Row = ["每季度报送普法工作信息,每次不少于一篇,由各街道负责", "2023年6月", ""];
    const later: Row = ["每季度报送普法工作信息,每次不少于一篇,由各单位负责", "2023年12月", ""];
    const formula = formulaOf(late, later);
    expect(formula).toContain('LEFT($C7,20)="2023年6月"');
    expect([holds(formula, late), holds(formula, later)]).toEqual([true, false]);
    const [short, long]: Row[] = [
      ["普法\n6月", "2023年6月", ""],
      ["普法宣传", "2023年7月", ""],
    ];
    expect(short && long && holds(formulaOf(short, long), long)).toBe(false);
    expect(formulaOf(late, ["其他工作", "2023年6月", ""])).not.toContain("$C7");
  });

  it.each<[string, Row, Row]>([
    ["another content", ["编印普法读本", "", ""], ["组织宣传活动", "", ""]],
    ["a content that goes on", ["编印读本", "", ""], ["编印读本和画册", "", ""]],
    ["a blank row", ["编印读本", "", ""], ["", "", ""]],
    ["a status filled in", ["编印读本", "", ""], ["编印读本", "", "已完成"]],
    ["a status filled in over a blank", ["编印读本", "", " "], ["编印读本", "", "已完成"]],
    ["a status filled in over a line break", ["编印读本", "", "\n"], ["编印读本", "", "是"]],
    ["a status changed", ["编印读本", "", "正在开展"], ["编印读本", "", "已完成"]],
    ["a status that goes on", ["编印读本", "", "正在开展"], ["编印读本", "", "正在开展,12月完成"]],
    ["a number changed", ["编印读本", "", 0.6], ["编印读本", "", 1]],
    ["an error that was mended", ["编印读本", "", "#N/A"], ["编印读本", "", "已完成"]],
  ])("lets go of %s", (_what, judged, now) => {
    const formula = formulaOf(judged);
    expect([holds(formula, judged), holds(formula, now)]).toEqual([true, false]);
  });

  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('"', "\n", " ", "字", "𠮷", "\u3000", "=", "\t", "\u0001", "a"),
      maxLength: 60,
    }),
    fc
      .double({ noDefaultInfinity: true, noNaN: true, min: -1e15, max: 1e15 })
      .filter((value) => Math.abs(value) > 1e-5 || value === 0),
    fc.boolean(),
    fc.constantFrom("#N/A", "#REF!", "#DIV/0!", "#NAME?", '"'.repeat(20), '"'.repeat(21), ""),
  );
  const rows = fc.tuple(hostile, hostile, hostile);
  /** What a formula cannot see: case, and what stands behind the guarded text. */
  const isBlank = (value: CellValue): boolean => /^[\s\p{Cc}]*$/u.test(String(value));

  it("is short, whole and true of what was judged, whatever stands in the cells", () => {
    fc.assert(
      fc.property(rows, rows, (row, other) => {
        const formula = formulaOf(row, other, row);
        expect(formula.length).toBeLessThan(255);
        expect(formula).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        if (/[\p{Cs}\uFFFE\uFFFF]/u.test(String(row[0]) + String(row[2]))) return;
        expect(holds(formula, row)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is never true of a blank row, unless its own was blank, nor of a status just filled in", () => {
    fc.assert(
      fc.property(rows, ([content, deadline, status]) => {
        fc.pre(!isBlank(content));
        const formula = formulaOf([content, deadline, status]);
        expect(holds(formula, ["", "", ""])).toBe(false);
        if (isBlank(status)) expect(holds(formula, [content, deadline, "已完成"])).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is below 255 characters in the last row and column Excel has", () => {
    const mark = markOf(['"'.repeat(40), '"'.repeat(40), '"'.repeat(40)], ['"'.repeat(40), "", ""]);
    const guards = mark.guards.map((guard) => ({
      ...guard,
      row: 1_048_575,
      column: 16_383,
      start: 32_000,
    }));
    expect(markFormula({ ...mark, state: "toConfirm", guards }, ASOF).length).toBeLessThan(255);
  });
});
