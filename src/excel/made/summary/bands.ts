import { shownIn, type PrintCell, type PrintSheet } from "../../../core/sheets/printSheet";
import type { Area } from "../../../core/table/grid";
import { bytesIn } from "../../workbook/messageSize";

/**
 * Rows of a made sheet that go into one message, with all that belongs to them. Rows are counted from the sheet's first. Areas
 * stand in the band in which they end: by then all of their rows are there.
 */
export interface Band extends Omit<
  PrintSheet,
  "widths" | "spans" | "titleRows" | "titleColumns" | "columnBreaks" | "filter" | "footer"
> {
  firstRow: number;
  /** Its bytes in a message, rather too many than too few. */
  bytes: number;
}

/** What the client sends for one request besides its texts, measured at some 190 bytes. */
const REQUEST_BYTES = 300;
/** Requests for the sheet itself, its widths, pages and footer. */
const SHEET_REQUESTS = 60;
/** Requests for one area of each kind: a range costs one, and each property of it. */
const AREA_REQUESTS = {
  merges: 2,
  mergesAcross: 2,
  boxes: 17,
  centred: 2,
  rightBound: 2,
  percents: 2,
  decimals: 2,
  indented: 3,
  bold: 3,
  bars: 9,
  heavy: 1,
};
/** Requests for each series of a chart, its own among them. */
const SERIES_REQUESTS = 14;
/** Bytes of the height and size of a row, and of the looks of a cell. */
const LOOK_BYTES = 130;
/** A formula of a cell. */
const FORMULA_BYTES = 60;
/** A cell among others in an address. */
const ADDRESS_BYTES = 16;
/** Divides a sheet's rows into as few bands as keep below so many bytes each; a row by itself is never divided. */
export function bandsOf(print: PrintSheet, limit: number): Band[] {
  const bands: Band[] = [];
  const costs = rowCosts(print);
  let first = 0;
  let bytes = SHEET_REQUESTS * REQUEST_BYTES;
  costs.forEach((cost, row) => {
    if (bytes + cost > limit && row > first) {
      bands.push(band(print, first, row, bytes));
      first = row;
      bytes = 0;
    }
    bytes += cost;
  });
  bands.push(band(print, first, costs.length, bytes));
  return bands;
}

/** What each row brings into a message: its texts, what ends or stands in it, and a look that no row before it had. */
function rowCosts(print: PrintSheet): number[] {
  const costs = print.cells.map((cells) => cells.reduce(addBytes, LOOK_BYTES));
  const add = (row: number, requests: number) => {
    costs[row] = (costs[row] ?? 0) + requests * REQUEST_BYTES;
  };
  for (const kind of AREAS) {
    for (const { row, rows } of print[kind]) add(row + rows - 1, AREA_REQUESTS[kind]);
  }
  for (const { row, columns } of print.spans) add(row, columns > 1 ? 2 : 0);
  for (const row of print.breaks) add(row, 2);
  // Where there are many, they go by address.
  const colour = print.states.length > 10 * costs.length ? ADDRESS_BYTES : LOOK_BYTES;
  for (const { row } of print.states) costs[row] = (costs[row] ?? 0) + colour;
  for (const { states } of print.charts)
    add(costs.length - 1, (states.length + 2) * SERIES_REQUESTS);
  return costs;
}

const AREAS = Object.keys(AREA_REQUESTS) as (keyof typeof AREA_REQUESTS)[];

function addBytes(sum: number, cell: PrintCell): number {
  return sum + bytesIn(shownIn(cell)) + (typeof cell === "object" ? FORMULA_BYTES : 2);
}

function band(print: PrintSheet, from: number, to: number, bytes: number): Band {
  const holds = (row: number) => row >= from && row < to;
  const ending = (areas: Area[]) => areas.filter(({ row, rows }) => holds(row + rows - 1));
  return {
    firstRow: from,
    cells: print.cells.slice(from, to),
    kinds: print.kinds.slice(from, to),
    heights: print.heights.slice(from, to),
    merges: ending(print.merges),
    mergesAcross: ending(print.mergesAcross),
    boxes: ending(print.boxes),
    centred: ending(print.centred),
    rightBound: ending(print.rightBound),
    percents: ending(print.percents),
    decimals: ending(print.decimals),
    indented: ending(print.indented),
    bold: ending(print.bold),
    bars: ending(print.bars),
    heavy: ending(print.heavy),
    states: print.states.filter(({ row }) => holds(row)),
    sizes: print.sizes.filter(({ row }) => holds(row)),
    breaks: print.breaks.filter(holds),
    charts: to === print.cells.length ? print.charts : [],
    bytes,
  };
}
