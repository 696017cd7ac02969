import { readFileSync } from "node:fs";
import { clear } from "../../src/actions/clear";
import { mark } from "../../src/actions/mark";
import type { ConditionalFormat } from "../../src/excelStandIn/book/conditionalFormat";
import { newRule } from "../../src/excelStandIn/book/conditionalFormat";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import type { Host } from "../../src/excelStandIn/host/createHost";
import type { ExcelName } from "../../src/excelStandIn/host/excels";
import { wordsFor } from "../../src/words/words";
import { ReopenedExcel } from "../support/reopenExcel";
import { count } from "./scenes";

const excel = new ReopenedExcel();
const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };

const isOwn = ({ formulas }: ConditionalFormat) => formulas[0]?.includes('"tuijin:') === true;
const planOf = ({ book }: Host): Sheet => {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("There is no sheet");
  return sheet;
};
const rulesOf = (host: Host, own: boolean) =>
  planOf(host).conditionalFormats.filter((rule) => isOwn(rule) === own);
/** The user's rules as they stand, without the names they bear here. */
const usersOf = (host: Host) => rulesOf(host, false).map((rule) => ({ ...rule, id: "" }));

/** What the user does to the rules meanwhile. */
const CHANGES: Record<string, (sheet: Sheet) => void> = {
  "adds a rule, which Excel puts on top": (sheet) => {
    const area = { top: 0, left: 0, bottom: 40, right: 9 };
    sheet.conditionalFormats.unshift({ ...newRule([area]), formulas: ["$A1=9"] });
  },
  "deletes one of the rules": (sheet) => {
    const first = sheet.conditionalFormats.find((rule) => !isOwn(rule));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule !== first);
  },
  "puts the rules in another order": (sheet) => {
    sheet.conditionalFormats = [...sheet.conditionalFormats].reverse();
  },
};

const ACTIONS: Record<string, { act: () => Promise<unknown>; left: number }> = {
  "marking again": { act: () => mark(request, words), left: 2 },
  clearing: { act: clear, left: 0 },
};

const scenes = (["2021", "365"] as const).flatMap((name) =>
  Object.keys(ACTIONS).flatMap((action) =>
    Object.keys(CHANGES).map((change) => ({ name, action, change })),
  ),
);

/** Opens the book with foreign rules, marked for another day. */
async function open(name: ExcelName): Promise<Host> {
  const first = await excel.open(readFileSync("test/books/rules.xlsx"), "plan-2023.xlsx", name);
  await mark({ asOf: "2023-08-01" }, words);
  return excel.open(await saveBook(first.book), "plan-2023.xlsx", name);
}

describe("a user at the rules while the add-in is", () => {
  it.each(scenes)("loses none: Excel $name, $action, $change", async ({ name, action, change }) => {
    const { act, left } = ACTIONS[action] ?? { act: clear, left: 0 };
    const dry = await open(name);
    dry.resetCosts();
    await act();
    // The last request lets ranges go. In Excel 2021 nothing holds the rules between the one before, which takes marks
    // off by their numbers, and the one before that, which has read them again.
    const last = dry.costs.syncs - (name === "2021" ? 2 : 1);
    expect(last).toBeGreaterThanOrEqual(3);
    for (const n of count(last)) {
      const host = await open(name);
      let users: object[] = [];
      host.faults.beforeSync(n, () => {
        CHANGES[change]?.(planOf(host));
        users = usersOf(host);
      });
      await act();
      expect([n, usersOf(host)]).toEqual([n, users]);
      expect([n, rulesOf(host, true).length]).toEqual([n, left]);
    }
  });
});
