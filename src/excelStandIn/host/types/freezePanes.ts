import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../book/area";
import { freezePanes, panesOf } from "../../book/panes";
import type { Sheet } from "../../book/sheet";
import { isLeftOut, wholeArgument } from "../argument";
import { findRange } from "../findRange";
import { documented, method, type Instance, type ObjectType } from "../member";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { rangeInstance } from "./range";

/** The rows and columns of a sheet that stay when it is scrolled. */
export const freezePanesType: ObjectType<Sheet> = {
  name: "WorksheetFreezePanes",
  members: {
    freezeRows: method("1.7", documented, (sheet, [count]) => {
      freeze(sheet, isLeftOut(count) ? 1 : wholeArgument(count, "count"), 0);
    }),
    freezeColumns: method("1.7", documented, (sheet, [count]) => {
      freeze(sheet, 0, isLeftOut(count) ? 1 : wholeArgument(count, "count"));
    }),
    freezeAt: method("1.7", documented, (sheet, [range]) => {
      const { area } = findRange(sheet, range);
      // Rows alone are given as whole rows, columns as whole columns.
      freeze(
        sheet,
        isWholeColumns(area) ? 0 : area.bottom + 1,
        isWholeRows(area) ? 0 : area.right + 1,
      );
    }),
    unfreeze: method("1.7", documented, (sheet) => {
      freeze(sheet, 0, 0);
    }),
    getLocation: method("1.7", documented, (sheet) => {
      const location = frozen(sheet);
      if (!location) throw refuse("item", "no panes are frozen");
      return location;
    }),
    getLocationOrNullObject: method("1.7", documented, frozen),
  },
};

const freeze = (sheet: Sheet, rows: number, columns: number): void => {
  freezePanes(sheet, { rows, columns });
};

function frozen(sheet: Sheet): Instance | null {
  const panes = panesOf(sheet);
  if (!panes) return null;
  const bottom = panes.rows > 0 ? panes.rows - 1 : lastRow;
  const right = panes.columns > 0 ? panes.columns - 1 : lastColumn;
  return rangeInstance(new RangeTarget(sheet, { top: 0, left: 0, bottom, right }));
}
