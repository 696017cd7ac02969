import type { PrintCell } from "./printSheet";

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
