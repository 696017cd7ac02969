import type { CellContent } from "../../book/cellContent";
import { columnsOf, isUnbounded, isWholeColumns, isWholeRows, rowsOf } from "../../book/area";
import { columnPoints, countHiddenRows, hideColumn, hideRow, rowPoints } from "../../book/lines";
import type { Sheet } from "../../book/sheet";
import { booleanArgument } from "../argument";
import type { PlayedExcel } from "../excels";
import { documented, property, type Member } from "../member";
import type { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { writeContents, writeNumberFormats } from "../writeRange";
import { eachLine } from "./styling";

/** Excel answers no read of more cells than these. */
const mostCells = 5_000_000;
const largestCount = 2 ** 31 - 1;

/** What a range says of its cells. Cell by cell only where the range is bounded; else null. */
export const rangeReading: Record<string, Member<RangeTarget>> = {
  values: property(
    "1.1",
    "typed-text",
    (range, { excel }) => grid(range, (sheet, r, c) => told(sheet.content(r, c), excel)),
    writeContents,
  ),
  text: property("1.1", documented, (range) => grid(range, (sheet, r, c) => sheet.text(r, c))),
  formulas: property(
    "1.1",
    "no-calculation",
    (range) =>
      grid(range, (sheet, r, c) => {
        const { formula, value } = sheet.content(r, c);
        return formula ?? value;
      }),
    writeContents,
  ),
  numberFormat: property(
    "1.1",
    documented,
    (range) => grid(range, (sheet, r, c) => sheet.numberFormat(r, c)),
    writeNumberFormats,
  ),
  valueTypes: property("1.1", "number-type", (range) =>
    grid(range, (sheet, r, c) => sheet.content(r, c).type),
  ),
  rowCount: property("1.1", documented, (range) => rowsOf(range.area)),
  columnCount: property("1.1", documented, (range) => columnsOf(range.area)),
  cellCount: property("1.1", documented, (range) => cellCount(range)),
  left: property("1.10", "column-width", ({ sheet, area }) => across(sheet, 0, area.left - 1)),
  top: property("1.10", "default-height", ({ sheet, area }) => down(sheet, 0, area.top - 1)),
  width: property("1.10", "column-width", ({ sheet, area }) =>
    across(sheet, area.left, area.right),
  ),
  height: property("1.10", "default-height", ({ sheet, area }) =>
    down(sheet, area.top, area.bottom),
  ),
  isEntireRow: property("1.7", documented, (range) => isWholeRows(range.area)),
  isEntireColumn: property("1.7", documented, (range) => isWholeColumns(range.area)),
  rowHidden: property("1.2", documented, areRowsHidden, (range, value) => {
    const hidden = booleanArgument(value, "rowHidden");
    eachLine([range], "rows", (sheet, row) => {
      hideRow(sheet, row, hidden);
    });
  }),
  columnHidden: property("1.2", documented, areColumnsHidden, (range, value) => {
    const hidden = booleanArgument(value, "columnHidden");
    eachLine([range], "columns", (sheet, column) => {
      hideColumn(sheet, column, hidden);
    });
  }),
  hidden: property("1.2", documented, (range) => {
    const [rows, columns] = [areRowsHidden(range), areColumnsHidden(range)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
};

/** A value as Excel says it: errors perhaps in its own language. */
function told({ type, value }: CellContent, { errorTexts }: PlayedExcel): CellContent["value"] {
  if (type !== "Error" || errorTexts === "english") return value;
  return LOCAL_ERRORS[String(value)] ?? value;
}

/** The error values that German has words of its own for. */
const LOCAL_ERRORS: Record<string, string> = { "#N/A": "#NV", "#VALUE!": "#WERT!" };

/** Points from the left edge of a column to the right edge of another. */
function across(sheet: Sheet, first: number, last: number): number {
  let points = 0;
  for (let column = first; column <= last; column++)
    if (!sheet.isColumnHidden(column)) points += columnPoints(sheet, column);
  return points;
}

/** Points from the top of a row to the bottom of another. */
function down(sheet: Sheet, first: number, last: number): number {
  let points = 0;
  for (let row = first; row <= last; row++)
    if (!sheet.isRowHidden(row)) points += rowPoints(sheet, row);
  return points;
}

/** -1 where the count would not fit 32 bits, as the reference says. */
export function cellCount({ area }: RangeTarget): number {
  const count = rowsOf(area) * columnsOf(area);
  return count > largestCount ? -1 : count;
}

function grid<V>(range: RangeTarget, read: (sheet: Sheet, row: number, column: number) => V) {
  const { sheet, area } = range;
  if (isUnbounded(area)) return null;
  if (rowsOf(area) * columnsOf(area) > mostCells) throw refuse("tooManyCells", range.address);
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: V[] = [];
    for (let column = area.left; column <= area.right; column++)
      values.push(read(sheet, row, column));
    rows.push(values);
  }
  return rows;
}

function areRowsHidden({ sheet, area }: RangeTarget): boolean | null {
  return allOrNone(countHiddenRows(sheet, area), rowsOf(area));
}

function areColumnsHidden({ sheet, area }: RangeTarget): boolean | null {
  let hidden = 0;
  for (let column = area.left; column <= area.right; column++)
    if (sheet.isColumnHidden(column)) hidden++;
  return allOrNone(hidden, columnsOf(area));
}

const allOrNone = (count: number, all: number): boolean | null =>
  count === 0 ? false : count === all ? true : null;
