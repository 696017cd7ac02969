import { readFileSync } from "node:fs";
import { makeSummaries } from "../../src/actions/makeSummaries";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { deleteSheet } from "../../src/excelStandIn/book/sheets";
import { wordsFor } from "../../src/words/words";
import { openExcelOn } from "../support/openExcel";
import { FORTY_ITEMS, LONG_NAME, makeEdgeBook, ONE_ITEM } from "./edgeBook";
import { readPrinted, tableOn, type PrintedSheet } from "./printedSheet";
import { missingPrograms, printBooks, type Word } from "./printBooks";

const words = wordsFor("zh-CN");
const missing = missingPrograms();
const canPrint = missing.length === 0;

if (!canPrint && process.env["CI"] === "true")
  throw new Error(`Printing cannot be tested: ${missing.join(", ")} is missing.`);
if (!canPrint)
  process.stdout.write(`Printing is not tested: ${missing.join(", ")} is missing here.\n`);

/** A page's rows of a table, at 100 %, below the repeated headings. */
const ROOM = 440;

interface Printed {
  sheet: Sheet;
  pages: Word[][];
  printed: PrintedSheet;
}

const printed = new Map<string, Printed>();

/** Makes the summary sheets of a book and gives each as a workbook of its own, since pages are counted by the print job. */
async function summariesOf(bytes: Uint8Array, units: string[]): Promise<[string, Uint8Array][]> {
  const host = await openExcelOn(bytes, "plan-2023.xlsx");
  await makeSummaries({ asOf: "2023-11-15", units }, words);
  await remarkEverywhere(units);
  const saved = await saveBook(host.book);
  const names = host.book.sheets.filter((sheet) => sheet.customProperties.has("tuijin"));
  const alone: [string, Uint8Array][] = [];
  for (const { name } of names) {
    const book = await openBook(saved, "one.xlsx");
    for (const sheet of [...book.sheets]) if (sheet.name !== name) deleteSheet(sheet);
    alone.push([name, await saveBook(book)]);
  }
  return alone;
}

/** Writes into the last column, so that it would be missed where it is cut off. */
async function remarkEverywhere(units: string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const unit of units) {
      const sheet = context.workbook.worksheets.getItem(`汇总-${unit}`.slice(0, 31));
      // The last column of the first item.
      const made = sheet.getUsedRange(true).load("values");
      await context.sync();
      const values = made.values as string[][];
      const header = values.findIndex((row) => row.includes("具体内容"));
      const column = values[header]?.indexOf("备注") ?? 0;
      sheet.getCell(header + 1, column).values = [["已请示"]];
    }
    await context.sync();
  });
}

const NOVEMBER = ["南站街道", "区司法局"];
const EDGES = [FORTY_ITEMS, ONE_ITEM, LONG_NAME];

beforeAll(async () => {
  if (!canPrint) return;
  const books = [
    ...(await summariesOf(await makeEdgeBook(), EDGES)).map(
      ([name, bytes]) => [`edge ${name}`, bytes] as const,
    ),
    ...(await summariesOf(readFileSync("test/books/november-2023.xlsx"), NOVEMBER)),
  ];
  const pdfs = printBooks(books.map(([, bytes]) => bytes));
  for (const [index, [name, bytes]] of books.entries()) {
    const [sheet] = (await openBook(bytes, "one.xlsx")).sheets;
    const pages = pdfs[index] ?? [];
    if (sheet) printed.set(name, { sheet, pages, printed: readPrinted(sheet, pages) });
  }
});

const UNIT_SHEETS = [
  ...EDGES.map((unit) => `edge 汇总-${unit}`.slice(0, 36)),
  ...NOVEMBER.map((unit) => `汇总-${unit}`),
];

const ifPrinted = canPrint ? describe : describe.skip;

