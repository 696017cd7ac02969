import { wholeSheet, type Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { isLeftOut, textArgument, wholeArgument } from "../argument";
import { AreasTarget } from "../areasTarget";
import { findArea, findAreas } from "../findRange";
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
import { customProperties } from "./customProperties";
import { rangeAreasType } from "./rangeAreas";
import { rangeInstance } from "./range";
import { sheetTables } from "./table";
import { worksheetProtectionType } from "./protection";

/** One worksheet. */
export const worksheetType: ObjectType<Sheet> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  members: {
    id: property("1.1", "sheet-id", (sheet) => sheet.id),
    name: property("1.1", documented, (sheet) => sheet.name),
    position: property("1.1", documented, (sheet) => sheet.position),
    visibility: property("1.1", documented, (sheet) => sheet.visibility),
    tabColor: property("1.7", documented, (sheet) => sheet.tabColor),
    protection: relation("1.2", documented, (sheet) => instance(worksheetProtectionType, sheet)),
    customProperties: relation("1.12", documented, (sheet) => customProperties(sheet)),
    tables: relation("1.1", documented, (sheet) => sheetTables(sheet)),
    activate: method("1.1", documented, (sheet, _args, session) => {
      session.activate(sheet);
    }),
    getRange: method("1.1", documented, (sheet, [address]) =>
      isLeftOut(address)
        ? onSheet(sheet, wholeSheet)
        : onSheet(sheet, findArea(sheet, textArgument(address, "address"))),
    ),
    getRanges: method("1.9", documented, (sheet, [addresses]) =>
      isLeftOut(addresses)
        ? severalRanges(sheet, [wholeSheet])
        : severalRanges(sheet, findAreas(sheet, textArgument(addresses, "address"))),
    ),
    getRangeByIndexes: method("1.7", documented, (sheet, args) => {
      const [top = 0, left = 0, rows = 0, columns = 0] = args.map((arg) =>
        wholeArgument(arg, "index or count"),
      );
      return onSheet(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    }),
    getCell: method("1.1", documented, (sheet, [row, column]) => {
      const [top, left] = [wholeArgument(row, "row"), wholeArgument(column, "column")];
      return onSheet(sheet, { top, left, bottom: top, right: left });
    }),
    getUsedRange: method("1.1", documented, (sheet, [valuesOnly]) =>
      // The used range of a blank sheet is its first cell.
      onSheet(
        sheet,
        sheet.usedArea(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 },
      ),
    ),
    getUsedRangeOrNullObject: method("1.4", documented, (sheet, [valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true);
      return used && onSheet(sheet, used);
    }),
  },
};

const severalRanges = (sheet: Sheet, areas: Area[]): Instance =>
  instance(rangeAreasType, new AreasTarget(areas.map((area) => new RangeTarget(sheet, area))));

const onSheet = (sheet: Sheet, area: RangeTarget["area"]): Instance =>
  rangeInstance(new RangeTarget(sheet, wholeSheet).at(area));
