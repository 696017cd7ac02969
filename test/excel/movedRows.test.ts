import { mark } from "../../src/actions/mark";
import type { Area } from "../../src/excelStandIn/book/area";
import { copyCells } from "../../src/excelStandIn/book/copyCells";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { insertRows } from "../../src/excelStandIn/book/shiftCells";
import { writeContent } from "../../src/excelStandIn/book/writeContent";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { openExcelOn } from "../support/openExcel";
import { coloredRows } from "./coloredRows";
import { makeFlatPlan } from "./flatPlan";
import { wordsFor } from "../../src/words/words";

const words = wordsFor("zh-CN");

const request = { asOf: "2023-11-15" };

async function openMarked(): Promise<{ host: Host; sheet: Sheet; late: string[] }> {
  const host = await openExcelOn(await makeFlatPlan(), "plan-2023.xlsx");
  const { review } = await mark(request, words);
  const [sheet] = host.book.sheets;
  if (!sheet) throw new Error("The book has no sheet");
  const late = review.items
    .filter(({ state }) => state === "overdue" || state === "dueSoon")
    .map(({ content }) => content);
  return { host, sheet, late: late.sort() };
}

/** The contents of the rows that are coloured, in all columns of the table or none. */
const colored = (sheet: Sheet): string[] =>
  coloredRows(sheet)
    .map((row) => sheet.text(row, 2))
    .sort();

const rowOf = (sheet: Sheet, content: string): number => {
  for (let row = 0; row < 40; row++) if (sheet.text(row, 2) === content) return row;
  throw new Error(`No row holds ${content}`);
};

/** Sorts rows as Excel does: the cells change places, the rules stay. */
function sortRows(sheet: Sheet, compare: (a: string[], b: string[]) => number): void {
  const rows = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 6 }, (_unused, column) => sheet.text(row + 2, column)),
  );
  rows.sort(compare).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      writeContent(sheet, row + 2, column, `'${cell}`);
    });
  });
}

describe("marks, after the table was changed by hand", () => {
  it("colour the late rows and no others, to begin with", async () => {
    const { sheet, late } = await openMarked();
    expect(late).toHaveLength(6);
    expect(colored(sheet)).toEqual(late);
  });

  it.each<[string, (a: string[], b: string[]) => number]>([
    ["backwards", (a, b) => Number(b[0]) - Number(a[0])],
    ["by content", (a, b) => ((a[2] ?? "") < (b[2] ?? "") ? -1 : 1)],
    ["by deadline", (a, b) => ((a[3] ?? "") < (b[3] ?? "") ? -1 : 1)],
    ["by units", (a, b) => ((a[4] ?? "") < (b[4] ?? "") ? -1 : 1)],
  ])("colour no row that was not judged late when it is sorted %s", async (_how, compare) => {
    const { sheet, late } = await openMarked();
    sortRows(sheet, compare);
    expect(late).toEqual(expect.arrayContaining(colored(sheet)));
    await mark(request, words);
    expect(colored(sheet)).toEqual(late);
  });

  it.each([
    ["at the top of a marked block", 2],
    ["inside it", 3],
    ["below it", 5],
    ["above the table", 0],
  ])("colour no new row put in %s, blank or filled in", async (_where, at) => {
    const { sheet, late } = await openMarked();
    insertRows(sheet, at, 1, { extendRules: true });
    expect(colored(sheet)).toEqual(late);
    ["13", "新增", "临时增加的工作事项", "2023年6月", "区司法局", ""].forEach((cell, column) => {
      writeContent(sheet, at, column, cell);
    });
    expect(colored(sheet)).toEqual(late);
  });

  it("colour a row pasted on another sheet while it is the one that was judged, and nothing beside it", async () => {
    const { host, sheet, late } = await openMarked();
    const other = host.book.sheets[1];
    if (!other) throw new Error("The book has no other sheet");
    const row = rowOf(sheet, late[0] ?? "");
    const place = (top: number, left: number): Area => ({
      top,
      left,
      bottom: top,
      right: left + 5,
    });
    copyCells({ sheet, area: place(row, 0) }, { sheet: other, area: place(4, 0) }, "All");
    copyCells({ sheet, area: place(row, 0) }, { sheet: other, area: place(8, 1) }, "All");
    expect(coloredRows(other)).toEqual([4]);
    writeContent(other, 4, 2, "别的事项");
    expect(coloredRows(other)).toEqual([]);
  });

  it("let go of a row whose status is filled in", async () => {
    const { sheet, late } = await openMarked();
    for (const content of late) {
      writeContent(sheet, rowOf(sheet, content), 5, "已完成");
      expect(colored(sheet)).not.toContain(content);
    }
    expect(colored(sheet)).toEqual([]);
  });
});
