import { SIZES, type PrintSheet, type RowKind } from "../../../core/sheets/printSheet";
import { drawLines } from "../lines";
import type { Band } from "./bands";
import { areasOf, grouped, inPortions, rangeOf } from "./places";

const BODY_FONT = "宋体";
const TITLE_FONT = "黑体";
const LINE_COLOR = "#808080";

interface Look {
  font: string;
  size: number;
  align?: "Center";
  fill?: string;
}

/** What differs from plain body rows. */
const LOOKS: Partial<Record<RowKind, Look>> = {
  title: { font: TITLE_FONT, size: SIZES.title, align: "Center" },
  line: { font: BODY_FONT, size: SIZES.line },
  section: { font: TITLE_FONT, size: SIZES.section },
  header: { font: TITLE_FONT, size: SIZES.header, align: "Center", fill: "#EDEDED" },
  total: { font: TITLE_FONT, size: SIZES.body },
  signature: { font: BODY_FONT, size: SIZES.line },
};

/** Gives a blank sheet what holds for all of it: letters, widths, titles merged over columns, and how its pages are set. */
export function giveLook(sheet: Excel.Worksheet, print: PrintSheet, pageNumber: string): void {
  const { format } = sheet.getRangeByIndexes(0, 0, print.kinds.length, print.widths.length);
  format.font.name = BODY_FONT;
  format.font.size = SIZES.body;
  format.verticalAlignment = "Center";
  format.horizontalAlignment = "Left";
  format.wrapText = true;
  giveWidths(sheet, print.widths);
  for (const area of print.spans) rangeOf(sheet, area).merge(false);
  setPages(sheet, print, pageNumber);
}

/** Gives rows of a sheet their lines, and what sets them off from plain body rows. */
export function giveRowLooks(sheet: Excel.Worksheet, band: Band, columns: number): void {
  for (const area of band.boxes) drawLines(rangeOf(sheet, area), area, LINE_COLOR);
  for (const area of band.centred) rangeOf(sheet, area).format.horizontalAlignment = "Center";
  for (const [kind, rows] of grouped(band.kinds)) {
    const look = LOOKS[kind];
    if (!look) continue;
    const areas = rows.map((row) => ({ row: band.firstRow + row, column: 0, rows: 1, columns }));
    for (const portion of inPortions(areas)) giveRowLook(areasOf(sheet, portion).format, look);
  }
  for (const area of band.rightBound) rangeOf(sheet, area).format.horizontalAlignment = "Right";
  for (const area of band.percents) {
    rangeOf(sheet, area).numberFormat = Array.from({ length: area.rows }, () => ["0%"]);
  }
}

function giveWidths(sheet: Excel.Worksheet, widths: number[]): void {
  for (const [width, columns] of grouped(widths)) {
    const areas = columns.map((column) => ({ row: 0, column, rows: 1, columns: 1 }));
    areasOf(sheet, areas).format.columnWidth = width;
  }
}

function giveRowLook(format: Excel.RangeFormat, { font, size, align, fill }: Look): void {
  format.font.name = font;
  format.font.size = size;
  if (align) format.horizontalAlignment = align;
  if (fill !== undefined) format.fill.color = fill;
}

/** In points. The footer stands within the lower margin. */
const MARGINS = { left: 36, right: 36, top: 43, bottom: 54, header: 20, footer: 26 };

function setPages(sheet: Excel.Worksheet, { titleRow }: PrintSheet, pageNumber: string): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // The columns fit at 100 %; a printer or font that makes them wider must not cut the last one off.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", MARGINS);
  pageLayout.firstPageNumber = 1;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = pageNumber;
  if (titleRow !== undefined) pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  sheet.showGridlines = false;
}
