import { Failure } from "../../core/failure";
import { columnLetters } from "../../core/table/address";
import type { Area } from "../../core/table/grid";
import { areaOf, isSame } from "../workbook/areaOf";
import type { ResultPlace } from "./resultColumn";
import { loadLook, type FoundLook, type Look } from "./resultLook";

/** What the column may do with its place. */
export interface ProbedPlace {
  /** How its cells look without the column; none where they have a look of the user's, which is kept. */
  look?: Look;
  /** The width that a column before this one has by now. */
  width?: number;
}

/**
 * Looks at the cells still to be taken. Cells with contents are refused, merged ones, and a place beside an Excel table.
 * Undefined where the column before is no longer where it was read.
 */
export async function probePlace(
  context: Excel.RequestContext,
  { sheetId, before, grid }: ResultPlace,
  area: Area,
): Promise<ProbedPlace | undefined> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const pieces = (before?.area ? outside(area, before.area) : [area]).map((piece) => {
    const range = rangeOf(sheet, piece);
    return {
      contents: range.getUsedRangeOrNullObject(true).load("address"),
      look: loadLook(range, piece.rows),
    };
  });
  const tables = rangeOf(sheet, { ...area, column: area.column - 1, columns: 2 })
    .getTables(false)
    .load("items/id");
  const old = before?.area && loadOld(before.name);
  await context.sync();

  if (before?.area && old && (old.isNullObject || !isSame(areaOf(old), before.area))) {
    return undefined;
  }
  if (tables.items.length > 0) throw new Failure({ code: "besideExcelTable" });
  const isMerged = grid.merged.some((merged) => meets(merged, area));
  if (isMerged || pieces.some(({ contents }) => !contents.isNullObject)) {
    throw new Failure({ code: "noRoomForColumn", column: columnLetters(area.column) });
  }
  const found = pieces.map(({ look }) => look());
  const look = before?.area ? keptLook(before.look, found) : found[0]?.look;
  // A column whose making was cut off has no width of its own yet.
  const width = old && !old.format.useStandardWidth ? old.format.columnWidth : undefined;
  return { ...(look ? { look } : {}), ...(width === undefined ? {} : { width }) };
}

/** Asks for the cells of the column before, as they are by now. */
function loadOld(name: Excel.NamedItem): Excel.Range {
  return name
    .getRangeOrNullObject()
    .load("rowIndex,columnIndex,rowCount,columnCount,format/columnWidth,format/useStandardWidth");
}

/** The look of a column that grows: new rows look as the others did, or took the add-in's look over from the row above. */
function keptLook(before: Look | undefined, found: FoundLook[]): Look | undefined {
  if (!before) return undefined;
  const fits = ({ look, own }: FoundLook) =>
    own ||
    (look?.horizontal === before.horizontal &&
      look.vertical === before.vertical &&
      look.wrap === before.wrap);
  return found.every(fits) ? before : undefined;
}

/** The parts of an area above and below another in the same column. */
function outside(area: Area, other: Area): Area[] {
  const end = area.row + area.rows;
  const otherEnd = other.row + other.rows;
  return [
    { ...area, rows: Math.min(other.row, end) - area.row },
    { ...area, row: Math.max(otherEnd, area.row), rows: end - Math.max(otherEnd, area.row) },
  ].filter(({ rows }) => rows > 0);
}

function meets(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
