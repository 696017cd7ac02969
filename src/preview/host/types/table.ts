import { intersect, isInside } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { tablesOf, type TableInfo } from "../../book/tables";
import { textArgument, wholeArgument } from "../argument";
import {
  documented,
  instance,
  method,
  property,
  relation,
  type Instance,
  type ObjectType,
} from "../member";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { rangeInstance } from "./range";
import { worksheetType } from "./worksheet";

/** An Excel table, known by its name. */
export const tableType: ObjectType<TableInfo> = {
  name: "Table",
  identity: (table) => ({ Id: table.name }),
  members: {
    id: property("1.1", "opaque-id", (table) => table.name),
    name: property("1.1", documented, (table) => table.name),
    showHeaders: property("1.1", documented, (table) => table.hasHeaders),
    showTotals: property("1.1", documented, (table) => table.hasTotals),
    style: property("1.1", documented, (table) => table.style),
    worksheet: relation("1.2", documented, (table) => instance(worksheetType, table.sheet)),
    getRange: method("1.1", documented, (table) => part(table, 0, 0)),
    getHeaderRowRange: method("1.1", documented, (table) => {
      if (!table.hasHeaders) throw refuse("item", `${table.name} has no header row`);
      const { area } = table;
      return rangeInstance(new RangeTarget(table.sheet, { ...area, bottom: area.top }));
    }),
    getDataBodyRange: method("1.1", documented, (table) =>
      part(table, table.hasHeaders ? 1 : 0, table.hasTotals ? 1 : 0),
    ),
  },
};

const part = ({ sheet, area }: TableInfo, above: number, below: number): Instance =>
  rangeInstance(
    new RangeTarget(sheet, { ...area, top: area.top + above, bottom: area.bottom - below }),
  );

/** The tables of a worksheet. */
export const tableCollectionType: ObjectType<Sheet> = {
  name: "TableCollection",
  items: (sheet) => tablesOf(sheet).map(tableInstance),
  members: {
    getCount: method("1.4", documented, (sheet) => tablesOf(sheet).length),
    getItem: method("1.1", documented, (sheet, [key]) => {
      const table = findTable(tablesOf(sheet), key);
      if (!table) throw refuse("item", `table ${String(key)}`);
      return tableInstance(table);
    }),
    getItemOrNullObject: method("1.4", documented, (sheet, [key]) => {
      const table = findTable(tablesOf(sheet), key);
      return table && tableInstance(table);
    }),
    getItemAt: method("1.1", documented, (sheet, [index]) => {
      const table = tablesOf(sheet)[wholeArgument(index, "index")];
      if (!table) throw refuse("item", `table ${String(index)}`);
      return tableInstance(table);
    }),
  },
};

/** The tables that a range meets. */
export const tableScopedCollectionType: ObjectType<TableInfo[]> = {
  name: "TableScopedCollection",
  items: (tables) => tables.map(tableInstance),
  members: {
    getCount: method("1.9", documented, (tables) => tables.length),
    getFirst: method("1.9", documented, (tables) => {
      const [first] = tables;
      if (!first) throw refuse("item", "there is no table");
      return tableInstance(first);
    }),
    getItem: method("1.9", documented, (tables, [key]) => {
      const table = findTable(tables, key);
      if (!table) throw refuse("item", `table ${String(key)}`);
      return tableInstance(table);
    }),
  },
};

export const sheetTables = (sheet: Sheet): Instance => instance(tableCollectionType, sheet);

export function scopedTables({ sheet, area }: RangeTarget, fullyContained: boolean): Instance {
  const met = tablesOf(sheet).filter((table) =>
    fullyContained ? isInside(table.area, area) : intersect(table.area, area) !== null,
  );
  return instance(tableScopedCollectionType, met);
}

const tableInstance = (table: TableInfo): Instance => instance(tableType, table);

function findTable(tables: TableInfo[], key: unknown): TableInfo | null {
  const wanted = textArgument(key, "key").toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === wanted) ?? null;
}
