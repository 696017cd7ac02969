import type { Table } from "@cj-tech-master/excelts";
import { parseArea } from "./address";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** One Excel table of a sheet. */
export interface TableInfo {
  sheet: Sheet;
  name: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  inner: Table;
}

/** The tables of a sheet, in the order the file has them. */
export function tablesOf(sheet: Sheet): TableInfo[] {
  return sheet.inner.getTables().flatMap((inner) => {
    const area = parseArea(inner.model.tableRef ?? inner.model.ref);
    return area ? [describe(sheet, inner, area)] : [];
  });
}

const describe = (sheet: Sheet, inner: Table, area: Area): TableInfo => ({
  sheet,
  name: inner.displayName || inner.name,
  area,
  hasHeaders: inner.headerRow !== false,
  hasTotals: inner.totalsRow === true,
  style: inner.theme ?? "",
  inner,
});
