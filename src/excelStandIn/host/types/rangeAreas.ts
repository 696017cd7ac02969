import type { AreasTarget } from "../areasTarget";
import { wholeArgument } from "../argument";
import { documented, instance, method, property, relation, type ObjectType } from "../member";
import type { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { SheetTarget } from "../sheetTarget";
import { conditionalFormats } from "./conditionalFormatCollection";
import { rangeFormatType } from "./rangeFormat";
import { rangeInstance } from "./range";
import { cellCount } from "./rangeReading";
import { worksheetType } from "./worksheet";

/** Several ranges of one sheet under one hand. */
export const rangeAreasType: ObjectType<AreasTarget> = {
  name: "RangeAreas",
  isKept: true,
  members: {
    address: property("1.9", documented, (areas) =>
      areas.told.map((range) => range.address).join(","),
    ),
    areaCount: property("1.9", documented, (areas) => areas.ranges.length),
    cellCount: property("1.9", documented, (areas) =>
      areas.ranges.reduce((sum, range) => sum + cellCount(range), 0),
    ),
    areas: relation("1.9", documented, (areas) => instance(rangeCollectionType, areas.ranges)),
    worksheet: relation("1.9", documented, (areas) =>
      instance(worksheetType, new SheetTarget(areas.sheet)),
    ),
    format: relation("1.9", documented, (areas) => instance(rangeFormatType, areas.ranges)),
    conditionalFormats: relation("1.9", documented, (areas) => conditionalFormats(areas.ranges)),
  },
};

/** The ranges of a RangeAreas. */
export const rangeCollectionType: ObjectType<RangeTarget[]> = {
  name: "RangeCollection",
  items: (ranges) => ranges.map(rangeInstance),
  members: {
    getCount: method("1.9", documented, (ranges) => ranges.length),
    getItemAt: method("1.9", documented, (ranges, [index]) => {
      const range = ranges[wholeArgument(index, "index")];
      if (!range) throw refuse("item", `area ${String(index)}`);
      return rangeInstance(range);
    }),
  },
};
