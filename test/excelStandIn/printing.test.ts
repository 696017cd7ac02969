import { openBook } from "../../src/excelStandIn/book/openBook";
import { makeSmallPlan } from "../actions/smallPlan";
import { joinHost, openHost, type Opened } from "./openHost";

const run = <T>({ Excel }: Opened, job: (sheets: Excel.WorksheetCollection) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = job(context.workbook.worksheets);
    await context.sync();
    return result;
  });

test("a copy of a sheet numbers its first page as the sheet does", async () => {
  const opened = await openHost("november-2023");
  await run(opened, (sheets) => {
    sheets.getItem("推进表").pageLayout.firstPageNumber = 1;
  });
  const layout = await run(opened, (sheets) =>
    sheets.getItem("推进表").copy("End").pageLayout.load("firstPageNumber"),
  );
  expect(layout.firstPageNumber).toBe(1);
});

test("a sheet without headers and footers in its file can be asked for them and given some", async () => {
  const opened = joinHost(await openBook(await makeSmallPlan(), "plan.xlsx"));
  const footer = await run(opened, (sheets) => {
    const pages = sheets.getItem("推进表").pageLayout.headersFooters.defaultForAllPages;
    return pages.load("centerFooter");
  });
  expect(footer.centerFooter).toBe("");
});

test("the name Print_Titles holds what a sheet repeats, and deleting it leaves the sheet without", async () => {
  const opened = await openHost("november-2023");
  const none = await run(opened, (sheets) =>
    sheets.getItem("推进表").names.getItemOrNullObject("Print_Titles"),
  );
  expect(none.isNullObject).toBe(true);
  await run(opened, (sheets) => {
    const sheet = sheets.getItem("推进表");
    sheet.pageLayout.setPrintTitleRows("$2:$3");
    sheet.names.getItem("Print_Titles").delete();
  });
  const rows = await run(opened, (sheets) =>
    sheets.getItem("推进表").pageLayout.getPrintTitleRowsOrNullObject(),
  );
  expect(rows.isNullObject).toBe(true);
});