ifPrinted.each(UNIT_SHEETS)("the printed sheet %s", (name) => {
  const found = (): Printed => {
    const one = printed.get(name);
    if (!one)
      throw new Error(`${name} was not printed; there are ${[...printed.keys()].join(", ")}`);
    return one;
  };

  it("has its headings on every page, up to the last column, and numbered pages", () => {
    const { withoutHeader, misnumbered, pages } = found().printed;
    expect({ withoutHeader, misnumbered }).toEqual({ withoutHeader: [], misnumbered: [] });
    expect(pages).toBeGreaterThan(0);
  });

  it("shows every word of every cell, on one page", () => {
    expect(found().printed.missing).toEqual([]);
  });

  it("clips no row", () => {
    const clipped = found().printed.rows.filter(
      ({ textHeight, rowHeight }) => textHeight > rowHeight,
    );
    expect(clipped).toEqual([]);
  });

  it("keeps the line to sign with the last row", () => {
    const { rows, signaturePage, pages } = found().printed;
    expect(signaturePage).toBe(pages - 1);
    const last = rows.reduce((a, b) => (b.row > a.row ? b : a));
    expect(last.page).toBe(signaturePage);
  });

  it("tears no project that fits a page", () => {
    const { sheet, printed: result } = found();
    const torn = projectsOf(sheet).filter(({ rows, height }) => {
      const pages = new Set(
        result.rows.filter(({ row }) => rows.includes(row)).map(({ page }) => page),
      );
      return pages.size > 1 && height < ROOM;
    });
    expect(torn).toEqual([]);
  });

  it("is printed at 100 %, but for fonts that are wider here", () => {
    expect(found().printed.scale).toBeGreaterThan(0.93);
  });
});

ifPrinted("the lists", () => {
  const pagesOf = (name: string): string[] =>
    (printed.get(name)?.pages ?? []).map((page) => page.map(({ text }) => text).join(""));
  const LISTS = [
    { name: "总览", pages: 3, headings: ["单位", "全年完成率"], last: ["合计", "39"] },
    { name: "督办事项", pages: 2, headings: ["具体内容", "涉及单位"], last: ["10.1"] },
    { name: "报送情况统计表", pages: 2, headings: ["典型案例", "普法信息"], last: ["合计", "39"] },
  ];

  it.each(LISTS)("number the pages of the $name, few as they are", ({ name, pages }) => {
    const texts = pagesOf(name);
    expect(texts).toHaveLength(pages);
    texts.forEach((text, page) => {
      expect(text).toContain(`第${page + 1}页`);
    });
  });

  it.each(LISTS)(
    "repeat the headings of the $name, up to the last column",
    ({ name, headings }) => {
      const tables = pagesOf(name).filter((text) => !text.includes("各单位事项完成情况"));
      expect(tables.filter((text) => !headings.every((word) => text.includes(word)))).toEqual([]);
    },
  );

  it.each(LISTS)(
    "leave the totals and the line to sign of the $name not alone",
    ({ name, last }) => {
      const page = pagesOf(name).find((text) => text.includes("制表单位"));
      expect(last.filter((text) => !page?.includes(text))).toEqual([]);
    },
  );

  it("show a chart of all units on a page of its own", () => {
    const page = pagesOf("总览").at(-1) ?? "";
    const shown = ["各单位事项完成情况", "逾期", "已完成", "南站街道", "区财政局"];
    expect(shown.filter((text) => !page.includes(text))).toEqual([]);
    expect(page).not.toContain("全年完成率");
  });

  it.each(LISTS)("show every word of every cell of the $name", ({ name }) => {
    const one = printed.get(name);
    const text = (one?.pages ?? [])
      .map((page) => page.map((word) => word.text).join(""))
      .join("")
      .normalize("NFKC");
    const used = one?.sheet.usedArea(true) ?? { bottom: -1, right: -1 };
    const missing: string[] = [];
    for (let row = 0; row <= used.bottom; row++)
      for (let column = 0; column <= used.right; column++) {
        const cell = one?.sheet.text(row, column).normalize("NFKC").replace(/\s+/g, "") ?? "";
        // A cell of several lines comes out between the words of others.
        if (cell.length < 12 && !text.includes(cell)) missing.push(cell);
      }
    expect(
      missing.filter((cell) => !["全年应报", "截至应报", "种类已有/应有"].includes(cell)),
    ).toEqual([]);
  });
});

/** The projects of a sheet with their rows and height; a project that was torn by the add-in is one again. */
function projectsOf(sheet: Sheet): { project: string; rows: number[]; height: number }[] {
  const projects: { project: string; rows: number[]; height: number }[] = [];
  const { header, end } = tableOn(sheet);
  for (let row = header + 1; row < end; row++) {
    if (sheet.text(row, 2) === "") continue;
    const merge = sheet.mergeAt(row, 1);
    const project = sheet.text(merge?.top ?? row, 1);
    const height = sheet.findRow(row)?.height ?? 0;
    const current = projects.at(-1);
    if (current?.project === project) {
      current.rows.push(row);
      current.height += height;
    } else projects.push({ project, rows: [row], height });
  }
  return projects;
}
