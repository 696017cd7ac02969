import { resizeTable, type TableInfo } from "../../book/tables";
import { shiftCells } from "../../book/shiftCells";
import type { Shift } from "../../book/shift";
import { columnsOf } from "../../book/area";
import { isLeftOut, wholeArgument } from "../argument";
import { documented, instance, method, property, type Instance, type ObjectType } from "../member";
import { checkUnprotected } from "../protectionCheck";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import type { Session } from "../session";
import { writeContents } from "../writeRange";
import { rangeInstance } from "./range";
import { current } from "./tableChanging";

/** One row of a table below its headings, counted from 0. */
interface TableRow {
  table: TableInfo;
  index: number;
}

/** The rows of a table between its headings and its totals. */
export const tableRowCollectionType: ObjectType<TableInfo> = {
  name: "TableRowCollection",
  items: (table) =>
    Array.from({ length: rowCount(table) }, (_, index) => rowInstance(table, index)),
  members: {
    count: property("1.1", documented, rowCount),
    getCount: method("1.4", documented, rowCount),
    getItemAt: method("1.1", documented, (table, [index]) => {
      const at = wholeArgument(index, "index");
      if (at < 0 || at >= rowCount(table)) throw refuse("item", `table row ${at}`);
      return rowInstance(table, at);
    }),
    add: method("1.1", "table-rows", (table, [index, values], session) => {
      checkUnprotected(table.sheet);
      const rows = Array.isArray(values) && Array.isArray(values[0]) ? values : [values];
      const at = isLeftOut(index) || index === -1 ? rowCount(table) : wholeArgument(index, "index");
      if (at < 0 || at > rowCount(table)) throw refuse("argument", `row ${at}`);
      const fits = rows.every(
        (row) => isLeftOut(row) || (row as unknown[]).length === columnsOf(current(table).area),
      );
      if (!fits) throw refuse("otherSize", table.name);
      insertRows(table, at, rows, session);
      return rowInstance(table, at);
    }),
  },
};

export const tableRowType: ObjectType<TableRow> = {
  name: "TableRow",
  identity: ({ index }) => ({ _Id: String(index) }),
  members: {
    index: property("1.1", documented, ({ index }) => index),
    getRange: method("1.1", documented, ({ table, index }) =>
      rangeInstance(rowsAt(table, index, 1)),
    ),
  },
};

const rowInstance = (table: TableInfo, index: number): Instance =>
  instance(tableRowType, { table, index });

function rowCount(table: TableInfo): number {
  const { area, hasHeaders, hasTotals } = current(table);
  return area.bottom - area.top + 1 - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
}

function rowsAt(table: TableInfo, index: number, count: number): RangeTarget {
  const { area, hasHeaders, sheet } = current(table);
  const top = area.top + (hasHeaders ? 1 : 0) + index;
  return new RangeTarget(sheet, { ...area, top, bottom: top + count - 1 });
}

/** Puts rows in: what stands below in the table's columns moves down, and the table grows over them. */
function insertRows(table: TableInfo, at: number, rows: unknown[], session: Session): void {
  const { area, sheet } = current(table);
  const place = rowsAt(table, at, rows.length);
  const shift: Shift = {
    axis: "rows",
    at: place.area.top,
    count: rows.length,
    from: area.left,
    to: area.right,
  };
  shiftCells(sheet, shift);
  session.references.shift(sheet, shift);
  const now = current(table);
  const bottom = area.bottom + rows.length;
  if (now.area.bottom < bottom) resizeTable(now, { ...now.area, bottom });
  const given = rows.map((row) => (isLeftOut(row) ? null : row));
  if (!given.includes(null)) writeContents(place, given, session);
}
