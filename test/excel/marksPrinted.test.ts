import { mark } from "../../src/actions/mark";
import { copyCells } from "../../src/excelStandIn/book/copyCells";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { insertRows } from "../../src/excelStandIn/book/shiftCells";
import { writeContent } from "../../src/excelStandIn/book/writeContent";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { missingPrograms, printInColor, type ColoredWord } from "../print/printBooks";
import { openExcel, openExcelOn } from "../support/openExcel";
import { makeFlatPlan } from "./flatPlan";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };
const RED = "#FFC7CE";
const YELLOW = "#FFF2A8";
const WHITE = "#FFFFFF";

const missing = missingPrograms();
const isSkipped = missing.length > 0 && process.env["CI"] !== "true";
const why = isSkipped ? `: not looked at, since ${missing.join(", ")} is not installed` : "";

/** The colours behind the printed lines of a text that stand in none of the others. */
function behind(words: ColoredWord[], text: string, others: string[]): string[] {
  const lines = words.filter(
    ({ text: line }) =>
      line.length > 3 &&
      text.includes(line) &&
      !others.some((other) => other !== text && other.includes(line)),
  );
  return [...new Set(lines.map(({ background }) => background))];
}

/** Prints one page wide, so that a row's cells stand on one page, and no line is cut off by its row. */
async function fitToWidth(): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    for (const sheet of sheets.items) {
      sheet.getUsedRange().format.rowHeight = 90;
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    }
    await context.sync();
  });
}

const CHANGES: Record<string, (sheet: Sheet, host: Host) => void> = {
  untouched: () => undefined,
  sorted: (sheet) => {
    const rows = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 6 }, (_unused, column) => sheet.text(row + 2, column)),
    );
    rows.reverse().forEach((cells, row) => {
      cells.forEach((cell, column) => {
        writeContent(sheet, row + 2, column, `'${cell}`);
      });
    });
  },
  topRow: (sheet) => {
    addRow(sheet, 2);
  },
  insideRow: (sheet) => {
    addRow(sheet, 3);
  },
  belowRow: (sheet) => {
    addRow(sheet, 5);
  },
  pasted: (sheet, { book }) => {
    const [, other] = book.sheets;
    if (!other) return;
    const from = { top: 2, left: 0, bottom: 2, right: 5 };
    copyCells({ sheet, area: from }, { sheet: other, area: { ...from, top: 6, bottom: 6 } }, "All");
    writeContent(other, 6, 2, "贴后改写");
  },
  filledIn: (sheet) => {
    writeContent(sheet, 2, 5, "已完成");
    writeContent(sheet, 10, 5, "已完成");
  },
};

function addRow(sheet: Sheet, at: number): void {
  insertRows(sheet, at, 1, { extendRules: true });
  ["13", "新增", "临时增加的工作事项", "2023年6月", "区民政局", ""].forEach((cell, column) => {
    writeContent(sheet, at, column, cell);
  });
}

(isSkipped ? describe.skip : describe)(`marks as LibreOffice prints them${why}`, () => {
  it("colour the cells of the nine late rows, and not the merged project cells beside them", async () => {
    const host = await openExcel("test/books/plan-2023.xlsx");
    const { review } = await mark(request, words);
    await fitToWidth();
    const [pages = []] = printInColor([await saveBook(host.book)]);
    const plan = pages.flat();
    const projects = [...new Set(review.items.map(({ project }) => project))];
    const texts = [...review.items.map(({ content }) => content), ...projects];
    for (const { content, state } of review.items) {
      const color = state === "overdue" ? RED : WHITE;
      expect([content, behind(plan, content, texts)]).toEqual([content, [color]]);
    }
    const shared = projects.filter(
      (project) => review.items.filter((item) => item.project === project).length > 1,
    );
    expect(shared.length).toBeGreaterThan(3);
    for (const project of shared) {
      expect([project, behind(plan, project, texts)]).toEqual([project, [WHITE]]);
    }
  });

  it("colour no row that was not judged, whatever was done by hand", async () => {
    const books: Record<string, Uint8Array> = {};
    for (const [name, change] of Object.entries(CHANGES)) {
      const host = await openExcelOn(await makeFlatPlan(), "plan-2023.xlsx");
      await mark(request, words);
      await fitToWidth();
      const [sheet] = host.book.sheets;
      if (sheet) change(sheet, host);
      books[name] = await saveBook(host.book);
    }
    const printed = printInColor(Object.values(books));
    const colored = Object.fromEntries(
      Object.keys(books).map((name, index) => [
        name,
        (printed[index] ?? [])
          .flat()
          .filter(({ text, background }) => text.length > 4 && [RED, YELLOW].includes(background))
          .filter(({ text }) => !/^\d|^区|^各/.test(text))
          .map(({ text }) => text)
          .sort(),
      ]),
    );
    const all = ["制作宣传短片", "编印普法读本", '培训"法律明白人"', "完成中期评估"];
    expect(colored["untouched"]).toEqual(expect.arrayContaining(all));
    for (const name of ["topRow", "insideRow", "belowRow", "pasted"]) {
      expect([name, colored[name]]).toEqual([name, colored["untouched"]]);
    }
    expect(colored["sorted"]).toEqual([]);
    expect(colored["filledIn"]).toEqual(
      colored["untouched"]?.filter((text) => text !== "编印普法读本" && !text.startsWith("培训")),
    );
    expect(JSON.stringify(printed)).toContain("临时增加的工作事项");
    expect(JSON.stringify(printed)).toContain("贴后改写");
  });
});
