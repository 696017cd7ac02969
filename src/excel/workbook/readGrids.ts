import type { Area, CellValue, Grid } from "../../core/table/grid";
import type { SheetRef } from "../../core/sheetRef";
import { areaOf, isSame } from "./areaOf";
import { areasIn } from "./areasIn";
import { MESSAGE_BYTES } from "./messageSize";
import { isHostError, isTooLarge } from "./runExcel";
import type { SheetOverview } from "./workbookOverview";

/** Rows may be fuller further down than in the head that they are judged by. */
const CAUTION = 1.5;
/** A number format, quotes and commas, in the values, texts and formats of one cell. */
const BYTES_BESIDE_TEXT = 24;
/** Excel fails to list more merged areas than this at once. */
const MERGED_AREAS_AT_ONCE = 512;
/** No table is wider; a stray cell far to the right must not make reading costly. */
const WIDEST = 100;

/**
 * Reads values, displayed texts, number formats and merged areas (of some perhaps the first cells only) of some sheets, over the cells that hold values. What fits
 * one answer comes in one round trip; more comes in blocks of rows, one round trip each. `askAlong` asks for more with the
 * first one, and again where its answer was too large. Of sheets that are `flat`, as registers are, merged areas are asked for
 * in one piece, and in bands only where Excel refuses that.
 */
export async function readGrids(
  context: Excel.RequestContext,
  overviews: SheetOverview[],
  { askAlong, flat = [] }: { askAlong?: () => void; flat?: readonly SheetOverview[] } = {},
): Promise<Grid[]> {
  const readings = overviews.map(
    (overview) => new GridReading(context, overview, !flat.includes(overview)),
  );
  let limit = MESSAGE_BYTES;
  let cameAlong = false;
  while (readings.some((reading) => reading.rowsLeft > 0)) {
    const blocks = nextBlocks(readings, limit);
    if (!cameAlong) askAlong?.();
    if (await send(context, blocks)) {
      cameAlong = true;
      blocks.forEach((block) => block.reading.keep(block));
    } else if (blocks.some(({ reading }) => !reading.isInBands)) {
      for (const { reading } of blocks) reading.isInBands = true;
    } else limit = bytesAsked(blocks) / 2;
  }
  return readings.map((reading) => reading.grid);
}

/** Rows that are asked for: of one sheet, with what was asked. */
interface Block {
  reading: GridReading;
  area: Area;
  range: Excel.Range;
  merged: Excel.RangeAreas[];
  /** Where the sheet holds values by now. */
  used: Excel.Range;
}

/** As many rows of the sheets, in their order, as one answer holds; at least one. */
function nextBlocks(readings: GridReading[], limit: number): Block[] {
  const blocks: Block[] = [];
  let left = limit;
  for (const reading of readings.filter(({ rowsLeft }) => rowsLeft > 0)) {
    const fitting = Math.min(reading.rowsLeft, Math.floor(left / reading.bytesPerRow));
    const rows = blocks.length === 0 ? Math.max(1, fitting) : fitting;
    if (rows < 1) break;
    blocks.push(reading.ask(rows));
    left -= rows * reading.bytesPerRow;
  }
  return blocks;
}

function bytesAsked(blocks: Block[]): number {
  return blocks.reduce((sum, { reading, area }) => sum + area.rows * reading.bytesPerRow, 0);
}

/** Whether the answer came; false where it was too large for one, or more merged areas than Excel lists, and can be asked for otherwise. */
async function send(context: Excel.RequestContext, blocks: Block[]): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const rows = blocks.reduce((sum, { area }) => sum + area.rows, 0);
    const mayBeMerges = isHostError(error) && blocks.some(({ reading }) => !reading.isInBands);
    if (mayBeMerges || (isTooLarge(error) && rows > 1)) return false;
    throw error;
  }
}

