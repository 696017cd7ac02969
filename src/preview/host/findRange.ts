import { parseArea, splitReference } from "../book/address";
import type { Area } from "../book/area";
import type { Sheet } from "../book/sheet";
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

function namedArea(sheet: Sheet, name: string): Area | null {
  const wanted = name.toLowerCase();
  const named = sheet.book.names.filter((defined) => defined.name.toLowerCase() === wanted);
  const found =
    named.find(({ scope }) => scope === sheet) ?? named.find(({ scope }) => scope === null);
  if (!found) return null;
  const { sheet: home, local } = splitReference(found.formula);
  return home?.toLowerCase() === sheet.name.toLowerCase() ? parseArea(local) : null;
}
