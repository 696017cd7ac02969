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
import { rangeChanging } from "./rangeChanging";
import { rangeFormatType } from "./rangeFormat";
import { rangeReading } from "./rangeReading";
import { rangeTravel } from "./rangeTravel";
import { conditionalFormats } from "./conditionalFormatCollection";
import { worksheetType } from "./worksheet";

/** A range of one rectangle. */
export const rangeType: ObjectType<RangeTarget> = {
  name: "Range",
  isKept: true,
  members: {
    ...rangeReading,
    ...rangeTravel,
    ...rangeChanging,
    address: property("1.1", documented, (range) => range.address),
    rowIndex: property("1.1", documented, (range) => range.area.top),
    columnIndex: property("1.1", documented, (range) => range.area.left),
    worksheet: relation("1.1", documented, (range) => instance(worksheetType, range.sheet)),
    format: relation("1.1", documented, (range) => instance(rangeFormatType, [range])),
    conditionalFormats: relation("1.6", documented, (range) => conditionalFormats([range])),
    select: method("1.1", documented, (range, _args, session) => {
      session.select(range);
    }),
    _ValidateArraySize: method("1.3", "client-housekeeping", () => undefined),
  },
};

export const rangeInstance = (range: RangeTarget): Instance => instance(rangeType, range);
