import { BooleanNumber, type IColumnData, type IRowData } from "@univerjs/core";
import type { Row } from "@cj-tech-master/excelts";
import { columnPoints, rowPoints } from "../../excelStandIn/book/lines";
import type { Sheet } from "../../excelStandIn/book/sheet";
import { pictureCell } from "./pictureCell";
import { pictureRules } from "./pictureRules";
import { pictureValidations } from "./pictureValidations";
import { pointsPerPixel, rangeOf, type CellPictures, type SheetPicture } from "./picture";

/** Rows and columns the grid offers beyond those in use. */
const spareRows = 60;
const spareColumns = 8;
const fewestColumns = 26;
const fewestRows = 100;
/** Letters up to this size, in points, fit a row of the usual height. */
const LARGE = 12;

/** Draws a sheet of the book for the grid. */
export function pictureSheet(sheet: Sheet): SheetPicture {
  const { id, inner } = sheet;
  const rowCount = Math.max(fewestRows, inner.rowCount + spareRows);
  const columnCount = Math.max(fewestColumns, inner.columnCount + spareColumns);
  return {
    id,
    cells: pictureCells(sheet),
    frame: {
      id,
      name: sheet.name,
      tabColor: sheet.tabColor,
      hidden: flag(sheet.visibility !== "Visible"),
      rowCount,
      columnCount,
      mergeData: sheet.merges.map(rangeOf),
      rowData: pictureRows(sheet),
      columnData: pictureColumns(sheet, columnCount),
      defaultRowHeight: Math.round((inner.properties.defaultRowHeight ?? 15) / pointsPerPixel),
      defaultColumnWidth: Math.round(columnPoints(sheet, 16_000) / pointsPerPixel),
      showGridlines: flag(inner.views[0]?.showGridLines !== false),
      freeze: pictureFreeze(sheet),
    },
    rules: pictureRules(sheet, rowCount, columnCount),
    validations: pictureValidations(sheet, rowCount),
  };
}

function pictureCells(sheet: Sheet): CellPictures {
  const cells: CellPictures = {};
  sheet.inner.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const [r, c] = [cell.row - 1, cell.col - 1];
      const picture = pictureCell(sheet, r, c);
      if (picture) (cells[r] ??= {})[c] = picture;
    });
  });
  return cells;
}

function pictureRows(sheet: Sheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  sheet.inner.eachRow({ includeEmpty: true }, (row, number) => {
    const hd = flag(row.hidden);
    rows[number - 1] =
      row.height === undefined
        ? // Excel fits such a row to its text when it opens the book; the grid does, but for merged cells.
          (titleHeight(row) ?? { ia: BooleanNumber.TRUE, hd })
        : { h: Math.round(row.height / pointsPerPixel), ia: BooleanNumber.FALSE, hd };
    if (row.hidden) rows[number - 1] = { ...rows[number - 1], h: visibleHeight(sheet, number - 1) };
  });
  return rows;
}

/** A row of large letters alone, as titles are: merged over the table, and one line high. */
function titleHeight(row: Row): Partial<IRowData> | undefined {
  let size = 0;
  let isMerged = true;
  row.eachCell((cell) => {
    size = Math.max(size, cell.font?.size ?? 0);
    isMerged &&= cell.isMerged;
  });
  if (!isMerged || size <= LARGE) return undefined;
  return { h: Math.round((size * 1.35) / pointsPerPixel), ia: BooleanNumber.FALSE };
}

const visibleHeight = (sheet: Sheet, row: number): number =>
  Math.round((sheet.findRow(row)?.height ?? (rowPoints(sheet, row) || 15)) / pointsPerPixel);

function pictureColumns(sheet: Sheet, count: number): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, column) => [
      column,
      {
        w: Math.round(columnPoints(sheet, column) / pointsPerPixel) || undefined,
        hd: flag(sheet.isColumnHidden(column)),
      },
    ]),
  ) as Record<number, Partial<IColumnData>>;
}

function pictureFreeze(sheet: Sheet) {
  const [view] = sheet.inner.views;
  const [x, y] = view?.state === "frozen" ? [view.xSplit ?? 0, view.ySplit ?? 0] : [0, 0];
  return { xSplit: x, ySplit: y, startColumn: x > 0 ? x : -1, startRow: y > 0 ? y : -1 };
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
