import { columnLetters } from "../../../core/table/address";
import type { Area } from "../../../core/table/grid";
import { SIZES, type PrintSheet, type RowKind } from "../../../core/sheets/printSheet";
import { drawLines } from "../lines";
import { mayHavePages } from "../pages";
import type { Band } from "./bands";
import { areasOf, grouped, inPortions, rangeOf } from "./places";

const BODY_FONT = "宋体";
const TITLE_FONT = "黑体";
const LINE_COLOR = "#808080";

/** What differs from plain body rows. */
const LOOKS: Partial<Record<RowKind, Excel.CellPropertiesFormat>> = {
  title: { font: { name: TITLE_FONT, size: SIZES.title }, horizontalAlignment: "Center" },
  line: { font: { name: BODY_FONT, size: SIZES.line } },
  section: { font: { name: TITLE_FONT, size: SIZES.section } },
  todoHeader: HEADER_LOOK(),
  header: HEADER_LOOK(),
  // A month's texts begin at its top.
  month: { verticalAlignment: "Top" },
  total: { font: { name: TITLE_FONT, size: SIZES.body }, fill: { color: "#F5F5F5" } },
  note: { font: { name: BODY_FONT, size: SIZES.note } },
  signature: { font: { name: BODY_FONT, size: SIZES.line } },
};

function HEADER_LOOK(): Excel.CellPropertiesFormat {
  const font = { name: TITLE_FONT, size: SIZES.header };
  return { font, fill: { color: "#EDEDED" }, horizontalAlignment: "Center" };
}

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

/** Gives rows of a blank sheet their heights, letters and lines, and merges their cells. */
export function layBand(sheet: Excel.Worksheet, band: Band, print: PrintSheet): void {
  // Before lines are drawn around them, since a merged cell has those of its first.
  for (const area of band.mergesAcross) rangeOf(sheet, area).merge(true);
  giveRows(sheet, band, print, true);
  giveAreaLooks(sheet, band);
}

/** Gives rows of a sheet their heights and the sizes of their letters and, where asked for, what sets them off from plain ones: one request. */
export function giveRows(
  sheet: Excel.Worksheet,
  { firstRow, heights, kinds, sizes }: Band,
  { widths }: PrintSheet,
  withLooks: boolean,
): void {
  const sizeOf = new Map(sizes.map(({ row, size }) => [row, size]));
  const rows = heights.map((rowHeight, index) => {
    const look = (withLooks && LOOKS[kinds[index] ?? "body"]) || {};
    const size = sizeOf.get(firstRow + index);
    const font = size === undefined ? {} : { font: { ...look.font, size } };
    return { format: { ...look, ...font, rowHeight } };
  });
  const area = { row: firstRow, column: 0, rows: rows.length, columns: widths.length };
  rangeOf(sheet, area).setRowProperties(rows);
}

/** Gives areas of a sheet their lines, and where their texts lie. */
function giveAreaLooks(sheet: Excel.Worksheet, band: Band): void {
  for (const area of band.boxes) drawLines(rangeOf(sheet, area), area, LINE_COLOR);
  // Each of the areas has its own left edge.
  for (const portion of inPortions(band.heavy)) {
    const line = areasOf(sheet, portion).format.borders.getItem("EdgeLeft");
    line.style = "Continuous";
    line.weight = "Medium";
  }
  align(sheet, band.centred, "Center");
  align(sheet, band.rightBound, "Right");
  for (const portion of inPortions(band.indented)) areasOf(sheet, portion).format.indentLevel = 1;
  for (const portion of inPortions(band.bold)) areasOf(sheet, portion).format.font.bold = true;
  for (const area of band.percents) {
    rangeOf(sheet, area).numberFormat = Array.from({ length: area.rows }, () => ["0%"]);
  }
  for (const area of band.decimals) {
    rangeOf(sheet, area).numberFormat = Array.from({ length: area.rows }, () => ["0.00"]);
  }
  for (const area of band.bars) drawBars(rangeOf(sheet, area));
}

function align(sheet: Excel.Worksheet, areas: Area[], where: "Center" | "Right"): void {
  for (const portion of inPortions(areas)) {
    areasOf(sheet, portion).format.horizontalAlignment = where;
  }
}

/** Bars from nothing to the whole, light enough for the figure in front of them. */
function drawBars(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = "#BCD9C4";
  dataBar.positiveFormat.gradientFill = false;
}

function giveWidths(sheet: Excel.Worksheet, widths: number[]): void {
  for (const [width, columns] of grouped(widths)) {
    const areas = columns.map((column) => ({ row: 0, column, rows: 1, columns: 1 }));
    areasOf(sheet, areas).format.columnWidth = width;
  }
}

/** In points. The footer stands within the lower margin. */
const MARGINS = { left: 36, right: 36, top: 43, bottom: 54, header: 20, footer: 26 };

function setPages(sheet: Excel.Worksheet, print: PrintSheet, pageNumber: string): void {
  sheet.showGridlines = false;
  if (!mayHavePages()) return;
  const { titleRows, titleColumns, columnBreaks } = print;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // The columns fit at 100 %; a printer or font that makes them wider must not cut the last one off.
  pageLayout.zoom = columnBreaks.length === 0 ? { horizontalFitToPages: 1 } : { scale: 100 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", MARGINS);
  pageLayout.firstPageNumber = 1;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = pageNumber;
  if (titleRows) {
    const { row, rows } = titleRows;
    pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  if (titleColumns !== undefined)
    pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
  for (const column of columnBreaks) {
    sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  }
}
