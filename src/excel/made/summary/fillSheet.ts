import type { PrintCell, PrintSheet } from "../../../core/sheets/printSheet";
import type { State } from "../../../core/review/state";
import { addressOf } from "../../../core/table/address";
import type { Area } from "../../../core/table/grid";
import { asText } from "../../workbook/asText";
import { STATE_COLORS } from "../../marks/stateColors";
import { mayHavePages } from "../pages";
import type { Band } from "./bands";
import { chartArea, drawCharts } from "./drawCharts";
import { areasOf, grouped, inPortions, rangeOf } from "./places";

/** Excel takes no more page breaks of a sheet than 1,026; a sheet of more pages is broken where they are full. */
const MOST_BREAKS = 1_000;

/** Writes contents of some rows, and all of their looks that other sheets of the kind do not share. */
export function fillRows(sheet: Excel.Worksheet, band: Band, print: PrintSheet): void {
  const { widths, breaks, filter } = print;
  const { firstRow, cells, merges } = band;
  const columns = widths.length;
  // Before cells are merged: a covered cell takes nothing, but its blank would be a request's worth of doubt.
  rangeOf(sheet, { row: firstRow, column: 0, rows: cells.length, columns }).values = cells.map(
    (row, index) => row.map((cell) => valueOf(cell, firstRow + index)),
  );
  for (const area of merges) rangeOf(sheet, area).merge(false);
  colourStates(sheet, band);
  const lastBreak = breaks[MOST_BREAKS] ?? Infinity;
  for (const row of band.breaks) {
    if (row < lastBreak && mayHavePages()) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
  if (firstRow + cells.length < print.cells.length) return;
  if (filter) sheet.autoFilter.apply(rangeOf(sheet, filter));
  drawCharts(sheet, print);
}

/** Sets what of a sheet is printed, as far as it is not as in the template that it was copied from. */
export function setPrinted(
  sheet: Excel.Worksheet,
  print: PrintSheet,
  template: PrintSheet | undefined,
): void {
  if (!mayHavePages()) return;
  const { cells, widths, charts, titleRows } = print;
  const whole: Area = { row: 0, column: 0, rows: cells.length, columns: widths.length };
  if (charts.length === 0) sheet.pageLayout.setPrintArea(rangeOf(sheet, whole));
  else {
    const areas = [whole, ...charts.map((_, index) => chartArea(print, index))];
    sheet.pageLayout.setPrintArea(sheet.getRanges(areas.map(addressOf).join(",")));
  }
  if (template && titleRows && titleRows.row !== template.titleRows?.row) {
    const { row, rows } = titleRows;
    sheet.pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  giveFooter(sheet, print.footer, template?.footer);
}

function valueOf(cell: PrintCell, row: number): string | number {
  if (typeof cell === "object") return cell.formula(row);
  return typeof cell === "number" ? cell : asText(cell);
}

/** So many columns at most are coloured each by itself: a request for one costs less than its colours do. */
const FEW_COLUMNS = 4;

/** The word stands beside its colour, so that black and white says the same. */
function colourStates(sheet: Excel.Worksheet, { states }: Band): void {
  const coloured = states.filter(({ state }) => STATE_COLORS[state]);
  const columns = grouped(coloured.map((each) => each.column));
  if (columns.size > FEW_COLUMNS) {
    colourByState(sheet, coloured);
    return;
  }
  for (const [column, indices] of columns) {
    const stateIn = new Map(indices.map((index) => [coloured[index]?.row, coloured[index]?.state]));
    const row = coloured[indices[0] ?? 0]?.row ?? 0;
    const rows = (coloured[indices.at(-1) ?? 0]?.row ?? row) - row + 1;
    const looks = Array.from({ length: rows }, (_, index) => [lookOf(stateIn.get(row + index))]);
    rangeOf(sheet, { row, column, rows, columns: 1 }).setCellProperties(looks);
  }
}

/** All cells of one state under one hand, as many as an address holds. */
function colourByState(sheet: Excel.Worksheet, coloured: Band["states"]): void {
  for (const [state, indices] of grouped(coloured.map((each) => each.state))) {
    const colours = STATE_COLORS[state];
    if (!colours) continue;
    const areas = indices.flatMap((index) => {
      const { row = 0, column = 0 } = coloured[index] ?? {};
      return [{ row, column, rows: 1, columns: 1 }];
    });
    areas.sort((a, b) => a.column - b.column || a.row - b.row);
    for (const portion of inPortions(areas)) {
      const { format } = areasOf(sheet, portion);
      format.fill.color = colours.fill;
      format.font.color = colours.text;
      format.font.bold = true;
    }
  }
}

function lookOf(state: State | undefined): Excel.SettableCellProperties {
  const colours = state && STATE_COLORS[state];
  if (!colours) return {};
  const { fill, text } = colours;
  return { format: { fill: { color: fill }, font: { color: text, bold: true } } };
}

function giveFooter(
  sheet: Excel.Worksheet,
  { left, right }: PrintSheet["footer"],
  standing: PrintSheet["footer"] = { left: "", right: "" },
): void {
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  if (left !== standing.left) footer.leftFooter = footerText(left);
  if (right !== standing.right) footer.rightFooter = footerText(right);
}

/** In a footer & begins a code, and digits at the beginning would be a size: `"9&1" → " 9&&1"`. */
export function footerText(text: string): string {
  return text.replaceAll("&", "&&").replace(/^(?=\d)/, " ");
}
