import fc from "fast-check";
import { ReopenedExcel } from "../support/reopenExcel";
import { runEveryAction } from "./everyAction";
import { anyOddBook, bookOf, makeOddBook } from "./oddBook";
import { LONGEST_TEXT, ODD_TEXTS } from "./oddTexts";

const excel = new ReopenedExcel();
const RANDOM_BOOKS = 30;

describe("every action leaves nothing strange behind", () => {
  test("in a workbook full of odd texts", async () => {
    const host = await excel.open(await makeOddBook(bookOf(ODD_TEXTS)));
    const { refusals, formulas, changed } = await runEveryAction(host);
    expect({ formulas, changed }).toEqual({ formulas: [], changed: [] });
    expect(refusals).toEqual([]);
  }, 120_000);

  test("with texts as long as a cell can hold", async () => {
    const host = await excel.open(await makeOddBook(bookOf(["区司法局", LONGEST_TEXT, "已完成"])));
    const { refusals, formulas, changed } = await runEveryAction(host, LONGEST_TEXT);
    expect({ formulas, changed }).toEqual({ formulas: [], changed: [] });
    expect(refusals).toEqual([]);
  }, 120_000);

  test(`in any workbook (${RANDOM_BOOKS})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyOddBook, fc.constantFrom(...ODD_TEXTS), async (book, odd) => {
        const host = await excel.open(await makeOddBook(book));
        const { formulas, changed } = await runEveryAction(host, odd);
        expect({ formulas, changed }).toEqual({ formulas: [], changed: [] });
      }),
      { numRuns: RANDOM_BOOKS, seed: 9 },
    );
  }, 300_000);
});
