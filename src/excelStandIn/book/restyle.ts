import type { Style } from "@cj-tech-master/excelts";
import { isWholeColumns, isWholeRows, type Area } from "./area";
import type { Sheet } from "./sheet";

type CellStyle = Partial<Style>;

/**
 * Changes the style of every cell of an area. Cells share style objects, so that none is changed in
 * place: each gets a new one, and those that shared one share the new one.
 */
export function restyle(
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  if (isWholeColumns(area) || isWholeRows(area)) restyleLines(sheet, area, change);
  const touched = isWholeColumns(area) || isWholeRows(area) ? sheet.touchedPart(area) : area;
  if (!touched) return;
  for (let row = touched.top; row <= touched.bottom; row++)
    for (let column = touched.left; column <= touched.right; column++) {
      const cell = sheet.cell(row, column);
      cell.style = change(cell.style, row, column);
    }
}

/** A style that whole columns or rows have is kept for them, not for their million cells. */
function restyleLines(
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  if (isWholeRows(area)) {
    const last = Math.min(area.bottom, Math.max(area.top + 1000, sheet.inner.rowCount));
    for (let number = area.top; number <= last; number++) {
      restyleLine(sheet.inner.getRow(number + 1), (style) => change(style, number, 0));
    }
    return;
  }
  for (let number = area.left; number <= area.right; number++) {
    restyleLine(sheet.inner.getColumn(number + 1), (style) => change(style, 0, number));
  }
}

function restyleLine(line: { style: CellStyle }, change: (style: CellStyle) => CellStyle): void {
  line.style = change(line.style);
}
