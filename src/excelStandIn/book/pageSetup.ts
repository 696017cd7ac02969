import type { Sheet } from "./sheet";

/** How a sheet is printed, in the file's words; margins in inches. */
export type PageSetup = Sheet["inner"]["pageSetup"];
export type HeaderFooter = Sheet["inner"]["headerFooter"];

/** The sheet's own setup: what is set on it is saved. */
export const pageSetupOf = (sheet: Sheet): PageSetup => sheet.inner.pageSetup;

/** The sheet's headers and footers; a sheet of some programs has no such part, and gets one. */
export function headerFooterOf(sheet: Sheet): HeaderFooter {
  const { inner } = sheet as { inner: { headerFooter?: HeaderFooter } };
  return (inner.headerFooter ??= {} as HeaderFooter);
}

/** Numbers the first page; the second flag is how the file says that the number counts, also in copies of the sheet. */
export function setFirstPageNumber(sheet: Sheet, number: number): void {
  Object.assign(pageSetupOf(sheet), { firstPageNumber: number, useFirstPageNumber: true });
}

/** Leaves the number of the first page to Excel. */
export function clearFirstPageNumber(sheet: Sheet): void {
  Reflect.deleteProperty(sheet.inner.pageSetup, "firstPageNumber");
  Reflect.deleteProperty(sheet.inner.pageSetup, "useFirstPageNumber");
}
