import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../excelStandIn/book/area";
import { reportMutation } from "./reportMutation";
import type { UserWatch } from "./userWatch";

/** Reports what is done in the grid by hand; what the page itself draws, or the grid calculates, is not. */
export function watchUser(univer: FUniver, watch: UserWatch, isOwn: () => boolean): void {
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params, options }) => {
    if (isOwn() || options?.["fromFormula"] || options?.onlyLocal) return;
    reportMutation(univer, watch, id, params ?? {});
  });
  univer.addEvent(univer.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first] = selections;
    if (!isOwn() && first) watch.selected(worksheet.getSheetId(), areaOf(first));
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

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const areaOf = (range: IRange): Area => ({
  // Whole rows and columns have no number where they end.
  top: range.startRow || 0,
  left: range.startColumn || 0,
  bottom: Number.isFinite(range.endRow) ? range.endRow : 1_048_575,
  right: Number.isFinite(range.endColumn) ? range.endColumn : 16_383,
});
