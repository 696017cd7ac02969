import type { Book } from "../../src/excelStandIn/book/book";
import { breaksOf } from "../../src/excelStandIn/book/breaks";
import { headerFooterOf, pageSetupOf } from "../../src/excelStandIn/book/pageSetup";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { bookState } from "../excel/bookState";

/** An open workbook as plain text, with how its sheets are printed and where their links lead. */
export function summaryState(book: Book): string {
  const pages = book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    ...pagesOf(sheet),
    links: sheet.links,
    charts: sheet.charts,
  }));
  return `${bookState(book)}\n${JSON.stringify(pages, null, 1)}`;
}

/** How one sheet is printed. */
export function pagesOf(sheet: Sheet) {
  return {
    setup: { ...pageSetupOf(sheet) },
    footer: { ...headerFooterOf(sheet) },
    breaks: breaksOf(sheet, "rows"),
    area: sheet.printArea,
    titles: sheet.printTitleRows,
  };
}
