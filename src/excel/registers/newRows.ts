import type { Day } from "../../core/text/day";
import { parseDay } from "../../core/text/day";
import { serialOfDay } from "../../core/reading/dateSerial";
import type { CellValue, Grid } from "../../core/table/grid";
import { asText } from "../workbook/asText";

/** What is to stand in a register's cell. A text is written as text, whatever it begins with; "" leaves the cell blank. */
export type RegisterCell = string | number | { day: Day };

/** A row to be written, by the names of its columns: a ledger's roles, or a register's folded headings. */
export type RegisterRow<Name extends string = string> = Partial<Record<Name, RegisterCell>>;

/** Rows to be written below a register's last one, and where. Rows and columns are those of the sheet, from 0. */
export interface NewRows {
  grid: Grid;
  headerRow: number;
  /** The first row below all that is written. */
  nextRow: number;
  /** Columns by the names that the rows use; what has no column is left out. */
  columns: Readonly<Record<string, number>>;
  /** How days are shown there, as a number format. */
  dayFormat: string;
  rows: readonly RegisterRow[];
}

/** A row's cells as they will read, side by side; null where a cell is none of the row's. */
export type RowValues = (string | number | null)[];

/** New rows as a block of cells from the first of their columns to the last. */
export interface RowBlock {
  column: number;
  /** As they will read, for knowing them again. */
  values: RowValues[];
  /** As they are to be typed: null leaves a cell as it is. */
  inputs: RowValues[];
  /** The columns that hold days, counted from the block's first. */
  days: number[];
}

/** The cells of new rows. */
export function blockOf({ columns, rows }: NewRows, date1904: boolean): RowBlock {
  const used = Object.values(columns);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const names = Array.from({ length: last - first + 1 }, (_, index) =>
    Object.keys(columns).find((name) => columns[name] === first + index),
  );
  const cellAt = (row: RegisterRow, name: string | undefined) =>
    name === undefined ? undefined : row[name];
  const inputs = rows.map((row) =>
    names.map((name) => {
      const cell = cellAt(row, name);
      return cell === undefined ? null : inputOf(cell, date1904);
    }),
  );
  return {
    column: first,
    inputs,
    values: inputs.map((cells) => cells.map((cell) => (cell === null ? null : readAs(cell)))),
    days: names.flatMap((name, index) =>
      rows.some((row) => typeof cellAt(row, name) === "object") ? [index] : [],
    ),
  };
}

/** What is typed for a cell. */
export function inputOf(cell: RegisterCell, date1904: boolean): string | number {
  if (typeof cell === "object") return serialOfDay(parseDay(cell.day) ?? cell.day, date1904);
  return typeof cell === "string" ? asText(cell) : cell;
}

/** A typed value as Excel gives it back: without the apostrophe that made it text. */
export function readAs(input: CellValue): string | number {
  if (typeof input === "boolean") return String(input);
  return typeof input === "string" ? input.replace(/^'/, "") : input;
}
