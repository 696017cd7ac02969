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
