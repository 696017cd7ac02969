import type { UnitRole } from "./unitRole";
import type { Sheet } from "./grid";
import { foldHeading, roleOfHeading, type ColumnRole } from "./headings";

/** Which column of the sheet holds what; columns counted from 0. */
export interface Columns {
  number?: number;
  project?: number;
  content: number;
  deadline: number;
  units: { column: number; role: UnitRole }[];
  status?: number;
  doneDay?: number;
  remark?: number;
}

/** A progress table found in a sheet: header rows, columns, and the rows and columns it spans; all counted from 0. */
export interface Table {
  headerRow: number;
  headerRows: 1 | 2;
  columns: Columns;
  /** Folded heading of every column of the table, for recognising a header that is repeated further down. */
  headings: Map<number, string>;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** The header stands within this many rows from the top of the sheet. */
export const HEADER_WITHIN_ROWS = 30;

/** The progress table of a sheet, or undefined where no row within the first 30 names deadline, units and content. */
export function findTable(sheet: Sheet): Table | undefined {
  const last = Math.min(sheet.lastRow, HEADER_WITHIN_ROWS - 1);
  for (let row = sheet.grid.row; row <= last; row++) {
    for (const rows of headerHeights(sheet, row)) {
      const headings = headingsOf(sheet, row, rows);
      const columns = columnsOf(headings);
      if (columns) return tableAt(sheet, row, rows, headings, columns);
    }
  }
  return undefined;
}

/**
 * Two rows first where cells are merged over them, so that 牵头单位 | 配合单位 under 责任单位 is seen. The upper row must name
 * something itself: a title merged across above the header names nothing.
 */
function headerHeights(sheet: Sheet, row: number): (1 | 2)[] {
  const merged = sheet.grid.merged.some(
    (area) =>
      area.row === row &&
      (area.rows === 2 ||
        (area.rows === 1 &&
          area.columns > 1 &&
          namesBelow(sheet, area.row + 1, area.column, area.columns))),
  );
  return merged && namesAt(sheet, row) ? [2, 1] : [1];
}

function namesAt(sheet: Sheet, row: number): boolean {
  for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
    if (headingAt(sheet, row, column)?.role) return true;
  }
  return false;
}

function namesBelow(sheet: Sheet, row: number, column: number, columns: number): boolean {
  for (let each = column; each < column + columns; each++) {
    if (roleOfHeading(sheet.text(row, each))) return true;
  }
  return false;
}

interface Heading {
  text: string;
  role?: ColumnRole;
}

function headingsOf(sheet: Sheet, row: number, rows: 1 | 2): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
    const upper = headingAt(sheet, row, column);
    const lower = rows === 2 ? headingAt(sheet, row + 1, column) : undefined;
    // A lower heading that says nothing of its own (一组, 二组) leaves the column to the one above it.
    const heading = lower?.role ? lower : (upper ?? lower);
    if (heading) headings.set(column, heading);
  }
  return headings;
}

function headingAt(sheet: Sheet, row: number, column: number): Heading | undefined {
  const cell = sheet.cell(row, column);
  // A title merged over the table is no heading, even where it is one of the words.
  if (cell.merged && cell.merged.columns > 3 && cell.merged.row === row && cell.merged.rows === 1) {
    return undefined;
  }
  const text = foldHeading(cell.text);
  const role = roleOfHeading(cell.text);
  return text === "" ? undefined : { text, ...(role ? { role } : {}) };
}

function columnsOf(headings: Map<number, Heading>): Columns | undefined {
  const first = (role: ColumnRole) => all(role)[0];
  const all = (role: ColumnRole) =>
    [...headings].filter(([, heading]) => heading.role === role).map(([column]) => column);

  const eitherDay = first("deadlineOrDoneDay");
  const deadline = first("deadline") ?? eitherDay;
  const projects = all("project");
  // Two project columns and no content column: the finer one is the content.
  const content = first("content") ?? projects.at(-1);
  const project = projects.find((column) => column !== content);
  const units = (["lead", "units", "assist"] as const)
    .flatMap((role) => all(role).map((column) => ({ column, role: UNIT_ROLES[role] })))
    .sort((a, b) => a.column - b.column);
  if (deadline === undefined || content === undefined || units.length === 0) return undefined;

  const doneDay = first("doneDay") ?? (first("deadline") === undefined ? undefined : eitherDay);
  return {
    content,
    deadline,
    units,
    ...optional("number", first("number")),
    ...optional("project", project),
    ...optional("status", first("status")),
    ...optional("doneDay", doneDay),
    ...optional("remark", first("remark")),
  };
}

const UNIT_ROLES = { lead: "lead", units: "responsible", assist: "assist" } as const;

function optional<K extends string>(
  key: K,
  column: number | undefined,
): Partial<Record<K, number>> {
  return column === undefined ? {} : ({ [key]: column } as Record<K, number>);
}

function tableAt(
  sheet: Sheet,
  headerRow: number,
  headerRows: 1 | 2,
  headings: Map<number, Heading>,
  columns: Columns,
): Table {
  const named = [...headings.keys()];
  const firstColumn = Math.min(...named);
  const lastColumn = Math.max(...named);
  const firstRow = headerRow + headerRows;
  return {
    headerRow,
    headerRows,
    columns,
    headings: new Map([...headings].map(([column, { text }]) => [column, text])),
    firstRow,
    lastRow: lastRowWithText(sheet, firstRow, firstColumn, lastColumn),
    firstColumn,
    lastColumn,
  };
}

function lastRowWithText(sheet: Sheet, firstRow: number, first: number, last: number): number {
  for (let row = sheet.lastRow; row >= firstRow; row--) {
    for (let column = first; column <= last; column++) {
      if (sheet.text(row, column) !== "") return row;
    }
  }
  return firstRow - 1;
}
