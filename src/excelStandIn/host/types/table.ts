import { intersect, isInside } from "../../book/area";
import type { Book } from "../../book/book";
import { tablesOf, type TableInfo } from "../../book/tables";
import { textArgument, wholeArgument } from "../argument";
import {
  assembled,
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
import { SheetTarget } from "../sheetTarget";
import { rangeInstance } from "./range";
import { addTableMethod, current, tableChanging } from "./tableChanging";
import { tableRowCollectionType } from "./tableRows";
import { worksheetType } from "./worksheet";

/** An Excel table, known by its name. */
export const tableType: ObjectType<TableInfo> = assembled(
  { name: "Table", identity: (table) => ({ Id: current(table).name }) },
  () => [tableReading, tableChanging],
);

const tableReading: ObjectType<TableInfo>["members"] = {
  id: property("1.1", "opaque-id", (table) => current(table).name),
  showHeaders: property("1.1", documented, (table) => table.hasHeaders),
  showTotals: property("1.1", documented, (table) => table.hasTotals),
  worksheet: relation("1.2", documented, (table) =>
    instance(worksheetType, new SheetTarget(table.sheet)),
  ),
  rows: relation("1.1", documented, (table) => instance(tableRowCollectionType, table)),
  getRange: method("1.1", documented, (table) => part(table, 0, 0)),
  getHeaderRowRange: method("1.1", documented, (table) => {
    if (!table.hasHeaders) throw refuse("item", `${table.name} has no header row`);
    const { area, sheet } = current(table);
    return rangeInstance(new RangeTarget(sheet, { ...area, bottom: area.top }));
  }),
  getDataBodyRange: method("1.1", documented, (table) =>
    part(table, table.hasHeaders ? 1 : 0, table.hasTotals ? 1 : 0),
  ),
};

function part(table: TableInfo, above: number, below: number): Instance {
  const { sheet, area } = current(table);
  const rows = { top: area.top + above, bottom: area.bottom - below };
  return rangeInstance(new RangeTarget(sheet, { ...area, ...rows }));
}

/** The tables of a worksheet. */
export const tableCollectionType: ObjectType<SheetTarget> = assembled(
  { name: "TableCollection", items: ({ sheet }) => tablesOf(sheet).map(tableInstance) },
  () => [finding(({ sheet }: SheetTarget) => tablesOf(sheet)), { add: addTableMethod }],
);

/** The tables of all worksheets: where the client finds again a table that it met through a range. */
export const workbookTablesType: ObjectType<Book> = assembled(
  { name: "TableCollection", items: (book) => tablesIn(book).map(tableInstance) },
  () => [finding(tablesIn)],
);

const tablesIn = (book: Book): TableInfo[] => book.sheets.flatMap(tablesOf);

function finding<T>(tables: (target: T) => TableInfo[]): ObjectType<T>["members"] {
  return {
    getCount: method("1.4", documented, (target) => tables(target).length),
    getItem: method("1.1", documented, (target, [key]) => {
      const table = findTable(tables(target), key);
      if (!table) throw refuse("item", `table ${String(key)}`);
      return tableInstance(table);
    }),
    getItemOrNullObject: method("1.4", documented, (target, [key]) => {
      const table = findTable(tables(target), key);
      return table && tableInstance(table);
    }),
    getItemAt: method("1.1", documented, (target, [index]) => {
      const table = tables(target)[wholeArgument(index, "index")];
      if (!table) throw refuse("item", `table ${String(index)}`);
      return tableInstance(table);
    }),
  };
}

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

export const sheetTables = (target: SheetTarget): Instance => instance(tableCollectionType, target);

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
