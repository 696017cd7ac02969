import { ValueType, type Cell, type CellValue, type Style } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** All that a cell holds, taken off the sheet. */
export interface TakenCell {
  row: number;
  column: number;
  value: CellValue;
  style: Partial<Style>;
  comment: Cell["comment"];
}

/** Takes the cells of an area off the sheet and leaves it blank; covered cells come as blanks. */
export function takeCells(sheet: Sheet, area: Area): TakenCell[] {
  const taken: TakenCell[] = [];
  sheet.inner.eachRow({ includeEmpty: true }, (row) => {
    if (row.number <= area.top || row.number > area.bottom + 1) return;
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.col <= area.left || cell.col > area.right + 1) return;
      taken.push(describeCell(cell));
      cell.value = null;
      cell.style = {};
      cell.comment = undefined;
    });
  });
  return taken;
}

/** Puts a cell down; what was there is lost. */
export function putCell(sheet: Sheet, taken: TakenCell): void {
  const cell = sheet.cell(taken.row, taken.column);
  cell.value = taken.value;
  cell.style = taken.style;
  cell.comment = taken.comment;
}

/** What a cell holds, with a formula it shares with others written out. */
export function describeCell(cell: Cell): TakenCell {
  return {
    row: cell.row - 1,
    column: cell.col - 1,
    value: cell.type === ValueType.Merge ? null : plainValue(cell),
    style: cell.style,
    comment: cell.comment,
  };
}

/** A cell's value; a formula it shares with others is written out. */
export function plainValue(cell: Cell): CellValue {
  if (cell.type !== ValueType.Formula) return cell.value;
  const whole = cell.value as { shareType?: string; ref?: string };
  if (whole.shareType === "array") return cell.value;
  return formulaValue(cell.formula ?? "", cell.result);
}

/** A formula (without `=`) and its last result, as the library takes them. */
export const formulaValue = (formula: string, result: Cell["result"]): CellValue =>
  result === undefined ? { formula } : { formula, result };
