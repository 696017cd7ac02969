import fc from "fast-check";
import { countConnections } from "../support/countConnections";
import { ReopenedExcel } from "../support/reopenExcel";
import { ACTION_NAMES, runEveryAction } from "./everyAction";
import { bookOf, makeOddBook } from "./oddBook";
import { anyOddRun } from "./oddRun";
import { LONGEST_TEXT, ODD_TEXTS } from "./oddTexts";

const excel = new ReopenedExcel();
const NAME = "odd.xlsx";
const KINDS = ["2021", "365"] as const;
const RANDOM_BOOKS = 120;

describe("every action leaves nothing strange behind", () => {
  test("in a workbook full of odd texts", async () => {
    const host = await excel.open(await makeOddBook(bookOf(ODD_TEXTS)));
    const { refusals, formulas, changed } = await runEveryAction(host);
    expect({ formulas, changed }).toEqual({ formulas: [], changed: [] });
    expect(refusals).toEqual([]);
  });

  test("with texts as long as a cell can hold", async () => {
    const host = await excel.open(await makeOddBook(bookOf(["区司法局", LONGEST_TEXT, "已完成"])));
    const { refusals, formulas, changed } = await runEveryAction(host, LONGEST_TEXT);
    expect({ formulas, changed }).toEqual({ formulas: [], changed: [] });
    expect(refusals).toEqual([]);
  });

  test(`in any workbook (${RANDOM_BOOKS}), and asks no other host for anything`, async () => {
    const connections = countConnections();
    const ran = new Set<string>();
    let played = 0;
    await fc.assert(
      fc.asyncProperty(anyOddRun, async ({ book, odd, actions }) => {
        for (const action of actions) ran.add(action);
        // By turns in the oldest Excel and in a current one.
        const host = await excel.open(await makeOddBook(book), NAME, KINDS[played++ % 2]);
        const { formulas, changed } = await runEveryAction(host, odd, actions);
        expect({ formulas, changed }).toEqual({ formulas: [], changed: [] });
      }),
      { numRuns: RANDOM_BOOKS, seed: 9 },
    );
    expect([...ran].sort()).toEqual([...ACTION_NAMES].sort());
    expect(connections()).toBe(0);
    // One that nobody takes is counted all the same.
    await expect(fetch("http://127.0.0.1:47123/")).rejects.toThrow();
    expect(connections()).toBe(1);
  });
});
