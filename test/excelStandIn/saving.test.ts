import { BookError } from "../../src/excelStandIn/book/bookError";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Book } from "../../src/excelStandIn/book/book";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { bookBytes } from "./openHost";

const reopen = async (book: Book): Promise<Book> => openBook(await saveBook(book));

/** All that a sheet says, cell by cell. */
function everything(book: Book): unknown {
  return book.sheets.map((sheet) => {
    const used = sheet.usedArea(false);
    const cells: unknown[] = [];
    for (let row = 0; row <= (used?.bottom ?? -1); row++)
      for (let column = 0; column <= (used?.right ?? -1); column++)
        cells.push([sheet.content(row, column), looks(sheet.style(row, column))]);
    const widths = (sheet.inner.columns ?? []).map((column) => column.width);
    return { name: sheet.name, merges: sheet.merges, cells, widths };
  });
}

/** What shows of a style; which parts of it the file says to apply is the library's own affair. */
const looks = ({ font, fill, border, alignment, numFmt }: ReturnType<Sheet["style"]>): unknown => ({
  font,
  fill,
  border,
  alignment,
  numFmt,
});

describe("opening and saving", () => {
  it.each(["plan-2023", "november-2023"])(
    "keeps values, merges, widths and styles of %s",
    async (name) => {
      const book = await openBook(bookBytes(name));
      expect(everything(await reopen(book))).toEqual(everything(book));
    },
  );

  it("keeps settings and worksheet custom properties", async () => {
    const book = await openBook(bookBytes("november-2023"));
    book.settings.set("设置", JSON.stringify({ days: 7, note: 'a "b" <c>\n' }));
    book.sheets[1]?.customProperties.set("tuijin", "总览&1");
    book.sheets[1]?.customProperties.set("made", "2023");
    book.sheets[2]?.customProperties.set("tuijin", "x");
    const again = await reopen(await reopen(book));
    expect(again.settings).toEqual(book.settings);
    expect(again.sheets.map((sheet) => sheet.customProperties)).toEqual(
      book.sheets.map((sheet) => sheet.customProperties),
    );
  });

  it("keeps print areas and titles, names with their scopes, and the protection of the structure", async () => {
    const book = await openBook(bookBytes("november-2023"));
    const [plan, directory] = book.sheets;
    if (!plan || !directory) throw new Error("The book has three sheets");
    plan.printArea = [{ top: 0, left: 0, bottom: 32, right: 5 }];
    plan.printTitleRows = { top: 2, left: 0, bottom: 2, right: 16_383 };
    book.isStructureProtected = true;
    book.activeSheet = directory;
    book.names.push({ name: "天数", scope: null, formula: "7", attributes: {} });
    book.names.push({
      name: "本页",
      scope: directory,
      formula: "单位名录!$A$1:$C$3",
      attributes: {},
    });
    const again = await reopen(await reopen(book));
    expect(again.sheets[0]?.printArea).toEqual(plan.printArea);
    expect(again.sheets[0]?.printTitleRows).toEqual(plan.printTitleRows);
    expect(again.isStructureProtected).toBe(true);
    expect(again.activeSheet.name).toBe("单位名录");
    expect(again.names.map(({ name, scope, formula }) => [name, scope?.name, formula])).toEqual([
      ["天数", undefined, "7"],
      ["本页", "单位名录", "单位名录!$A$1:$C$3"],
    ]);
  });

  it.each([
    ["nothing at all", new Uint8Array(), "empty"],
    ["a text", new TextEncoder().encode("序号,重点工作项目"), "notAWorkbook"],
    ["half a workbook", bookBytes("plan-2023").subarray(0, 4000), "damaged"],
  ])("refuses %s", async (_what, bytes, code) => {
    const error: unknown = await openBook(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BookError);
    expect((error as BookError).code).toBe(code);
  });
});
