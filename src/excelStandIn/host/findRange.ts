import { parseArea, splitReference } from "../book/address";
import type { Area } from "../book/area";
import type { Sheet } from "../book/sheet";
import { AreasTarget } from "./areasTarget";
import { isInstance } from "./member";
import { RangeTarget } from "./rangeTarget";
import { refuse } from "./refusals";

/** Excel cuts longer address texts off, and reads what is left. */
export const longestAddress = 8_192;

/** The area an address or a name stands for on a sheet; refused when it is neither. */
export function findArea(sheet: Sheet, address: string): Area {
  if (address.length > longestAddress) throw refuse("addressTooLong", `${address.length}`);
  const { sheet: named, local } = splitReference(address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())
    throw refuse("foreignAddress", address);
  const area = parseArea(local) ?? (named === null ? namedArea(sheet, local) : null);
  if (!area) throw refuse("foreignAddress", address);
  return area;
}

/** The areas of a list of addresses: `A1:B2,D4` or `A1:B2;D4`. */
export function findAreas(sheet: Sheet, addresses: string): Area[] {
  if (addresses.length > longestAddress) throw refuse("addressTooLong", `${addresses.length}`);
  // A comma inside a quoted sheet name parts nothing.
  return addresses
    .split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/)
    .map((address) => findArea(sheet, address.trim()));
}

/** The range an argument stands for on a sheet: a Range, or an address. */
export function findRange(sheet: Sheet, range: unknown): RangeTarget {
  if (typeof range === "string") return new RangeTarget(sheet, findArea(sheet, range));
  if (!isInstance(range) || !(range.target instanceof RangeTarget))
    throw refuse("argument", "a range is missing");
  if (range.target.sheet !== sheet) throw refuse("foreignAddress", range.target.address);
  return range.target;
}

/** The ranges an argument stands for on a sheet: a Range, a RangeAreas, or addresses. */
export function findRanges(sheet: Sheet, ranges: unknown): RangeTarget[] {
  if (typeof ranges === "string")
    return findAreas(sheet, ranges).map((area) => new RangeTarget(sheet, area));
  if (isInstance(ranges) && ranges.target instanceof AreasTarget) return ranges.target.ranges;
  return [findRange(sheet, ranges)];
}

function namedArea(sheet: Sheet, name: string): Area | null {
  const wanted = name.toLowerCase();
  const named = sheet.book.names.filter((defined) => defined.name.toLowerCase() === wanted);
  const found =
    named.find(({ scope }) => scope === sheet) ?? named.find(({ scope }) => scope === null);
  if (!found) return null;
  const { sheet: home, local } = splitReference(found.formula);
  return home?.toLowerCase() === sheet.name.toLowerCase() ? parseArea(local) : null;
}
