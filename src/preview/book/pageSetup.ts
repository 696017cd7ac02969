import type { Sheet } from "./sheet";

/** How a sheet is printed, in the file's words; margins in inches. */
export type PageSetup = Sheet["inner"]["pageSetup"];
export type HeaderFooter = Sheet["inner"]["headerFooter"];

/** The sheet's own setup: what is set on it is saved. */
export const pageSetupOf = (sheet: Sheet): PageSetup => sheet.inner.pageSetup;

export const headerFooterOf = (sheet: Sheet): HeaderFooter => sheet.inner.headerFooter;

/** Leaves the number of the first page to Excel. */
export function clearFirstPageNumber(sheet: Sheet): void {
  Reflect.deleteProperty(sheet.inner.pageSetup, "firstPageNumber");
}
