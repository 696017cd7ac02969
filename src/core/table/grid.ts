import type { SheetRef } from "../sheetRef";

/** A cell's value as Excel gives it; an error is its text (#N/A), a blank is "". */
export type CellValue = string | number | boolean;

/** A rectangle of cells, counted from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A stretch of a sheet as read: three arrays of one shape, starting at `row` and `column` of the sheet, and its merged areas. */
export interface Grid {
  sheet: SheetRef;
  row: number;
  column: number;
  values: CellValue[][];
  texts: string[][];
  /** Number formats in their US form. */
  formats: string[][];
  merged: Area[];
}

/** One cell: value, displayed text, number format, and the merged area whose value it shows, if any. */
export interface Cell {
  value: CellValue;
  text: string;
  format: string;
  merged?: Area;
}

const BLANK: Cell = { value: "", text: "", format: "General" };

/** A grid in which a merged area's value counts for every cell it covers. Rows and columns are those of the sheet, from 0. */
export class Sheet {
  private readonly covered = new Map<number, Area>();

  constructor(readonly grid: Grid) {
    for (const area of grid.merged) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          this.covered.set(keyOf(row, column), area);
        }
      }
    }
  }

  get lastRow(): number {
    return this.grid.row + this.grid.values.length - 1;
  }

  get lastColumn(): number {
    return this.grid.column + (this.grid.values[0]?.length ?? 0) - 1;
  }

  /** The cell as it counts: of a merged area, what its first cell holds. */
  cell(row: number, column: number): Cell {
    const area = this.covered.get(keyOf(row, column));
    if (!area) return this.own(row, column);
    return { ...this.own(area.row, area.column), merged: area };
  }

  /** The displayed text, trimmed. */
  text(row: number, column: number): string {
    const area = this.covered.size === 0 ? undefined : this.covered.get(keyOf(row, column));
    const { grid } = this;
    // Asked for every cell of a ledger: no cell is made for it.
    return (
      grid.texts[(area?.row ?? row) - grid.row]?.[(area?.column ?? column) - grid.column] ?? ""
    ).trim();
  }

  private own(row: number, column: number): Cell {
    const { grid } = this;
    const value = grid.values[row - grid.row]?.[column - grid.column];
    if (value === undefined) return BLANK;
    return {
      value,
      text: grid.texts[row - grid.row]?.[column - grid.column] ?? "",
      format: grid.formats[row - grid.row]?.[column - grid.column] ?? "General",
    };
  }
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
