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
import { dataValidationType } from "./dataValidation";
import { hyperlinkProperty } from "./hyperlink";
import { rangeChanging } from "./rangeChanging";
import { rangeFormatType } from "./rangeFormat";
import { SheetTarget } from "../sheetTarget";
import { rangeProperties } from "./rangeProperties";
import { rangeReading } from "./rangeReading";
import { rangeTravel } from "./rangeTravel";
import { conditionalFormats } from "./conditionalFormatCollection";
import { worksheetType } from "./worksheet";

/** A range of one rectangle. */
export const rangeType: ObjectType<RangeTarget> = assembled({ name: "Range", isKept: true }, () => [
  rangeParts,
  rangeReading,
  rangeTravel,
  rangeChanging,
  rangeProperties,
]);

const rangeParts: ObjectType<RangeTarget>["members"] = {
  address: property("1.1", documented, (range) => range.address),
  rowIndex: property("1.1", documented, (range) => range.area.top),
  columnIndex: property("1.1", documented, (range) => range.area.left),
  worksheet: relation("1.1", documented, (range) =>
    instance(worksheetType, new SheetTarget(range.sheet)),
  ),
  format: relation("1.1", documented, (range) => instance(rangeFormatType, [range])),
  conditionalFormats: relation("1.6", documented, (range) => conditionalFormats([range])),
  dataValidation: relation("1.8", documented, (range) => instance(dataValidationType, range)),
  hyperlink: hyperlinkProperty,
  select: method("1.1", documented, (range, _args, session) => {
    session.select(range);
  }),
  _ValidateArraySize: method("1.3", "client-housekeeping", () => undefined),
};

export const rangeInstance = (range: RangeTarget): Instance => instance(rangeType, range);
