import { filterOf, setFilter } from "../../book/filter";
import type { Sheet } from "../../book/sheet";
import { isLeftOut } from "../argument";
import { findRange } from "../findRange";
import { documented, method, property, type Instance, type ObjectType } from "../member";
import { checkUnprotected } from "../protectionCheck";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { rangeInstance } from "./range";

/** A sheet's filter: its buttons. What they filter out by is not served. */
export const autoFilterType: ObjectType<Sheet> = {
  name: "AutoFilter",
  members: {
    enabled: property("1.9", documented, (sheet) => filtered(sheet) !== null),
    apply: method("1.9", documented, (sheet, [range, column, criteria]) => {
      checkUnprotected(sheet);
      if (!isLeftOut(column) || !isLeftOut(criteria))
        throw refuse("memberNotServed", "AutoFilter.apply with criteria");
      setFilter(sheet, findRange(sheet, range).area);
    }),
    remove: method("1.9", documented, (sheet) => {
      checkUnprotected(sheet);
      setFilter(sheet, null);
    }),
    getRangeOrNullObject: method("1.9", documented, filtered),
  },
};

function filtered(sheet: Sheet): Instance | null {
  const area = filterOf(sheet);
  return area && rangeInstance(new RangeTarget(sheet, area));
}
