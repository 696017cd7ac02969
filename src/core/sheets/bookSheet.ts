/** A cell's letters where its look does not say otherwise. */
export const PLAIN = { font: "宋体", size: 11 } as const;

/** Of every page of such a sheet, in inches. */
export const BOOK_MARGINS = {
  left: 0.4,
  right: 0.4,
  top: 0.5,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;

/** How a cell looks and whether it may be typed into. */
export interface CellLook {
  bold?: boolean;
  /** In points; 11 where it is not said. */
  size?: number;
  font?: string;
  /** `RRGGBB`. */
  fill?: string;
  border?: boolean;
  /** A line below, in this colour. */
  rule?: string;
  align?: "left" | "center" | "right";
  /** A number format in its US form. */
  format?: string;
  /** May be typed into while the sheet is protected. */
  open?: boolean;
}

/** One cell: a text or number as it is to stand there (a text that begins with = stays one), and its look. */
export interface BookCell {
  value: string | number;
  /** What Excel reckons there, `=` first; the value is what it comes to by our own reckoning. */
  formula?: string;
  look: CellLook;
}

/** Cells whose values are chosen from a list; others may be typed as well. Rows and columns from 0. */
export interface Choice {
  row: number;
  column: number;
  rows: number;
  /** Where the list stands: `选项!$A$1:$A$5`. */
  list: string;
}

/** A sheet of a workbook to be written. */
export interface BookSheet {
  name: string;
  hidden?: boolean;
  /** Column widths in characters; 0 for a hidden column. */
  widths: number[];
  rows: { height: number; cells: (BookCell | undefined)[] }[];
  /** Merged areas: row, column, rows, columns from 0. */
  merged?: [number, number, number, number][];
  choices?: Choice[];
  /** Protected without a password: only open cells may be typed into. */
  protect?: boolean;
  print?: {
    area: string;
    titleRows?: string;
    footer: string;
    breaks?: number[];
    isPortrait?: boolean;
    /** All of it on one page. */
    isOnePage?: boolean;
  };
}
