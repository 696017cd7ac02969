import type { Table } from "../../core/table/findTable";
import { PRINT_PROPERTY } from "./ownNames";
import { rereadCells, type Judged } from "./rereadCells";

/** How a sheet was printed before 打印推进表 changed it, as kept in a custom property of the sheet. */
interface PagesBefore {
  titleRows: string;
  titleColumns: string;
  zoom: Excel.PageLayoutZoomOptions;
  centerFooter: string;
}

/** The name that Excel keeps the repeated rows and columns under. */
const PRINT_TITLES = "Print_Titles";

/**
 * Has a table's headings repeated on every page, its columns fitted to one page and its pages numbered. What was set before
 * is kept in the sheet; where that is kept already, it is left as it is. Gives whether Excel keeps the columns on one page;
 * undefined where the headings are no longer where they were read, and it has to be done anew.
 */
export async function setTablePages(
  context: Excel.RequestContext,
  sheetId: string,
  { headerRow, headerRows }: Table,
  judged: Judged,
  pageNumber: string,
): Promise<{ fits: boolean } | undefined> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { pageLayout } = sheet;
  const kept = sheet.customProperties.getItemOrNullObject(PRINT_PROPERTY).load("value");
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
  const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
  pageLayout.load("zoom");
  await context.sync();

  if (kept.isNullObject) {
    const before: PagesBefore = {
      titleRows: titleRows.isNullObject ? "" : localOf(titleRows.address),
      titleColumns: titleColumns.isNullObject ? "" : localOf(titleColumns.address),
      zoom: pageLayout.zoom,
      centerFooter: footer.centerFooter,
    };
    sheet.customProperties.add(PRINT_PROPERTY, JSON.stringify(before));
  }
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + headerRows}`);
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (footer.centerFooter === "") footer.centerFooter = pageNumber;
  // Excel has been seen not to keep the number of pages (OfficeDev/office-js #1860).
  pageLayout.load("zoom");
  const isSame = rereadCells(sheet, judged, { first: headerRow, last: headerRow + headerRows - 1 });
  await context.sync();
  return isSame() ? { fits: pageLayout.zoom.horizontalFitToPages === 1 } : undefined;
}

/** Gives a sheet back how it was printed before; false where nothing was changed on it. */
export async function restoreTablePages(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { pageLayout } = sheet;
  const kept = sheet.customProperties.getItemOrNullObject(PRINT_PROPERTY).load("value");
  const titles = sheet.names.getItemOrNullObject(PRINT_TITLES).load("name");
  await context.sync();

  const before = kept.isNullObject ? undefined : readBefore(kept.value);
  if (!before) return false;
  if (before.titleRows !== "") pageLayout.setPrintTitleRows(before.titleRows);
  else if (!titles.isNullObject) {
    // There is no other way to be without repeated rows; the columns go with the name.
    titles.delete();
    if (before.titleColumns !== "") pageLayout.setPrintTitleColumns(before.titleColumns);
  }
  pageLayout.zoom = before.zoom;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = before.centerFooter;
  // Last, so that a failure before it can be made good by doing it all once more.
  kept.delete();
  await context.sync();
  return true;
}

/** `推进表!$1:$3` → `$1:$3` */
function localOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function readBefore(text: string): PagesBefore | undefined {
  try {
    return JSON.parse(text) as PagesBefore;
  } catch {
    return undefined; // changed by another program: nothing is known of how it was
  }
}
