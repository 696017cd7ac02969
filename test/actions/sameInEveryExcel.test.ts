import { readdirSync } from "node:fs";
import { check } from "../../src/actions/check";
import { mark } from "../../src/actions/mark";
import { Failure } from "../../src/core/failure";
import { EXCEL_NAMES, type ExcelName, type Ways } from "../../src/excelStandIn/host/excels";
import { reviewJson } from "../../src/words/compose/reviewJson";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };

/** A check's JSON without what it cost; or why there is none. */
async function jsonOf(book: string, excel: ExcelName, ways: Partial<Ways> = {}): Promise<string> {
  await openExcel(`test/books/${book}`, { excel, ways });
  try {
    const { review } = await check(request);
    return JSON.stringify(reviewJson(review, words, {}));
  } catch (error) {
    if (error instanceof Failure) return error.facts.code;
    throw error;
  }
}

const books = readdirSync("test/books").filter((name) => name.endsWith(".xlsx"));

describe("a book reads the same in every Excel", () => {
  it.each(books)("%s", async (book) => {
    const whole = await jsonOf(book, "365");
    for (const excel of EXCEL_NAMES) expect(await jsonOf(book, excel)).toBe(whole);
    const ways = { mergedAreas: "corners in the address" } as const;
    expect(await jsonOf(book, "2021", ways)).toBe(whole);
  });
});

describe("a mark", () => {
  it.each(EXCEL_NAMES)(
    "of plan-2023 begins at column C, beside the project: Excel %s",
    async (excel) => {
      const { book } = await openExcel("test/books/plan-2023.xlsx", { excel });
      const { marked } = await mark(request, words);
      const areas = book.sheets[0]?.conditionalFormats.map((rule) => rule.areas);
      expect(areas).toHaveLength(marked);
      for (const each of areas ?? []) expect(each).toMatchObject([{ left: 2, right: 4 }]);
    },
  );
});
