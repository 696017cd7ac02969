import { isInside, intersect } from "../../book/area";
import { addTable, renameTable } from "../../book/addTable";
import { clearContents, clearFormats } from "../../book/clear";
import {
  findAgain,
  isSameTable,
  removeTable,
  resizeTable,
  restyleTable,
  tablesOf,
  type TableInfo,
} from "../../book/tables";
import { booleanArgument, textArgument } from "../argument";
import { findRange } from "../findRange";
import { documented, instance, method, property, type Member } from "../member";
import { checkUnprotected } from "../protectionCheck";
import { refuse } from "../refusals";
import type { SheetTarget } from "../sheetTarget";
import { RangeTarget } from "../rangeTarget";
import { rangeInstance } from "./range";
import { tableType } from "./table";

/** Makes a table; Excel makes none over another, nor without headings here. */
export const addTableMethod: Member<SheetTarget> = method(
  "1.1",
  "table-names",
  ({ sheet }, [range, hasHeaders]) => {
    const { area } = findRange(sheet, range);
    checkUnprotected(sheet);
    if (hasHeaders !== true) throw refuse("memberNotServed", "TableCollection.add without headers");
    if (tablesOf(sheet).some((table) => intersect(table.area, area)))
      throw refuse("tableOverlaps", sheet.name);
    if (sheet.merges.some((merge) => intersect(merge, area)))
      throw refuse("tableOverMerge", sheet.name);
    return instance(tableType, addTable(sheet, area));
  },
);

/** What changes a table. */
export const tableChanging: Record<string, Member<TableInfo>> = {
  name: property(
    "1.1",
    documented,
    (table) => current(table).name,
    (table, value) => {
      const name = textArgument(value, "name");
      checkUnprotected(table.sheet);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw refuse("argument", `name ${name}`);
      const taken = table.sheet.book.sheets
        .flatMap(tablesOf)
        .some((one) => !isSameTable(one, table) && one.name.toLowerCase() === name.toLowerCase());
      if (taken) throw refuse("nameTaken", name);
      renameTable(table, name);
    },
  ),
  style: property(
    "1.1",
    documented,
    (table) => current(table).style,
    (table, value) => {
      restyleTable(table, { style: textArgument(value, "style") });
    },
  ),
  showBandedRows: property(
    "1.3",
    documented,
    (table) => current(table).isBanded,
    (table, value) => {
      restyleTable(table, { isBanded: booleanArgument(value, "showBandedRows") });
    },
  ),
  showFilterButton: property(
    "1.3",
    documented,
    (table) => current(table).hasFilterButtons,
    (table, value) => {
      restyleTable(table, { hasFilterButtons: booleanArgument(value, "showFilterButton") });
    },
  ),
  resize: method("1.13", documented, (table, [range]) => {
    checkUnprotected(table.sheet);
    const { area } = findRange(table.sheet, range);
    const old = current(table).area;
    if (area.top !== old.top || area.left !== old.left || area.right !== old.right)
      throw refuse("memberNotServed", "Table.resize by columns");
    resizeTable(current(table), area);
  }),
  convertToRange: method("1.2", documented, (table) => {
    checkUnprotected(table.sheet);
    const { area } = current(table);
    removeTable(table);
    return rangeInstance(new RangeTarget(table.sheet, area));
  }),
  delete: method("1.1", documented, (table) => {
    checkUnprotected(table.sheet);
    const { area, sheet } = current(table);
    removeTable(table);
    clearContents(sheet, area);
    clearFormats(sheet, area, true);
    sheet.links = sheet.links.filter((link) => !link.areas.every((one) => isInside(one, area)));
  }),
};

/** A table as it is now: it may have been moved, grown or deleted. */
export function current(table: TableInfo): TableInfo {
  const now = findAgain(table);
  if (!now) throw refuse("item", `table ${table.name}`);
  return now;
}
