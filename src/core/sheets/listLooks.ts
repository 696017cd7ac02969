import type { ListTexts } from "./listTexts";
import { PAGE, type PrintSheet } from "./printSheet";

/** Bars that one page holds, and points that each takes with its room. */
const BARS = 45;
const BAR = 12;
const CHART_HEAD = 80;
const SCREEN_ROW = 15;

/** Where a list's table stands: its headings, its rows and the row below it; rows of the sheet, from 0. */
export interface ListRows {
  top: number;
  first: number;
  bottom: number;
  count: number;
}

/** Lines, alignment, percentages with bars and the filter of a list's table. */
export function giveLooks(
  sheet: PrintSheet,
  texts: ListTexts,
  { top, first, bottom, count }: ListRows,
): void {
  const { columns, fixed } = texts;
  const body = { row: first, rows: bottom - first };
  sheet.boxes.push({ row: top, column: 0, rows: bottom - top, columns: columns.length });
  columns.forEach(({ isText, isShare, isPoints, isGroupStart }, column) => {
    const cells = { ...body, column, columns: 1 };
    const rows = { row: first, rows: count, column, columns: 1 };
    if (isText) sheet.indented.push(rows);
    if (isShare) {
      sheet.rightBound.push(cells);
      sheet.indented.push(cells);
    }
    if (!isText && !isShare) sheet.centred.push(cells);
    if (isShare) {
      sheet.percents.push(cells);
      sheet.bars.push(cells);
    }
    if (isPoints) sheet.decimals.push(cells);
    if (isGroupStart) sheet.heavy.push({ row: top, rows: bottom - top, column, columns: 1 });
  });
  if (texts.totals.length > 0)
    sheet.centred.push({
      row: bottom - texts.totals.length,
      column: 0,
      rows: texts.totals.length,
      columns: fixed,
    });
  if (sheet.columnBreaks.length > 0) sheet.titleColumns = fixed;
  if (texts.groups.length === 0)
    sheet.filter = { row: first - 1, column: 0, rows: count + 1, columns: columns.length };
}

/** Charts of a list behind it, a page each: one bar for each row. */
export function addCharts(sheet: PrintSheet, { chart, columns }: ListTexts, rows: number[]): void {
  if (!chart || rows.length === 0 || chart.states.length === 0) return;
  const pages = Math.ceil(rows.length / BARS);
  const each = Math.ceil(rows.length / pages);
  for (let first = 0; first < rows.length; first += each) {
    const count = Math.min(each, rows.length - first);
    sheet.charts.push({
      title: chart.title,
      names: chart.names,
      firstRow: rows[first] ?? 0,
      rows: count,
      states: chart.states.map((one) => ({
        ...one,
        name: columns[one.column]?.heading ?? "",
      })),
      tall: rowsFor(sheet, Math.min(PAGE.height - 10, CHART_HEAD + count * BAR)),
    });
  }
}

/** How many of a sheet's rows hold a height, those below its last among them. */
function rowsFor({ heights }: PrintSheet, wanted: number): number {
  let [high, rows] = [0, 0];
  while (high + (heights[rows] ?? SCREEN_ROW) <= wanted) high += heights[rows++] ?? SCREEN_ROW;
  return rows;
}
