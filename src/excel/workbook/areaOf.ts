import type { Area } from "../../core/table/grid";

/** A range's cells; `rowIndex`, `columnIndex`, `rowCount` and `columnCount` have to be loaded. */
export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** An address without its sheet: `推进表!$1:$3` → `$1:$3`. */
export const localAddress = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1);

/** Whether two areas are the same cells. */
export function isSame(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
