import { mark } from "../../src/actions/mark";
import { printTable, undoPrintTable } from "../../src/actions/printTable";
import { addResultColumn } from "../../src/actions/resultColumn";
import { Session } from "../../src/actions/session/session";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { HostError } from "../../src/excelStandIn/host/hostError";
import { pageSetupOf } from "../../src/excelStandIn/book/pageSetup";
import { bookState } from "../excel/bookState";
import { ReopenedExcel } from "../support/reopenExcel";
import { failureOf } from "./failureOf";
import { makeSmallPlan } from "./smallPlan";
import { pagesOf, summaryState } from "./summaryState";

const excel = new ReopenedExcel();
const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };

const open = async () => excel.open(await makeSmallPlan(), "plan-2023.xlsx");
const pages = ({ book }: Host) => {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return pagesOf(sheet);
};
const plan = ({ book }: Host) => ({ id: book.sheets[0]?.id ?? "", name: "推进表" });
/** Everything but how the sheets are printed. */
const withoutPages = ({ book }: Host) => {
  const state = JSON.parse(bookState(book)) as { sheets: { pages?: object }[] };
  for (const sheet of state.sheets) delete sheet.pages;
  return state;
};

test("printing the plan repeats its headings, fits its columns and numbers its pages, with or without marks", async () => {
  for (const marked of [false, true]) {
    const host = await open();
    if (marked) await mark(request, words);
    const before = withoutPages(host);
    expect(await printTable(request, words)).toEqual({
      sheet: plan(host),
      fits: true,
      hasLegend: false,
    });
    expect(pages(host)).toMatchObject({
      titles: { top: 1, bottom: 1 },
      setup: {
        orientation: "landscape",
        paperSize: 9,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      footer: { oddFooter: "&C第&P页" },
    });
    // What is kept for the way back is all that is new in the sheet itself.
    host.book.sheets[0]?.customProperties.delete("tuijin.print");
    expect(withoutPages(host)).toEqual(before);
  }
});

/** What a user may have set, by how `pageLayout` is told. */
const SET: [string, (layout: Excel.PageLayout) => void][] = [
  ["nothing", () => undefined],
  ["a scale", (layout) => (layout.zoom = { scale: 85 })],
  ["pages across", (layout) => (layout.zoom = { horizontalFitToPages: 2 })],
  [
    "pages across and down",
    (layout) => {
      layout.zoom = { horizontalFitToPages: 2, verticalFitToPages: 3 };
    },
  ],
  [
    "landscape A3",
    (layout) => {
      layout.orientation = "Landscape";
      layout.paperSize = "A3";
    },
  ],
  [
    "portrait Letter",
    (layout) => {
      layout.orientation = "Portrait";
      layout.paperSize = "Letter";
    },
  ],
  [
    "repeated rows",
    (layout) => {
      layout.setPrintTitleRows("$1:$2");
    },
  ],
  [
    "repeated columns",
    (layout) => {
      layout.setPrintTitleColumns("$A:$B");
    },
  ],
  ["a footer", (layout) => (layout.headersFooters.defaultForAllPages.centerFooter = "内部资料")],
];

test.each(SET)("%s is given back, also after it was set twice", async (_, set) => {
  const host = await open();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("推进表");
    // Plainly: what a file leaves out means the same.
    pageLayout.orientation = "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { scale: 100 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "";
    set(pageLayout);
    await context.sync();
  });
  const before = summaryState(host.book);
  await printTable(request, words);
  await printTable(request, words);
  expect(summaryState(host.book)).not.toBe(before);
  expect(await undoPrintTable(plan(host).id)).toBe(true);
  expect(summaryState(host.book)).toBe(before);
  expect(await undoPrintTable(plan(host).id)).toBe(false);
});

test("a footer of the user's stays", async () => {
  const host = await open();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("推进表");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "内部资料";
    await context.sync();
  });
  await printTable(request, words);
  expect(pages(host)).toMatchObject({ footer: { oddFooter: "&C内部资料" } });
});

