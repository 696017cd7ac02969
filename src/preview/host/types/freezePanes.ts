import type { WorksheetView } from "@cj-tech-master/excelts";
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
        area.bottom > 1_000_000 ? 0 : area.bottom + 1,
        area.right > 16_000 ? 0 : area.right + 1,
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

function freeze(sheet: Sheet, ySplit: number, xSplit: number): void {
  const [first, ...others] = sheet.inner.views;
  const isFrozen = xSplit + ySplit > 0;
  const view = { ...first, state: isFrozen ? "frozen" : "normal", xSplit, ySplit };
  // Where the panes were scrolled to means nothing for the new ones.
  Reflect.deleteProperty(view, "topLeftCell");
  sheet.inner.views = [view as Partial<WorksheetView>, ...others];
}

function frozen(sheet: Sheet): Instance | null {
  const view = sheet.inner.views[0] as
    { state?: string; xSplit?: number; ySplit?: number } | undefined;
  if (view?.state !== "frozen") return null;
  const { xSplit = 0, ySplit = 0 } = view;
  const bottom = ySplit > 0 ? ySplit - 1 : 1_048_575;
  const right = xSplit > 0 ? xSplit - 1 : 16_383;
  return rangeInstance(new RangeTarget(sheet, { top: 0, left: 0, bottom, right }));
}
