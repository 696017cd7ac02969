import { check } from "../../src/actions/check";
import { makeSummaries, type SummaryRequest } from "../../src/actions/makeSummaries";
import { removeSummaries } from "../../src/actions/removeSummaries";
import { Failure } from "../../src/core/failure";
import type { Step } from "../../src/core/steps";
import { breaksOf } from "../../src/excelStandIn/book/breaks";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { copySheet, moveSheet, renameSheet, showSheet } from "../../src/excelStandIn/book/sheets";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { bookState } from "../excel/bookState";
import { readFileState } from "../excel/fileState";
import { ReopenedExcel } from "../support/reopenExcel";
import { wordsFor } from "../../src/words/words";
import { failureOf } from "./failureOf";
import { makeSmallPlan } from "./smallPlan";
import { summaryState } from "./summaryState";

const excel = new ReopenedExcel();
const words = wordsFor("zh-CN");
const USERS = ["推进表", "说明"];
const MADE = ["总览", "督办事项", "汇总-区普法办", "汇总-区司法局", "汇总-各街道", "汇总-区民政局"];

const open = async () => excel.open(await makeSmallPlan(), "plan-2023.xlsx");
const make = (request: Partial<SummaryRequest> = {}) =>
  makeSummaries({ asOf: "2023-11-15", sheet: { name: "推进表" }, ...request }, words);
