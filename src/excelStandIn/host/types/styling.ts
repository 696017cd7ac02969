import { isUnbounded, isWholeColumns, isWholeRows, type Area } from "../../book/area";
import { plainStyle, type CellStyle } from "../../book/cellStyle";
import { extentOf } from "../../book/lines";
import { restyle } from "../../book/restyle";
import type { Sheet } from "../../book/sheet";
import { checkUnprotected } from "../protectionCheck";
import type { RangeTarget } from "../rangeTarget";

/** What all cells of some ranges have in common; null when they differ. */
export function common<V>(ranges: RangeTarget[], read: (style: CellStyle) => V): V | null {
  let found: { value: V } | null = null;
  for (const { sheet, area } of ranges) {
    const looked = lookedAt(sheet, area);
    for (let row = looked.top; row <= looked.bottom; row++)
      for (let column = looked.left; column <= looked.right; column++) {
        const value = read(sheet.style(row, column));
        if (found && found.value !== value) return null;
        found = { value };
      }
  }
  return found ? found.value : null;
}

/** Of whole rows and columns, only the part that holds anything, and one cell of the rest. */
function lookedAt(sheet: Sheet, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const { rows: rowCount, columns: columnCount } = extentOf(sheet);
  return {
    ...area,
    bottom: isWholeColumns(area) ? Math.min(area.bottom, rowCount) : area.bottom,
    right: isWholeRows(area) ? Math.min(area.right, columnCount) : area.right,
  };
}

/** Changes the style of all cells of some ranges alike. */
export function restyleAll(ranges: RangeTarget[], change: (style: CellStyle) => CellStyle): void {
  restyleByPlace(
    ranges,
    () => "",
    (style) => change(style),
  );
}

/**
 * Changes the style of all cells of some ranges by where in its range each stands. Cells of one style in like places get one
 * new style between them: a range has many cells and few styles.
 */
export function restyleByPlace<Place extends string>(
  ranges: RangeTarget[],
  placeOf: (row: number, column: number, area: Area) => Place,
  change: (style: CellStyle, place: Place) => CellStyle,
): void {
  const changed = new Map<Place, Map<CellStyle, CellStyle>>();
  for (const { sheet, area } of ranges) {
    checkUnprotected(sheet);
    restyle(sheet, area, (style, row, column) => {
      const place = placeOf(row, column, area);
      const styles = changed.get(place) ?? new Map<CellStyle, CellStyle>();
      changed.set(place, styles);
      const old = Object.keys(style).length === 0 ? NO_STYLE : style;
      const made = styles.get(old) ?? plainStyle(change(old, place));
      styles.set(old, made);
      return made;
    });
  }
}

const NO_STYLE: CellStyle = {};

type Line = (sheet: Sheet, index: number) => void;

/** Visits the rows or columns of some ranges. */
export function eachLine(ranges: RangeTarget[], axis: "rows" | "columns", visit: Line): void {
  for (const { sheet, area } of ranges) {
    checkUnprotected(sheet);
    const [first, last] = axis === "rows" ? rows(sheet, area) : [area.left, area.right];
    for (let index = first; index <= last; index++) visit(sheet, index);
  }
}

/** What all rows or columns of some ranges have in common; null when they differ. */
export function commonLine<V extends number | boolean>(
  ranges: RangeTarget[],
  axis: "rows" | "columns",
  read: (sheet: Sheet, index: number) => V,
): V | null {
  const values = new Set<V>();
  for (const { sheet, area } of ranges) {
    const [first, last] = axis === "rows" ? rows(sheet, area) : [area.left, area.right];
    for (let index = first; index <= last && values.size < 2; index++)
      values.add(read(sheet, index));
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** Of a whole column, only the rows that hold anything. */
const rows = (sheet: Sheet, area: Area): [number, number] => [
  area.top,
  isWholeColumns(area) ? Math.max(extentOf(sheet).rows - 1, 0) : area.bottom,
];
