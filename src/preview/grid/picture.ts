import type { ICellData, IRange, ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { Area } from "../../excelStandIn/book/area";

/** A screen's pixel in points. */
export const pointsPerPixel = 0.75;

export type CellPictures = Record<number, Record<number, ICellData>>;

/** One sheet as the grid is to show it. */
export interface SheetPicture {
  id: string;
  cells: CellPictures;
  /** Everything but the cells: name, sizes, merged areas, frozen panes … */
  frame: Omit<Partial<IWorksheetData>, "cellData">;
  rules: IConditionFormattingRule[];
  validations: ISheetDataValidationRule[];
}

/** The grid's own word for an area: `A1:B2 → rows 0–1, columns 0–1`. */
export const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});
