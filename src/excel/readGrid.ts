import type { Area, CellValue, Grid } from "../core/table/grid";
import { isTooLarge } from "./runExcel";
import type { SheetOverview } from "./workbookOverview";

/** Answers stay below this; Excel on the web refuses them above 5 MB. */
const ANSWER_BYTES = 4_000_000;
/** Rows may be fuller further down than in the head that they are judged by. */
const CAUTION = 1.5;
/** A number format, quotes and commas, in the values, texts and formats of one cell. */
const BYTES_BESIDE_TEXT = 24;
/** Excel fails to list more merged areas than this at once. */
const MERGED_AREAS_AT_ONCE = 512;
/** No progress table is wider; a stray cell far to the right must not make reading costly. */
const WIDEST = 100;

/**
 * Reads a sheet's values, displayed texts, number formats and merged areas, over the cells that hold values. What fits one
 * answer comes in one round trip; more comes in blocks of rows, one round trip each.
 */
export async function readGrid(
  context: Excel.RequestContext,
  overview: SheetOverview,
): Promise<Grid> {
  const grid: Grid = {
    sheet: overview.name,
    row: overview.used?.row ?? 0,
    column: overview.used?.column ?? 0,
    values: [],
    texts: [],
    formats: [],
    merged: [],
  };
  if (!overview.used) return grid;
  const sheet = context.workbook.worksheets.getItem(overview.id);
  const { rows, columns } = { ...overview.used, columns: Math.min(overview.used.columns, WIDEST) };
  let block = rowsPerAnswer(overview, columns);
  while (grid.values.length < rows) {
    const area = {
      row: grid.row + grid.values.length,
      column: grid.column,
      rows: Math.min(block, rows - grid.values.length),
      columns,
    };
    const read = await readBlock(context, sheet, area);
    if (read) addBlock(grid, read);
    else block = Math.ceil(area.rows / 2);
  }
  return grid;
}

type Block = Pick<Grid, "values" | "texts" | "formats" | "merged">;

/** One block, or undefined where it was too large for one answer and can be made smaller. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Block | undefined> {
  const range = sheet
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .load("values,text,numberFormat");
  const merged = loadMerged(sheet, area);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error) && area.rows > 1) return undefined;
    throw error;
  }
  return {
    values: range.values as CellValue[][],
    texts: range.text,
    formats: range.numberFormat as string[][],
    merged: merged.flatMap((areas) => (areas.isNullObject ? [] : areasIn(areas.address))),
  };
}

function addBlock(grid: Grid, block: Block): void {
  grid.values.push(...block.values);
  grid.texts.push(...block.texts);
  grid.formats.push(...block.formats);
  grid.merged.push(...block.merged);
}

/** Merged areas are asked for in bands so narrow that none can hold more of them than Excel lists. */
function loadMerged(sheet: Excel.Worksheet, area: Area): Excel.RangeAreas[] {
  const band = Math.max(1, Math.floor(MERGED_AREAS_AT_ONCE / area.columns));
  const bands: Excel.RangeAreas[] = [];
  for (let row = 0; row < area.rows; row += band) {
    const rows = Math.min(band, area.rows - row);
    const range = sheet.getRangeByIndexes(area.row + row, area.column, rows, area.columns);
    bands.push(range.getMergedAreasOrNullObject().load("address"));
  }
  return bands;
}

/** The areas of an address list such as `推进表!A4:A6,推进表!B4:B6`. */
export function areasIn(addresses: string): Area[] {
  const pattern = /!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=,|$)/g;
  return [...addresses.matchAll(pattern)].map(
    ([, left = "A", top = "1", right = left, bottom = top]) => ({
      row: Number(top) - 1,
      column: columnOf(left),
      rows: Number(bottom) - Number(top) + 1,
      columns: columnOf(right) - columnOf(left) + 1,
    }),
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** How many rows one answer holds, judged by the sheet's first rows; at least one. */
function rowsPerAnswer({ head, used }: SheetOverview, columns: number): number {
  const filled = head.slice(used?.row ?? 0).filter((row) => row.some((value) => value !== ""));
  const text = filled.reduce((sum, row) => sum + bytesOf(row), 0) / Math.max(1, filled.length);
  const perRow = 2 * text * CAUTION + columns * BYTES_BESIDE_TEXT;
  return Math.max(1, Math.floor(ANSWER_BYTES / perRow));
}

function bytesOf(row: CellValue[]): number {
  return row.reduce((sum: number, value) => sum + 3 * String(value).length, 0);
}