/** One sheet being read from the top down; from anew where a coauthor put rows in or took some out meanwhile. */
class GridReading {
  grid: Grid;
  readonly bytesPerRow: number;
  private used: Area;
  private restarts = 0;
  private readonly sheet: Excel.Worksheet;

  constructor(
    context: Excel.RequestContext,
    { id, name, used, head }: SheetOverview,
    /** Its merged areas are asked for in bands. */
    public isInBands: boolean,
  ) {
    this.sheet = context.workbook.worksheets.getItem(id);
    this.used = used ?? NO_CELLS;
    this.grid = emptyGrid({ id, name }, this.used);
    this.bytesPerRow = bytesPerRow(head.slice(this.used.row), this.columns);
  }

  private get columns(): number {
    return Math.min(this.used.columns, WIDEST);
  }

  get rowsLeft(): number {
    return this.used.rows - this.grid.values.length;
  }

  ask(rows: number): Block {
    const { row, column, values } = this.grid;
    const area = { row: row + values.length, column, rows, columns: this.columns };
    const range = this.sheet
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load("values,text,numberFormat");
    const used = this.sheet
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount");
    return { reading: this, area, range, merged: this.askMerged(area), used };
  }

  keep({ range, merged, used }: Block): void {
    const now = used.isNullObject ? NO_CELLS : areaOf(used);
    if (!isSame(now, this.used) && this.restarts < RESTARTS) {
      this.restarts++;
      this.used = now;
      this.grid = emptyGrid(this.grid.sheet, now);
      return;
    }
    this.grid.values.push(...(range.values as CellValue[][]));
    this.grid.texts.push(...range.text);
    this.grid.formats.push(...(range.numberFormat as string[][]));
    for (const areas of merged) {
      if (!areas.isNullObject) this.grid.merged.push(...mergedIn(areas));
    }
  }

  /** Bands are so narrow that none can hold more merged areas than Excel lists. */
  private askMerged(area: Area): Excel.RangeAreas[] {
    const band = this.isInBands
      ? Math.max(1, Math.floor(MERGED_AREAS_AT_ONCE / area.columns))
      : area.rows;
    const bands: Excel.RangeAreas[] = [];
    for (let row = 0; row < area.rows; row += band) {
      const rows = Math.min(band, area.rows - row);
      const range = this.sheet.getRangeByIndexes(area.row + row, area.column, rows, area.columns);
      bands.push(range.getMergedAreasOrNullObject().load("address,areas/items/address"));
    }
    return bands;
  }
}

/** Excel 2021 tells only the first cell of a merged area, in the address at least: of the two answers the larger counts. */
function mergedIn({ address, areas }: Excel.RangeAreas): Area[] {
  const whole = new Map(
    areas.items.flatMap((range) => areasIn(range.address)).map((area) => [cornerOf(area), area]),
  );
  return areasIn(address).map((area) => {
    const other = whole.get(cornerOf(area)) ?? area;
    return other.rows * other.columns > area.rows * area.columns ? other : area;
  });
}

const cornerOf = ({ row, column }: Area): string => `${row}:${column}`;

/** A table that keeps changing is judged as it was read: what is written about it looks once more. */
const RESTARTS = 2;
const NO_CELLS: Area = { row: 0, column: 0, rows: 0, columns: 0 };

function emptyGrid(sheet: SheetRef, { row, column }: Area): Grid {
  return { sheet, row, column, values: [], texts: [], formats: [], merged: [] };
}

/** How much of an answer a row takes, judged by the sheet's first rows. */
function bytesPerRow(head: CellValue[][], columns: number): number {
  const filled = head.filter((row) => row.some((value) => value !== ""));
  const text = filled.reduce((sum, row) => sum + bytesOf(row), 0) / Math.max(1, filled.length);
  return 2 * text * CAUTION + columns * BYTES_BESIDE_TEXT;
}

function bytesOf(row: CellValue[]): number {
  return row.reduce((sum: number, value) => sum + 3 * String(value).length, 0);
}
