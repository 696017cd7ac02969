import { readFileSync } from "node:fs";
import { check } from "../../src/actions/check";
import { clear } from "../../src/actions/clear";
import { mark, MarkFailure } from "../../src/actions/mark";
import { addResultColumn } from "../../src/actions/resultColumn";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { EXCEL_NAMES } from "../../src/excelStandIn/host/excels";
import { HostError } from "../../src/excelStandIn/host/hostError";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { readFileState } from "../excel/fileState";
import { openExcel } from "../support/openExcel";
import { failureOf } from "./failureOf";

const words = wordsFor("zh-CN");

const RULES = "test/books/rules.xlsx";
const request = { asOf: "2023-11-15" };

const typesIn = ({ book }: Host): (string | undefined)[] =>
  book.sheets[0]?.conditionalFormats.map(({ type, formulas }) =>
    formulas[0]?.includes('"tuijin:') ? "own" : type,
  ) ?? [];

const USERS = [
  "colorScale",
  "dataBar",
  "cellIs",
  "cellIs",
  "containsText",
  "containsText",
  "expression",
];

/** Lets Excel fail at the rules of a sheet, as it is reported to; what kind of rule it is does not matter then. */
function makeUnreadable(host: Host, index: number): () => void {
  const sheet = host.book.sheets[index];
  if (!sheet) throw new Error("There is no such sheet");
  const rules = sheet.conditionalFormats;
  Object.defineProperty(sheet, "conditionalFormats", {
    configurable: true,
    get: () => {
      throw new HostError("ItemNotFound", "The rule cannot be read");
    },
  });
  return () => {
    Object.defineProperty(sheet, "conditionalFormats", { value: rules, writable: true });
  };
}

describe("a colour scale, a data bar, two cell-value rules on one range and a duplicated rule", () => {
  it.each(EXCEL_NAMES)(
    "lie below the marks, and stay as they were and in order: Excel %s",
    async (excel) => {
      const before = await readFileState(readFileSync(RULES));
      const host = await openExcel(RULES, { excel });
      await check(request);
      expect(typesIn(host)).toEqual(USERS);
      for (const run of [1, 2, 3]) {
        expect([run, (await mark(request, words)).marked]).toEqual([run, 2]);
        expect(typesIn(host)).toEqual(["own", "own", ...USERS]);
      }
      await addResultColumn(request, wordsFor("zh-CN"));
      expect(typesIn(host)).toEqual(["own", "own", ...USERS]);

      const marked = await readFileState(await saveBook(host.book));
      const rules = marked.sheets["推进表"]?.rules ?? [];
      expect(rules.slice(2)).toEqual(before.sheets["推进表"]?.rules);

      expect(await clear()).toEqual({ marks: 2, columns: 1 });
      expect(await readFileState(await saveBook(host.book))).toEqual(before);
    },
  );

  it.each<[string, (rule: Excel.ConditionalFormat) => unknown, number]>([
    ["the formula of a colour scale (#2180)", (rule) => rule.custom.rule.load("formula"), 0],
    ["what one of two cell-value rules says (#6827)", (rule) => rule.cellValue.load("rule"), 2],
    ["the range of a rule that stands twice (#6835)", (rule) => rule.getRange().load("address"), 4],
  ])("Excel answers their ids and types, but not %s", async (_what, ask, index) => {
    await openExcel(RULES);
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("推进表");
      const rules = sheet.getRange().conditionalFormats.load("items/id,items/type");
      await context.sync();
      expect(rules.items).toHaveLength(USERS.length);
      const rule = rules.items[index];
      if (rule) ask(rule);
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ name: "RichApi.Error" });
  });
});

describe("rules that cannot be read at all", () => {
  it.each([0, 1])(
    "are named by their sheet, change nothing, and leave the check (sheet %d)",
    async (index) => {
      const host = await openExcel(RULES);
      await mark({ asOf: "2023-08-01" }, words);
      const before = bookState(host.book);
      const mend = makeUnreadable(host, index);
      const sheet = host.book.sheets[index]?.name;
      const error: unknown = await mark(request, words).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(MarkFailure);
      const { facts, checked } = error as MarkFailure;
      expect(facts).toEqual({ code: "unreadableRules", sheet });
      expect(checked.review.totals).toMatchObject({ overdue: 2 });
      expect((await check(request)).review).toEqual(checked.review);
      expect(await failureOf(clear())).toEqual({ code: "unreadableRules", sheet });
      mend();
      expect(bookState(host.book)).toBe(before);
      expect((await mark(request, words)).marked).toBe(2);
    },
  );

  it("a rule by formula that stands twice is one of them: it might be the add-in's own", async () => {
    const host = await openExcel(RULES);
    const rules = host.book.sheets[0]?.conditionalFormats;
    const last = rules?.at(-1);
    if (last) rules?.push({ ...last, id: "{twice}" });
    const before = bookState(host.book);
    expect(await failureOf(mark(request, words))).toEqual({
      code: "unreadableRules",
      sheet: "推进表",
    });
    expect(bookState(host.book)).toBe(before);
  });
});
