import type { PrintCell } from "./printSheet";
import type { TableColumn } from "./tableSheet";

/** A column of a made sheet: how it looks, and what stands in it for a row. Widths in points. */
export interface Column<Row> {
  width: number;
  /** Texts lie on the left, everything else in the middle. */
  isText?: boolean;
  cell: (row: Row) => PrintCell;
}

/** Columns in their order, each under its heading: a heading without a column does not compile. */
export function columnsUnder<Role extends string, Known extends object>(
  headings: Record<Role, string>,
  columns: Record<Role, Known>,
): (Known & { role: Role; heading: string })[] {
  return (Object.keys(columns) as Role[]).map((role) => ({
    ...columns[role],
    role,
    heading: headings[role],
  }));
}

/** Widths in points of a unit sheet's columns, in order; together as wide as a page's tables are. */
const UNIT_WIDTHS = [30, 86, 186, 64, 48, 88, 50, 136, 48];
const UNIT_TEXTS = [2, 5, 7, 8];
const PROJECT = 1;
const CONTENT = 2;

/** Where on a unit sheet the coloured result and the user's remarks stand. */
export interface UnitColumns {
  columns: TableColumn[];
  /** Columns that are one cell for a whole project. */
  merged: number[];
  result: number;
  remark: number;
  /** Where the five parts of the line to sign begin. */
  signature: number[];
}

/** The columns of a unit sheet under their nine headings; without the one of projects where the plan has none. */
export function unitColumns(headings: string[], hasProjects: boolean): UnitColumns {
  const columns = headings.map((heading, column) => ({
    heading,
    width: UNIT_WIDTHS[column] ?? 0,
    isText: UNIT_TEXTS.includes(column),
  }));
  if (hasProjects)
    return { columns, merged: [0, 1], result: 6, remark: 8, signature: [0, 2, 3, 5, 7] };
  const [project] = columns.splice(PROJECT, 1);
  const content = columns[CONTENT - 1];
  if (project && content) content.width += project.width;
  return { columns, merged: [], result: 5, remark: 7, signature: [0, 2, 4, 6, 7] };
}

const REPORT_WIDTHS = [34, 208, 112, 90, 46, 46, 38, 38, 70, 54];
const REPORT_TEXTS = [1, 3, 8];

/** The columns of the 报送情况统计表 under their ten headings. */
export function reportColumns(headings: string[]): TableColumn[] {
  return headings.map((heading, column) => ({
    heading,
    width: REPORT_WIDTHS[column] ?? 0,
    isText: REPORT_TEXTS.includes(column),
  }));
}
