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
