import { dayOfSerial } from "../reading/dateSerial";
import { partsOf, type Day } from "../text/day";
import { yearNamedIn } from "../text/dayInText";
import type { Table } from "../table/findTable";
import type { Cell, Sheet } from "../table/grid";

/** Where the plan year may be read from besides the sheet itself. */
export interface YearSources {
  workbookName: string;
  deadlines: Cell[];
  asOf: Day;
  date1904: boolean;
}

/** The plan's year: named in the title above the header, else by the sheet, the workbook, most of its deadlines, or the as-of date. */
export function planYear(sheet: Sheet, table: Table, sources: YearSources): number {
  return (
    yearInTitle(sheet, table) ??
    yearNamedIn(sheet.grid.sheet.name) ??
    yearNamedIn(sources.workbookName) ??
    commonYear(sources) ??
    partsOf(sources.asOf).year
  );
}

function yearInTitle(sheet: Sheet, table: Table): number | undefined {
  for (let row = sheet.grid.row; row < table.headerRow; row++) {
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      const year = yearNamedIn(sheet.text(row, column));
      if (year !== undefined) return year;
    }
  }
  return undefined;
}

function commonYear({ deadlines, date1904 }: YearSources): number | undefined {
  const counts = new Map<number, number>();
  for (const cell of deadlines) {
    const year = yearOf(cell, date1904);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function yearOf(cell: Cell, date1904: boolean): number | undefined {
  if (typeof cell.value === "string") {
    const year = /(?<!\d)(20\d\d)(?=[年./-]|\d{2}(?:\d{2})?(?!\d))/.exec(
      cell.text.normalize("NFKC"),
    )?.[1];
    return year === undefined ? undefined : Number(year);
  }
  const day = typeof cell.value === "number" ? dayOfSerial(cell.value, date1904) : undefined;
  const year = day === undefined ? undefined : partsOf(day).year;
  return year !== undefined && year >= 2000 && year < 2100 ? year : undefined;
}