const names = ({ book }: Host) => book.sheets.map(({ name }) => name);
const sheetOf = ({ book }: Host, name: string): Sheet => {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const textsOf = (sheet: Sheet): string[][] =>
  Array.from({ length: (sheet.usedArea(true)?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => sheet.text(row, column)),
  );

/** The cell below a heading, in the row of an item. */
function cellOf(host: Host, name: string, [content, heading]: [string, string]) {
  const sheet = sheetOf(host, name);
  const texts = textsOf(sheet);
  const header = texts.findIndex((row) => row.includes("具体内容"));
  const row = texts.findIndex((cells, at) => at > header && cells[2] === content);
  const column = texts[header]?.indexOf(heading) ?? -1;
  return { row, column, text: sheet.text(row, column) };
}

/** Types into that cell. */
async function fill(host: Host, name: string, place: [string, string], value: string) {
  const { row, column } = cellOf(host, name, place);
  await type(name, `${"ABCDEFGHI".charAt(column)}${row + 1}`, value);
}

async function type(name: string, address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("making summary sheets", () => {
  it("puts an overview and a sheet for each unit behind the user's, which stay as they were", async () => {
    const before = await readFileState(await makeSmallPlan());
    const host = await open();
    const result = await make();
    expect(names(host)).toEqual([...USERS, ...MADE]);
    expect(result?.made).toEqual(MADE);
    const after = await readFileState(await saveBook(host.book));
    for (const name of USERS) expect(after.sheets[name]).toEqual(before.sheets[name]);
  });

  it("makes the same again, in the same place", async () => {
    const host = await open();
    await make();
    const first = summaryState(host.book);
    await make();
    expect(summaryState(host.book)).toBe(first);
  });

  it("finds its sheets renamed, moved and hidden, and leaves them so", async () => {
    const host = await open();
    await make();
    renameSheet(sheetOf(host, "汇总-区司法局"), "司法局");
    moveSheet(sheetOf(host, "司法局"), 0);
    showSheet(sheetOf(host, "汇总-区民政局"), "VeryHidden");
    const order = names(host);
    await make();
    expect(names(host)).toEqual(order);
    expect(sheetOf(host, "汇总-区民政局").visibility).toBe("VeryHidden");
    expect(sheetOf(host, "司法局").customProperties.get("tuijin")).toBe("summary:区司法局");
  });

  it("leaves copies and look-alikes to the user and takes another name", async () => {
    const host = await open();
    copySheet(sheetOf(host, "说明"), "汇总-区司法局", 1);
    copySheet(sheetOf(host, "说明"), "总览", 2);
    await make();
    copySheet(sheetOf(host, "汇总-各街道"), "汇总-各街道 (2)", 0);
    const users = ["汇总-各街道 (2)", "推进表", "汇总-区司法局", "总览", "说明"];
    const state = () =>
      (JSON.parse(bookState(host.book)) as { sheets: { name: string }[] }).sheets.filter(
        ({ name }) => users.includes(name),
      );
    const before = state();
    await make();
    expect(names(host)).toEqual([
      ...users,
      "总览(2)",
      "督办事项",
      "汇总-区普法办",
      "汇总-区司法局(2)",
      "汇总-各街道",
      "汇总-区民政局",
    ]);
    expect(state()).toEqual(before);
    await removeSummaries();
    expect(names(host)).toEqual(users);
    expect(state()).toEqual(before);
  });

  it("makes sheets of units in alarm, or of those named, and remembers whose", async () => {
    const host = await open();
    await make({ units: "alarm" });
    expect(names(host)).toEqual([
      ...USERS,
      "总览",
      "督办事项",
      "汇总-区普法办",
      "汇总-区司法局",
      "汇总-区民政局",
    ]);
    await removeSummaries();
    await make({ units: ["各街道"] });
    expect(names(host)).toEqual([...USERS, "总览", "督办事项", "汇总-各街道"]);
    await removeSummaries();
    await make();
    expect(names(host)).toEqual([...USERS, "总览", "督办事项", "汇总-各街道"]);
  });

  it("keeps sheets that others were made of up to date, and puts new ones in their order", async () => {
    const host = await open();
    await make({ units: ["区民政局"] });
    const result = await make({ units: ["区司法局"] });
    expect(result?.made).toEqual(["总览", "督办事项", "汇总-区司法局", "汇总-区民政局"]);
    expect(names(host)).toEqual([...USERS, "总览", "督办事项", "汇总-区司法局", "汇总-区民政局"]);
  });

  it("never lets a text become a formula, a number or a date", async () => {
    const host = await open();
    await type("推进表", "C7", '\'=HYPERLINK("http://x")');
    await type("推进表", "F7", "'@SUM(1)");
    await make();
    const texts = textsOf(sheetOf(host, "汇总-区普法办")).flat();
    expect(texts).toContain('=HYPERLINK("http://x")');
    expect(texts).toContain("@SUM(1)");
    expect(texts).toContain("2023年6月");
    const formulas = host.book.sheets.flatMap((sheet) =>
      textsOf(sheet).flatMap((row, at) =>
        row.map((_, column) => sheet.content(at, column).formula),
      ),
    );
    expect(formulas.filter((formula) => formula !== null)).toEqual([]);
  });

  it("changes nothing in a workbook whose structure is protected", async () => {
    const host = await open();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = summaryState(host.book);
    expect(await failureOf(make())).toEqual({ code: "protectedWorkbook" });
    expect(await failureOf(removeSummaries())).toEqual({ code: "protectedWorkbook" });
    expect(summaryState(host.book)).toBe(before);
  });

  it("changes nothing where it is cancelled", async () => {
    const host = await open();
    const before = summaryState(host.book);
    const stop = new AbortController();
    const seen: Step[] = [];
    const making = make({
      onStep: (step) => {
        if (step.at !== "sheets") return;
        seen.push(step);
        stop.abort(new Failure({ code: "cancelled" }));
      },
      signal: stop.signal,
    });
    expect(await failureOf(making)).toEqual({ code: "cancelled" });
    expect(seen).toEqual([{ at: "sheets", done: 6, of: 6 }]);
    expect(summaryState(host.book)).toBe(before);
  });

  it("is never read as a plan, a directory or a ledger", async () => {
    const host = await open();
    const before = await check({ asOf: "2023-11-15" });
    await make();
    host.book.activeSheet = sheetOf(host, "汇总-区普法办");
    const { review, candidates } = await check({ asOf: "2023-11-15" });
    expect(candidates.map(({ name }) => name)).toEqual(["推进表"]);
    expect(review).toEqual(before.review);
  });
});

describe("what a user wrote on a summary sheet", () => {
  const remark = (host: Host, name: string, content: string) =>
    cellOf(host, name, [content, "备注"]).text;

  it("while new sheets are being made is kept as well", async () => {
    const host = await open();
    await make();
    const old = sheetOf(host, "汇总-区普法办");
    const { row, column } = cellOf(host, "汇总-区普法办", ["编印普法读本", "备注"]);
    let hasTyped = false;
    await make({
      onBuilt: () => {
        if (!hasTyped) host.user.type(old, row, column, "刚写的备注");
        hasTyped = true;
      },
    });
    const texts = textsOf(sheetOf(host, "汇总-区普法办"));
    expect(texts.flat()).toContain("刚写的备注");
    expect(host.book.sheets.filter(({ name }) => name.includes("生成中"))).toEqual([]);
  });

  it("goes with its item, though rows are moved and commas retyped", async () => {
    const host = await open();
    await make();
    await fill(host, "汇总-区普法办", ["编印普法读本", "备注"], "'=已与街道联系");
    await type("推进表", "C3", "编印、普法 读本");
    await type("推进表", "A1", "2023年推进表");
    await make();
    await make();
    expect(remark(host, "汇总-区普法办", "编印、普法 读本")).toBe("=已与街道联系");
  });

  it("into 完成情况 is kept and counted, also after the plan says something else, and stays the user's", async () => {
    const host = await open();
    await make();
    await fill(host, "汇总-区普法办", ["编印普法读本", "完成情况"], "已印3000册");
    await fill(host, "汇总-区司法局", ["建立普法责任清单", "完成情况"], "已于3月挂网");
    const status = (name: string, content: string) =>
      cellOf(host, name, [content, "完成情况"]).text;
    const result = await make();
    expect(status("汇总-区普法办", "编印普法读本")).toBe("已印3000册");
    expect(status("汇总-区司法局", "建立普法责任清单")).toBe("已于3月挂网");
    expect(result?.carried).toEqual([
      { unit: "区普法办", texts: 1 },
      { unit: "区司法局", texts: 1 },
    ]);
    await type("推进表", "F4", "推进中");
    const again = await make();
    expect(status("汇总-区司法局", "建立普法责任清单")).toBe("已于3月挂网");
    expect(again?.carried).toEqual(result?.carried);
  });

  it("is told apart from what the add-in wrote into 完成情况, which follows the plan", async () => {
    const host = await open();
    await make();
    await type("推进表", "F4", "推进中");
    const result = await make();
    const place: [string, string] = ["建立普法责任清单", "完成情况"];
    expect(cellOf(host, "汇总-区司法局", place).text).toBe("推进中");
    expect(result?.carried).toEqual([]);
  });

  it("is told where its item is gone", async () => {
    const host = await open();
    await make();
    await fill(host, "汇总-区普法办", ["编印普法读本", "备注"], "要催办");
    await type("推进表", "C3", "完全另一件事");
    const result = await make();
    expect(result?.lost).toEqual([{ unit: "区普法办", text: "要催办" }]);
    expect(textsOf(sheetOf(host, "汇总-区普法办")).flat()).not.toContain("要催办");
  });
});

describe("a unit that has no part in the plan any more", () => {
  it("keeps its sheet until its removal is asked for", async () => {
    const host = await open();
    await make();
    await type("推进表", "E6", "区司法局");
    const result = await make();
    expect(result?.gone).toEqual([{ unit: "区民政局", sheet: "汇总-区民政局" }]);
    expect(names(host)).toEqual([...USERS, ...MADE]);
    const again = await make({ removeGone: true });
    expect(again?.removed).toEqual(["汇总-区民政局"]);
    expect(names(host)).toEqual([...USERS, ...MADE.slice(0, -1)]);
  });

  it("loses its sheet alone where that is asked for", async () => {
    const host = await open();
    await make();
    expect(await removeSummaries(["区民政局"])).toEqual(["汇总-区民政局"]);
    expect(names(host)).toEqual([...USERS, ...MADE.slice(0, -1)]);
  });
});

test("one unit's sheet costs at most 60 requests, 4 for each project and 3 for each height", async () => {
  const cost = async (units: string[]) => {
    const host = await open();
    host.resetCosts();
    await make({ units });
    return host.costs;
  };
  const one = await cost(["区普法办"]);
  const two = await cost(["区普法办", "区司法局"]);
  expect(two.requests - one.requests).toBeLessThanOrEqual(60 + 2 * 4 + 3 * 5);
  expect(two.syncs).toBe(one.syncs);
});

test("what a saved book keeps is what was made", async () => {
  const host = await open();
  await make();
  const saved = await openBook(await saveBook(host.book), "saved.xlsx");
  expect(saved.sheets.map((sheet) => sheet.customProperties.get("tuijin"))).toEqual([
    undefined,
    undefined,
    "overview",
    "pursued",
    "summary:区普法办",
    "summary:区司法局",
    "summary:各街道",
    "summary:区民政局",
  ]);
});

test("says how many pages were made, and which sheet is looked at first", async () => {
  const host = await open();
  const { pages, overview, made } = await make();
  expect(overview).toEqual({ id: sheetOf(host, "总览").id, name: "总览" });
  // Every sheet of the small plan fits its page, and the 总览 has another for its chart.
  expect(pages).toBeGreaterThanOrEqual(made.length);
  const breaks = host.book.sheets.reduce((sum, sheet) => sum + breaksOf(sheet, "rows").length, 0);
  expect(pages).toBe(made.length + breaks);
});
