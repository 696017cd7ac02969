import type { Table } from "../../core/table/findTable";
import { addressOf } from "../../core/table/address";
import { localAddress } from "./areaOf";
import { PRINT_PROPERTY } from "./ownNames";
import { rereadCells, type Judged } from "./rereadCells";

/** How a sheet was printed before 打印推进表 changed it, as kept in a custom property of the sheet. */
interface PagesBefore {
  orientation: Excel.PageLayout["orientation"];
  /** Null where Excel has no name for the paper: such a one is left as it is. */
  paperSize: Excel.PageLayout["paperSize"] | null;
  /** Blank where no rows were repeated. */
  titleRows: string;
  zoom: Excel.PageLayoutZoomOptions;
  centerFooter: string;
  leftFooter?: string;
  /** What of the sheet was printed; blank where all of it. */
  printArea?: string;
}

/** What is asked for besides: texts of the add-in's own, and what is to be left out. */
export interface PagesWanted {
  pageNumber: string;
  /** What the colours mean, at the left of the footer. */
  legend?: string;
  /** The last column that is printed, where those right of it are not, and the last row. */
  upTo?: { row: number; column: number };
}

/**
 * Has a table printed on A4 across, its headings repeated on every page, its columns fitted to one page and its pages
 * numbered. What was set before is kept in the sheet; where that is kept already, it is left as it is. A legend stands where
 * the user has no footer of their own. Gives whether Excel has kept what was set; undefined where the headings are no longer where they were read, and it has to be done anew.
 */
export async function setTablePages(
  context: Excel.RequestContext,
  sheetId: string,
  { headerRow, headerRows }: Table,
  judged: Judged,
  { pageNumber, legend, upTo }: PagesWanted,
): Promise<{ fits: boolean; hasLegend: boolean } | undefined> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { pageLayout } = sheet;
  const kept = sheet.customProperties.getItemOrNullObject(PRINT_PROPERTY).load("value");
  const now = askPages(sheet);
  await context.sync();

  const before = now();
  if (kept.isNullObject) sheet.customProperties.add(PRINT_PROPERTY, JSON.stringify(before));
  // First what may fail, as where there is no printer.
  pageLayout.orientation = "Landscape";
  if (before.paperSize !== null) pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + headerRows}`);
  if (before.centerFooter === "") {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = pageNumber;
  }
  const hasLegend = legend !== undefined && (before.leftFooter ?? "") === "";
  if (hasLegend) pageLayout.headersFooters.defaultForAllPages.leftFooter = legend;
  if (upTo) pageLayout.setPrintArea(`A1:${addressOf({ ...upTo, rows: 1, columns: 1 })}`);
  // Excel has been seen not to keep the number of pages (OfficeDev/office-js #1860).
  pageLayout.load("orientation,zoom");
  const isSame = rereadCells(sheet, judged, { first: headerRow, last: headerRow + headerRows - 1 });
  await context.sync();
  const { orientation, zoom } = pageLayout;
  if (!isSame()) return undefined;
  return { fits: orientation === "Landscape" && zoom.horizontalFitToPages === 1, hasLegend };
}

/** Gives a sheet back how it was printed before; false where nothing was changed on it. */
export async function restoreTablePages(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { pageLayout } = sheet;
  const kept = sheet.customProperties.getItemOrNullObject(PRINT_PROPERTY).load("value");
  const read = askPages(sheet);
  await context.sync();

  const before = kept.isNullObject ? undefined : readBefore(kept.value);
  if (!before) return false;
  const now = read();
  // A part that an earlier version of the add-in did not keep, it did not change either.
  const differs = (part: keyof PagesBefore) =>
    before[part] !== undefined && JSON.stringify(now[part]) !== JSON.stringify(before[part]);
  // Only what differs is written: where Excel refuses to set up pages, it has not changed them either.
  // A blank text is how repeated rows are taken away; null is refused.
  if (differs("titleRows")) pageLayout.setPrintTitleRows(before.titleRows);
  if (differs("centerFooter")) {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = before.centerFooter;
  }
  if (differs("leftFooter")) {
    pageLayout.headersFooters.defaultForAllPages.leftFooter = before.leftFooter ?? "";
  }
  if (differs("printArea")) pageLayout.setPrintArea(before.printArea ?? "");
  if (differs("orientation")) pageLayout.orientation = before.orientation;
  if (differs("paperSize") && before.paperSize !== null) pageLayout.paperSize = before.paperSize;
  if (differs("zoom")) pageLayout.zoom = before.zoom;
  // Last, so that a failure before it can be made good by doing it all once more.
  kept.delete();
  await context.sync();
  return true;
}

/** Asks how a sheet is printed, for after the next round trip. */
function askPages(sheet: Excel.Worksheet): () => PagesBefore {
  const { pageLayout } = sheet;
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftFooter");
  const printArea = pageLayout.getPrintAreaOrNullObject().load("address");
  pageLayout.load("orientation,paperSize,zoom");
  return () => ({
    orientation: pageLayout.orientation,
    // Typed as always there.
    paperSize: pageLayout.paperSize as Excel.PageLayout["paperSize"] | null,
    titleRows: titleRows.isNullObject ? "" : localAddress(titleRows.address),
    zoom: zoomOf(pageLayout.zoom),
    centerFooter: footer.centerFooter,
    leftFooter: footer.leftFooter,
    printArea: printArea.isNullObject
      ? ""
      : printArea.address.split(",").map(localAddress).join(","),
  });
}

/** What was set of a zoom, a scale or numbers of pages: read back, it carries more, and to write that would set all of it. */
function zoomOf(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  if (typeof scale === "number") return { scale };
  return {
    ...(typeof across === "number" ? { horizontalFitToPages: across } : {}),
    ...(typeof down === "number" ? { verticalFitToPages: down } : {}),
  };
}

function readBefore(text: string): PagesBefore | undefined {
  try {
    return JSON.parse(text) as PagesBefore;
  } catch {
    return undefined; // changed by another program: nothing is known of how it was
  }
}
