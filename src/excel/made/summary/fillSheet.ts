import type { PrintCell, PrintSheet } from "../../../core/sheets/printSheet";
import type { Area } from "../../../core/table/grid";
import { asText } from "../../workbook/asText";
import { STATE_COLORS } from "../../marks/stateColors";
import type { Band } from "./bands";
import { areasOf, grouped, inPortions, rangeOf } from "./places";

/** Excel takes no more page breaks of a sheet than 1,026; a sheet of more pages is broken where they are full. */
const MOST_BREAKS = 1_000;

/** Writes contents of some rows, and all of their looks that other sheets of the kind do not share. */
export function fillRows(sheet: Excel.Worksheet, band: Band, { widths, breaks }: PrintSheet): void {
  const { firstRow, cells, merges, mergesAcross, sizes } = band;
  const columns = widths.length;
  // Before cells are merged: a covered cell takes nothing, but its blank would be a request's worth of doubt.
  rangeOf(sheet, { row: firstRow, column: 0, rows: cells.length, columns }).values = cells.map(
    (row) => row.map(valueOf),
  );
  for (const area of merges) rangeOf(sheet, area).merge(false);
  for (const area of mergesAcross) rangeOf(sheet, area).merge(true);
  giveHeights(sheet, band);
  for (const [size, indices] of grouped(sizes.map((each) => each.size))) {
    const areas = indices.flatMap((index) => rowArea(sizes[index]?.row, columns));
    for (const portion of inPortions(areas)) areasOf(sheet, portion).format.font.size = size;
  }
  colourStates(sheet, band);
  const lastBreak = breaks[MOST_BREAKS] ?? Infinity;
  for (const row of band.breaks) {
    if (row < lastBreak) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
}

/** Sets what of a sheet is printed, and its own part of the footer. */
export function setPrintArea(sheet: Excel.Worksheet, { cells, widths, footer }: PrintSheet): void {
  const whole: Area = { row: 0, column: 0, rows: cells.length, columns: widths.length };
  sheet.pageLayout.setPrintArea(rangeOf(sheet, whole));
  giveFooter(sheet, footer);
}

function valueOf(cell: PrintCell): PrintCell {
  return typeof cell === "number" ? cell : asText(cell);
}

function rowArea(row: number | undefined, columns: number): Area[] {
  return row === undefined ? [] : [{ row, column: 0, rows: 1, columns }];
}

/** One stretch of requests for each distinct height. */
function giveHeights(sheet: Excel.Worksheet, { firstRow, heights }: Band): void {
  for (const [height, rows] of grouped(heights)) {
    const areas = rows.flatMap((row) => rowArea(firstRow + row, 1));
    for (const portion of inPortions(areas)) areasOf(sheet, portion).format.rowHeight = height;
  }
}

/** The word stands beside its colour, so that black and white says the same. */
function colourStates(sheet: Excel.Worksheet, { states }: Band): void {
  const colours = states.map(({ state }) => STATE_COLORS[state]);
  for (const [fill, indices] of grouped(colours.map((colour) => colour?.fill))) {
    const text = colours[indices[0] ?? 0]?.text;
    if (fill === undefined || text === undefined) continue;
    const areas = indices.flatMap((index) => {
      const cell = states[index];
      return cell ? [{ row: cell.row, column: cell.column, rows: 1, columns: 1 }] : [];
    });
    for (const portion of inPortions(areas)) {
      const { format } = areasOf(sheet, portion);
      format.fill.color = fill;
      format.font.color = text;
      format.font.bold = true;
    }
  }
}

function giveFooter(sheet: Excel.Worksheet, { left, right }: PrintSheet["footer"]): void {
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  if (left !== "") footer.leftFooter = footerText(left);
  if (right !== "") footer.rightFooter = footerText(right);
}

/** In a footer & begins a code, and digits at the beginning would be a size: `"9&1" → " 9&&1"`. */
export function footerText(text: string): string {
  return text.replaceAll("&", "&&").replace(/^(?=\d)/, " ");
}
