/** Cells of a sheet as a file holds them, in the shape of a grid that was read from Excel. Rows and columns count from 0. */
export interface SheetGrid {
  sheet: string;
  row: number;
  column: number;
  values: (string | number | boolean)[][];
  /** As displayed. */
  texts: string[][];
  /** Number formats in their US form. */
  formats: string[][];
  merged: { row: number; column: number; rows: number; columns: number }[];
}

/** A sheet of a workbook file. */
export interface FileSheet {
  name: string;
  hidden: boolean;
  grid: SheetGrid;
  /** Rows and columns that are hidden, from 0; their cells are in the grid like the others. */
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

/** A workbook as its file holds it. */
export interface FileBook {
  sheets: FileSheet[];
  /** What the names of the workbook stand for, by name: `"a;b"` for a text, `Sheet1!$A$1` for cells. */
  names: Map<string, string>;
  date1904: boolean;
  /** Who saved it last, and when (ISO time), where the file says so. */
  savedBy?: string;
  savedAt?: string;
}
