import { BooleanNumber, type IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { SheetPicture } from "./picture";

/**
 * Makes rows without a height of their own as high as their texts, as Excel does when it opens a workbook and when a cell
 * changes: all of a sheet's, or some.
 */
export function fitRows(univer: FUniver, { id, frame }: SheetPicture, some?: number[]): void {
  const ranges = together((some ?? rowsOf(frame)).filter((row) => isFitted(frame, row)));
  if (ranges.length === 0) return;
  const last = (frame.columnCount ?? 1) - 1;
  univer
    .getActiveWorkbook()
    ?.getSheetBySheetId(id)
    ?.setRangesAutoHeight(ranges.map((rows) => ({ ...rows, startColumn: 0, endColumn: last })));
}

const FIT = "sheet.operation.mark-dirty-row-auto-height";
const STOP = "sheet.operation.cancel-mark-dirty-row-auto-height";

/**
 * Univer fits rows while the page has nothing else to do. Gives what stops the fitting that is still to come: done for a
 * workbook that is about to go, since Univer would look for rows of a sheet that is gone.
 */
export function watchFitting(univer: FUniver): () => void {
  const asked: object[] = [];
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    if (id === FIT && params) asked.push(params);
  });
  return () => {
    for (const params of asked.splice(0)) univer.syncExecuteCommand(STOP, params);
  };
}

const rowsOf = ({ rowData = {} }: SheetPicture["frame"]): number[] =>
  Object.keys(rowData).map(Number);

function isFitted({ rowData = {} }: SheetPicture["frame"], row: number): boolean {
  const { ia, hd } = rowData[row] ?? {};
  return ia === BooleanNumber.TRUE && hd !== BooleanNumber.TRUE;
}

/** Rows that follow each other as one range. */
function together(rows: number[]): Pick<IRange, "startRow" | "endRow">[] {
  const ranges: Pick<IRange, "startRow" | "endRow">[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row });
  }
  return ranges;
}
