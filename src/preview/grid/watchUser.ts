import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../excelStandIn/book/area";
import { reportMutation } from "./reportMutation";
import type { UserWatch } from "./userWatch";

/** Reports what is done in the grid by hand; what the page itself draws, or the grid calculates, is not. */
export function watchUser(univer: FUniver, watch: UserWatch, isOwn: () => boolean): void {
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params, options }) => {
    if (isOwn() || options?.["fromFormula"] || options?.onlyLocal) return;
    if (id === SELECT) reportSelection(watch, params as Selected);
    else reportMutation(univer, watch, id, params ?? {});
  });
  univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (isOwn()) return;
    const range = activeSheet.getActiveRange()?.getRange();
    watch.selected(activeSheet.getSheetId(), range ? areaOf(range) : firstCell);
  });
  univer.addEvent(univer.Event.SheetEditStarted, () => {
    watch.typing(true);
  });
  univer.addEvent(univer.Event.SheetEditEnded, () => {
    watch.typing(false);
  });
}

/** What selecting is to Univer. Its event SelectionChanged is not raised in the first seconds of a page, this is. */
export const SELECT = "sheet.operation.set-selections";

/** What is sent along with it: of a selection drawn with the mouse, 0 where it begins, 1 while it grows, 2 at its end. */
interface Selected {
  subUnitId: string;
  selections: { range: IRange }[];
  type?: number;
}

function reportSelection(watch: UserWatch, { subUnitId, selections, type = 2 }: Selected): void {
  const [first] = selections;
  if (type === 2 && first) watch.selected(subUnitId, areaOf(first.range));
}

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const areaOf = (range: IRange): Area => ({
  // Whole rows and columns have no number where they end.
  top: range.startRow || 0,
  left: range.startColumn || 0,
  bottom: Number.isFinite(range.endRow) ? range.endRow : 1_048_575,
  right: Number.isFinite(range.endColumn) ? range.endColumn : 16_383,
});
