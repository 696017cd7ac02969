import { openBook } from "../../src/excelStandIn/book/openBook";
import { makeSmallPlan } from "../actions/smallPlan";
import { failureOf, joinHost, openHost, type Opened } from "./openHost";

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

test("an empty text takes repeated rows, repeated columns and the print area away; null is refused", async () => {
  const opened = await openHost("november-2023");
  await run(opened, (sheets) => {
    const { pageLayout } = sheets.getItem("推进表");
    pageLayout.setPrintTitleRows("$2:$3");
    pageLayout.setPrintTitleColumns("$A:$B");
    pageLayout.setPrintArea("A1:C9");
  });
  const set = await run(opened, whatIsSet);
  expect(set.map(({ isNullObject }) => isNullObject)).toEqual([false, false, false]);
  await run(opened, (sheets) => {
    const { pageLayout } = sheets.getItem("推进表");
    pageLayout.setPrintTitleRows("");
    pageLayout.setPrintTitleColumns("");
    pageLayout.setPrintArea("");
  });
  const left = await run(opened, whatIsSet);
  expect(left.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
  const withNull = run(opened, (sheets) => {
    sheets.getItem("推进表").pageLayout.setPrintTitleRows(null as unknown as string);
  });
  expect((await failureOf(withNull)).code).toBe("InvalidArgument");
});

const whatIsSet = (sheets: Excel.WorksheetCollection) => {
  const { pageLayout } = sheets.getItem("推进表");
  return [
    pageLayout.getPrintTitleRowsOrNullObject(),
    pageLayout.getPrintTitleColumnsOrNullObject(),
    pageLayout.getPrintAreaOrNullObject(),
  ];
};