test("where Excel sets up no page, as without a printer, all is as before and the failure is told", async () => {
  const host = await open();
  const [sheet] = host.book.sheets;
  if (!sheet) throw new Error("no sheet");
  const before = summaryState(host.book);
  const { orientation: pageOrientation } = pageSetupOf(sheet);
  Object.defineProperty(pageSetupOf(sheet), "orientation", {
    enumerable: true,
    get: () => pageOrientation,
    set: () => {
      throw new HostError("GeneralException", "no printer");
    },
  });
  expect(await failureOf(printTable(request, words))).toMatchObject({ code: "host" });
  expect(summaryState(host.book)).toBe(before);
});

test("撤销 goes to the sheet that was set, also where another plan is in front by now", async () => {
  const host = await open();
  await printTable(request, words);
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem("推进表").copy("End");
    copy.activate();
    await context.sync();
  });
  expect(await undoPrintTable(plan(host).id)).toBe(true);
  expect(pages(host)).toMatchObject({ titles: null });
});

test("a request that fails once leaves the print settings as before or as intended", async () => {
  const bytes = await makeSmallPlan();
  const dry = await excel.open(bytes, "plan-2023.xlsx");
  const whole = new Set([summaryState(dry.book)]);
  dry.resetCosts();
  await printTable(request, words);
  whole.add(summaryState(dry.book));
  const { requests } = dry.costs;
  for (let n = 1; n <= requests; n++) {
    const host = await excel.open(bytes, "plan-2023.xlsx");
    host.faults.failAction(n);
    await printTable(request, words);
    expect(whole).toContain(summaryState(host.book));
  }
});

/** How pages are set is written where it was left open: then it can be compared. */
const settlePages = () =>
  Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("推进表");
    pageLayout.orientation = "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { scale: 100 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "";
    await context.sync();
  });

test("the table is printed with the result column or without, and 撤销 gives back what was printed before", async () => {
  const host = await open();
  await addResultColumn(request, words);
  await settlePages();
  const before = summaryState(host.book);
  await printTable({ ...request, column: false }, words);
  const [sheet] = host.book.sheets;
  const area = sheet?.printArea[0];
  // All above and below the table, and its columns but for the last, which is the result's.
  expect(area).toMatchObject({ top: 0, left: 0, bottom: (sheet?.inner.rowCount ?? 0) - 1 });
  const heading = (column: number) => sheet?.text(1, column);
  expect(heading((area?.right ?? 0) + 1)).toMatch(/^检查结果/);
  expect(heading(area?.right ?? 0)).not.toMatch(/^检查结果/);
  await undoPrintTable(plan(host).id);
  expect(summaryState(host.book)).toBe(before);
  await printTable({ ...request, column: true }, words);
  expect(host.book.sheets[0]?.printArea).toEqual([]);
});

test("what the colours mean stands in the footer where that is asked for, and never in the place of the user's", async () => {
  const host = await open();
  await settlePages();
  const before = summaryState(host.book);
  expect(await printTable({ ...request, legend: true }, words)).toMatchObject({ hasLegend: true });
  expect(pages(host).footer.oddFooter).toBe(
    "&L浅红:逾期 橙:数量不足 紫:待确认 黄:进度滞后、即将到期&C第&P页",
  );
  await undoPrintTable(plan(host).id);
  expect(summaryState(host.book)).toBe(before);
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("推进表");
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "内部资料";
    await context.sync();
  });
  expect(await printTable({ ...request, legend: true }, words)).toMatchObject({ hasLegend: false });
  expect(pages(host).footer.oddFooter).toBe("&L内部资料&C第&P页");
});

test("as a session prints it, a result column comes along where that is asked for, and goes with 撤销", async () => {
  const host = await open();
  const session = new Session(
    () => request.asOf,
    () => words,
  );
  await settlePages();
  const before = bookState(host.book);
  await session.run("printTable", { column: true, legend: true });
  expect(host.book.sheets[0]?.text(1, 6)).toMatch(/^检查结果/);
  await session.undo();
  expect(session.state().done).toEqual({ kind: "printRestored", changed: true });
  expect(bookState(host.book)).toBe(before);
});
