import { wholeSheet, type Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { AreasTarget } from "../areasTarget";
import { isLeftOut, textArgument, wholeArgument } from "../argument";
import { findArea, findAreas } from "../findRange";
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
import type { SheetTarget } from "../sheetTarget";
import { autoFilterType } from "./autoFilter";
import { charts } from "./charts";
import { customProperties } from "./customProperties";
import { freezePanesType } from "./freezePanes";
import { names } from "./names";
import { pageBreaks } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { worksheetProtectionType } from "./protection";
import { rangeInstance } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { registration, sheetEvents } from "./registration";
import { sheetTables } from "./table";
import { worksheetChanging } from "./worksheetChanging";

/** One worksheet. */
export const worksheetType: ObjectType<SheetTarget> = assembled(
  { name: "Worksheet", identity: ({ sheet }) => ({ Id: sheet.id }) },
  () => [worksheetParts, worksheetRanges, worksheetChanging, worksheetRegistration],
);

const worksheetParts: ObjectType<SheetTarget>["members"] = {
  id: property("1.1", "sheet-id", ({ sheet }) => sheet.id),
  autoFilter: relation("1.9", documented, ({ sheet }) => instance(autoFilterType, sheet)),
  charts: relation("1.1", documented, ({ sheet }) => charts(sheet)),
  customProperties: relation("1.12", documented, ({ sheet }) => customProperties(sheet)),
  freezePanes: relation("1.7", documented, ({ sheet }) => instance(freezePanesType, sheet)),
  horizontalPageBreaks: relation("1.9", documented, ({ sheet }) => pageBreaks(sheet, "rows")),
  verticalPageBreaks: relation("1.9", documented, ({ sheet }) => pageBreaks(sheet, "columns")),
  names: relation("1.4", documented, ({ sheet }) => names(sheet.book, sheet)),
  pageLayout: relation("1.9", "protected-sheet", ({ sheet }) => instance(pageLayoutType, sheet)),
  protection: relation("1.2", documented, ({ sheet }) => instance(worksheetProtectionType, sheet)),
  tables: relation("1.1", documented, (target) => sheetTables(target)),
  activate: method("1.1", documented, ({ sheet }, _args, session) => {
    session.activate(sheet);
  }),
};

const worksheetRegistration = registration<SheetTarget>(sheetEvents, ({ sheet }) => sheet.id);

const worksheetRanges: ObjectType<SheetTarget>["members"] = {
  getRange: method("1.1", documented, ({ sheet }, [address]) =>
    isLeftOut(address)
      ? onSheet(sheet, wholeSheet)
      : onSheet(sheet, findArea(sheet, textArgument(address, "address"))),
  ),
  getRanges: method("1.9", documented, ({ sheet }, [addresses]) =>
    isLeftOut(addresses)
      ? severalRanges(sheet, [wholeSheet])
      : severalRanges(sheet, findAreas(sheet, textArgument(addresses, "address"))),
  ),
  getRangeByIndexes: method("1.7", documented, ({ sheet }, args) => {
    const [top = 0, left = 0, rows = 0, columns = 0] = args.map((arg) =>
      wholeArgument(arg, "index or count"),
    );
    return onSheet(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }),
  getCell: method("1.1", documented, ({ sheet }, [row, column]) => {
    const [top, left] = [wholeArgument(row, "row"), wholeArgument(column, "column")];
    return onSheet(sheet, { top, left, bottom: top, right: left });
  }),
  getUsedRange: method("1.1", documented, ({ sheet }, [valuesOnly]) =>
    // The used range of a blank sheet is its first cell.
    onSheet(sheet, sheet.usedArea(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
  ),
  getUsedRangeOrNullObject: method("1.4", documented, ({ sheet }, [valuesOnly]) => {
    const used = sheet.usedArea(valuesOnly === true);
    return used && onSheet(sheet, used);
  }),
};

const severalRanges = (sheet: Sheet, areas: Area[]): Instance =>
  instance(rangeAreasType, new AreasTarget(areas.map((area) => new RangeTarget(sheet, area))));

const onSheet = (sheet: Sheet, area: Area): Instance =>
  rangeInstance(new RangeTarget(sheet, wholeSheet).at(area));
