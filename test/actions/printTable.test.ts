import { mark } from "../../src/actions/mark";
import { printTable, undoPrintTable } from "../../src/actions/printTable";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { bookState } from "../excel/bookState";
import { ReopenedExcel } from "../support/reopenExcel";
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
    expect(await printTable(request, words)).toEqual({ sheet: "推进表", fits: true });
    expect(pages(host)).toMatchObject({
      titles: { top: 1, bottom: 1 },
      setup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      footer: { oddFooter: "&C第 &P 页 共 &N 页" },
    });
    // What is kept for the way back is all that is new in the sheet itself.
    host.book.sheets[0]?.customProperties.delete("tuijin.print");
    expect(withoutPages(host)).toEqual(before);
  }
});

test("what was set before is given back, also after it was set twice", async () => {
  const host = await open();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("推进表");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.zoom = { scale: 85 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "内部资料";
    await context.sync();
  });
  const before = summaryState(host.book);
  await printTable(request, words);
  await printTable(request, words);
  expect(pages(host)).toMatchObject({ footer: { oddFooter: "&C内部资料" } });
  expect(await undoPrintTable(request)).toBe(true);
  expect(summaryState(host.book)).toBe(before);
  expect(await undoPrintTable(request)).toBe(false);
});

test("a sheet that had no repeated rows has none again", async () => {
  const host = await open();
  await printTable(request, words);
  await undoPrintTable(request);
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
