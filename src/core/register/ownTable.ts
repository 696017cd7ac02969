import type { Day } from "../text/day";
import type { SheetRef } from "../sheetRef";
import { Sheet, type CellValue, type Grid } from "../table/grid";
import { foldHeading } from "../table/headings";
import { dayInCell } from "./dayInCell";
import { ownRegisterIn, type OwnRegisterName } from "./ownRegisters";

/** What days in a register are read by: the year of those that name none (the plan's), and the workbook's day 0. */
export interface DayReading {
  year: number;
  date1904: boolean;
}

/** A register of this add-in as it stands in the workbook; order and place of its columns are the user's. Rows and columns are those of the sheet, from 0. */
export class OwnTable {
  /** The rows below the headings in which something stands. */
  readonly rows: OwnRow[];
  private readonly columns = new Map<string, number>();

  constructor(
    readonly name: OwnRegisterName,
    readonly sheet: Sheet,
    readonly headerRow: number,
    readonly days: DayReading,
  ) {
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      const heading = foldHeading(sheet.text(headerRow, column));
      if (heading !== "" && !this.columns.has(heading)) this.columns.set(heading, column);
    }
    this.rows = [];
    for (let row = headerRow + 1; row <= sheet.lastRow; row++) {
      const isBlank = [...this.columns.values()].every((column) => sheet.text(row, column) === "");
      if (!isBlank) this.rows.push(new OwnRow(this, row));
    }
  }

  get ref(): SheetRef {
    return this.sheet.grid.sheet;
  }

  /** The first row below all that is written. */
  get nextRow(): number {
    return (this.rows.at(-1)?.row ?? this.headerRow) + 1;
  }

  /** The column under a heading, or undefined where the user has taken it away. */
  column(heading: string): number | undefined {
    return this.columns.get(foldHeading(heading));
  }

  /** All columns by their folded headings. */
  get byHeading(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.columns);
  }
}

/** One row of such a register. */
export class OwnRow {
  constructor(
    private readonly table: OwnTable,
    readonly row: number,
  ) {}

  /** What stands under a heading, trimmed; "" where there is no such column. */
  text(heading: string): string {
    const column = this.table.column(heading);
    return column === undefined ? "" : this.table.sheet.text(this.row, column);
  }

  /** The value under a heading as Excel holds it; "" where there is no such column. */
  value(heading: string): CellValue {
    const column = this.table.column(heading);
    return column === undefined ? "" : this.table.sheet.cell(this.row, column).value;
  }

  /** The number under a heading as Excel holds it; a text that looks like one is none, since no formula would add it up. */
  number(heading: string): number | undefined {
    const value = this.value(heading);
    return typeof value === "number" ? value : undefined;
  }

  /** The day under a heading, as a date or as text; undefined where there is none that can be read. */
  day(heading: string): Day | undefined {
    const column = this.table.column(heading);
    if (column === undefined) return undefined;
    const { year, date1904 } = this.table.days;
    return dayInCell(this.table.sheet.cell(this.row, column), year, date1904);
  }
}

/** Reads the register of this add-in in a sheet, or undefined where it holds none. */
export function readOwnTable(grid: Grid, days: DayReading): OwnTable | undefined {
  const sheet = new Sheet(grid);
  const found = ownRegisterIn(grid.texts);
  return found && new OwnTable(found.name, sheet, grid.row + found.headerRow, days);
}

/** The register of a name among those read; of several the first. */
export function ownTableIn(own: readonly OwnTable[], name: OwnRegisterName): OwnTable | undefined {
  return own.find((table) => table.name === name);
}
