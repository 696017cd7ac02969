import type { Table } from "@cj-tech-master/excelts";
import { formatArea, parseArea } from "./address";
import { rowsOf, type Area } from "./area";
import type { Sheet } from "./sheet";

/** One Excel table of a sheet, as it is now. */
export interface TableInfo {
  sheet: Sheet;
  name: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  isBanded: boolean;
  hasFilterButtons: boolean;
  /** The library's table: what stays the same when all else changes. */
  inner: Table;
}

/** The tables of a sheet, in the order the file has them. */
export function tablesOf(sheet: Sheet): TableInfo[] {
  return sheet.inner.getTables().flatMap((inner) => {
    const area = parseArea(inner.model.tableRef ?? inner.model.ref);
    return area ? [describe(sheet, inner, area)] : [];
  });
}

/** The same table as it is by now; null when it is gone. */
export const findAgain = ({ sheet, inner }: TableInfo): TableInfo | null =>
  tablesOf(sheet).find((table) => isSame(table, inner)) ?? null;

export const isSameTable = (one: TableInfo, other: TableInfo): boolean => isSame(one, other.inner);

const isSame = (table: TableInfo, inner: Table): boolean => table.inner === inner;

/** What of a table's looks is to change. */
export interface TableLooks {
  style?: string;
  isBanded?: boolean;
  hasFilterButtons?: boolean;
}

export function restyleTable({ inner: { model } }: TableInfo, looks: TableLooks): void {
  const { style, isBanded, hasFilterButtons } = looks;
  if (style !== undefined)
    model.style = { ...model.style, theme: style as NonNullable<Table["theme"]> };
  if (isBanded !== undefined) model.style = { ...model.style, showRowStripes: isBanded };
  if (hasFilterButtons !== undefined)
    model.columns = model.columns.map((column) => ({ ...column, filterButton: hasFilterButtons }));
}

/** Lets a table reach over more rows, or fewer. */
export function resizeTable({ inner, area: old }: TableInfo, area: Area): void {
  place(inner.model, area, rowsOf(area) - rowsOf(old));
}

/** Tells the library where a table stands now, and how many rows it has. */
export function place(model: Table["model"], area: Area, moreRows = 0): void {
  const address = formatArea(area);
  model.ref = formatArea({ ...area, bottom: area.top, right: area.left });
  model.tableRef = address;
  const bottom = model.totalsRow ? area.bottom - 1 : area.bottom;
  if (model.autoFilterRef) model.autoFilterRef = formatArea({ ...area, bottom });
  if (moreRows < 0) model.rows.length = Math.max(0, model.rows.length + moreRows);
  for (let row = 0; row < moreRows; row++) model.rows.push(model.columns.map(() => null));
}

/** Takes a table away and leaves its cells. */
export function removeTable({ sheet, inner }: TableInfo): void {
  sheet.inner.removeTable(inner.name);
}

const describe = (sheet: Sheet, inner: Table, area: Area): TableInfo => ({
  sheet,
  name: inner.displayName || inner.name,
  area,
  hasHeaders: inner.headerRow !== false,
  hasTotals: inner.totalsRow === true,
  style: inner.theme ?? "",
  isBanded: inner.model.style?.showRowStripes === true,
  hasFilterButtons: inner.model.columns.some((column) => column.filterButton === true),
  inner,
});
