import { boundingArea, intersect, isInside, lastColumn, lastRow, type Area } from "../../book/area";
import { wholeArgument } from "../argument";
import { AreasTarget } from "../areasTarget";
import type { PlayedExcel } from "../excels";
import { findRange } from "../findRange";
import { documented, instance, method, type Instance, type Member } from "../member";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { rangeInstance } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { scopedTables } from "./table";

/** Ways from one range to another. */
export const rangeTravel: Record<string, Member<RangeTarget>> = {
  getCell: method("1.1", documented, (range, [row, column]) => {
    const top = range.area.top + wholeArgument(row, "row");
    const left = range.area.left + wholeArgument(column, "column");
    return move(range, { top, left, bottom: top, right: left });
  }),
  getRow: method("1.1", "row-outside-range", (range, [row]) => {
    const top = range.area.top + wholeArgument(row, "row");
    if (top < range.area.top || top > range.area.bottom) throw refuse("offRange", `row ${top}`);
    return move(range, { ...range.area, top, bottom: top });
  }),
  getColumn: method("1.1", "row-outside-range", (range, [column]) => {
    const left = range.area.left + wholeArgument(column, "column");
    if (left < range.area.left || left > range.area.right)
      throw refuse("offRange", `column ${left}`);
    return move(range, { ...range.area, left, right: left });
  }),
  getLastCell: method("1.1", documented, (range) => {
    const { bottom, right } = range.area;
    return move(range, { top: bottom, left: right, bottom, right });
  }),
  getLastRow: method("1.1", documented, (range) =>
    move(range, { ...range.area, top: range.area.bottom }),
  ),
  getLastColumn: method("1.1", documented, (range) =>
    move(range, { ...range.area, left: range.area.right }),
  ),
  getEntireRow: method("1.1", documented, (range) =>
    move(range, { ...range.area, left: 0, right: lastColumn }),
  ),
  getEntireColumn: method("1.1", documented, (range) =>
    move(range, { ...range.area, top: 0, bottom: lastRow }),
  ),
  getOffsetRange: method("1.1", documented, (range, [rows, columns]) => {
    const [down, right] = [
      wholeArgument(rows, "rowOffset"),
      wholeArgument(columns, "columnOffset"),
    ];
    const { area } = range;
    return move(range, {
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    });
  }),
  getResizedRange: method("1.2", documented, (range, [rows, columns]) => {
    const bottom = range.area.bottom + wholeArgument(rows, "deltaRows");
    const right = range.area.right + wholeArgument(columns, "deltaColumns");
    return move(range, { ...range.area, bottom, right });
  }),
  getAbsoluteResizedRange: method("1.7", documented, (range, [rows, columns]) => {
    const bottom = range.area.top + wholeArgument(rows, "numRows") - 1;
    const right = range.area.left + wholeArgument(columns, "numColumns") - 1;
    return move(range, { ...range.area, bottom, right });
  }),
  getBoundingRect: method("1.1", documented, (range, [other]) =>
    move(range, boundingArea(range.area, findRange(range.sheet, other).area)),
  ),
  getIntersection: method("1.1", documented, (range, [other]) => {
    const shared = intersect(range.area, findRange(range.sheet, other).area);
    if (!shared) throw refuse("item", "the ranges do not meet");
    return move(range, shared);
  }),
  getIntersectionOrNullObject: method("1.4", documented, (range, [other]) => {
    const shared = intersect(range.area, findRange(range.sheet, other).area);
    return shared && move(range, shared);
  }),
  getUsedRange: method("1.1", documented, (range, [valuesOnly]) => {
    const used = usedPart(range, valuesOnly === true);
    // On a blank sheet the used range is its first cell.
    return move(range, used ?? { ...range.area, bottom: range.area.top, right: range.area.left });
  }),
  getUsedRangeOrNullObject: method("1.4", documented, (range, [valuesOnly]) => {
    const used = usedPart(range, valuesOnly === true);
    return used && move(range, used);
  }),
  getMergedAreasOrNullObject: method("1.13", "merged-areas", (range, _args, { excel }) =>
    mergedAreas(range, excel),
  ),
  getTables: method("1.9", documented, (range, [fullyContained]) =>
    scopedTables(range, fullyContained === true),
  ),
};

const move = (range: RangeTarget, area: Area): Instance => rangeInstance(range.at(area));

function usedPart({ sheet, area }: RangeTarget, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly, area);
  return used && intersect(used, area);
}

function mergedAreas({ sheet, area }: RangeTarget, excel: PlayedExcel): Instance | null {
  // Excel misses merged areas that begin outside of what is asked (#3611).
  const found = sheet.merges.filter(({ top, left }) =>
    isInside({ top, left, bottom: top, right: left }, area),
  );
  if (found.length > 512) throw refuse("tooManyMerges", `${found.length}`);
  if (found.length === 0) return null;
  const whole = found.map((merge) => new RangeTarget(sheet, { ...merge }));
  const corners = found.map(
    ({ top, left }) => new RangeTarget(sheet, { top, left, bottom: top, right: left }),
  );
  const { mergedAreas: told } = excel;
  const areas = new AreasTarget(
    told === "corners" ? corners : whole,
    told === "whole" ? whole : corners,
  );
  return instance(rangeAreasType, areas);
}
