import type { PrintCell, PrintSheet } from "../../core/summary/printSheet";
import type { Area } from "../../core/table/grid";
import { asText } from "../asText";
import { bytesIn } from "../messageSize";
import { STATE_COLORS } from "../stateColors";
import { areasOf, grouped, inPortions, rangeOf } from "./places";

/** Writes a sheet's contents, and all of its looks that other sheets of the kind do not share. */
export function fillSheet(sheet: Excel.Worksheet, print: PrintSheet): void {
  const { cells, widths } = print;
  const whole: Area = { row: 0, column: 0, rows: cells.length, columns: widths.length };
  // Before cells are merged: a covered cell takes nothing, but its blank would be a request's worth of doubt.
  rangeOf(sheet, whole).values = cells.map((row) => row.map(valueOf));
  for (const area of print.merges) rangeOf(sheet, area).merge(false);
  for (const area of print.mergesAcross) rangeOf(sheet, area).merge(true);
  giveHeights(sheet, print);
  for (const [size, rows] of grouped(print.sizes.map((each) => each.size))) {
    const areas = rows.flatMap((index) => rowArea(print.sizes[index]?.row, widths.length));
    for (const portion of inPortions(areas)) areasOf(sheet, portion).format.font.size = size;
  }
  colourStates(sheet, print);
  print.breaks.forEach((row) => sheet.horizontalPageBreaks.add(`A${row + 1}`));
  sheet.pageLayout.setPrintArea(rangeOf(sheet, whole));
  giveFooter(sheet, print.footer);
}

function valueOf(cell: PrintCell): PrintCell {
  return typeof cell === "number" ? cell : asText(cell);
}

function rowArea(row: number | undefined, columns: number): Area[] {
  return row === undefined ? [] : [{ row, column: 0, rows: 1, columns }];
}

/** One stretch of requests for each distinct height. */
function giveHeights(sheet: Excel.Worksheet, { heights }: PrintSheet): void {
  for (const [height, rows] of grouped(heights)) {
    const areas = rows.flatMap((row) => rowArea(row, 1));
    for (const portion of inPortions(areas)) areasOf(sheet, portion).format.rowHeight = height;
  }
}

/** The word stands beside its colour, so that black and white says the same. */
function colourStates(sheet: Excel.Worksheet, { states }: PrintSheet): void {
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

/** What the client sends for one request besides its texts, measured at some 190 bytes. */
const REQUEST_BYTES = 300;

/** A sheet's bytes in a message, rather too many than too few. */
export function bytesOf(print: PrintSheet): number {
  const { cells, spans, merges, mergesAcross, heights, sizes, states, breaks, boxes, centred } =
    print;
  const requests =
    40 +
    2 * (spans.length + merges.length + mergesAcross.length + boxes.length * 16 + centred.length) +
    4 * (new Set(heights).size + sizes.length) +
    7 * new Set(states.map(({ state }) => state)).size +
    breaks.length;
  const texts = cells.reduce((sum, row) => sum + row.reduce(addBytes, 0), 0);
  const addresses = 12 * (heights.length + states.length);
  return requests * REQUEST_BYTES + texts + addresses;
}

function addBytes(sum: number, cell: PrintCell): number {
  return sum + bytesIn(cell) + 2;
}
