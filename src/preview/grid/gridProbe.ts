import type { FUniver } from "@univerjs/core/facade";
import { reveal } from "./followSelection";
import { columnStart, rowStart, scrollPlace } from "./scrolling";

type Workbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;

/** The colours a cell shows, as `#RRGGBB`; null where it has none of its own. */
export interface ShownColors {
  fill: string | null;
  text: string | null;
}

/** What browser tests see the grid by, as `window.previewGrid`: it draws on a canvas. */
export interface GridProbe {
  /** The workbook in the grid. */
  workbook(): Workbook;
  sheet(): ReturnType<Workbook["getActiveSheet"]>;
  /** Whether the grid shows the book as it is. */
  isSettled(): boolean;
  /** The colours of a cell of the front sheet, its rules applied; rows and columns count from 0. */
  colorsAt(row: number, column: number): ShownColors;
  /** Scrolls to a cell of the front sheet where it is out of sight. */
  reveal(row: number, column: number): void;
  /** Where on the grid's canvas a cell of the front sheet can be clicked. */
  placeOf(row: number, column: number): { x: number; y: number };
}

declare global {
  interface Window {
    previewGrid: GridProbe;
  }
}

/** Lets browser tests look into the grid. */
export function exposeGrid(univer: FUniver, isSettled: () => boolean): void {
  const workbook = (): Workbook => {
    const shown = univer.getActiveWorkbook();
    if (!shown) throw new Error("The grid shows no workbook");
    return shown;
  };
  const sheet = () => workbook().getActiveSheet();
  const colorsAt = (row: number, column: number): ShownColors => {
    const { bg, cl } = sheet().getSheet().getComposedCellStyle(row, column);
    return { fill: bg?.rgb?.toUpperCase() ?? null, text: cl?.rgb?.toUpperCase() ?? null };
  };
  const placeOf = (row: number, column: number): { x: number; y: number } => {
    const shown = sheet();
    const { xSplit, ySplit } = shown.getFreeze();
    const scrolled = scrollPlace(shown);
    const rect = shown.getRange(row, column).getCellRect();
    // Cells know their place as if nothing were scrolled; what is not frozen has moved from there.
    return {
      x:
        rect.x +
        Math.min(rect.width / 2, 20) -
        (column < xSplit ? 0 : columnStart(shown)(scrolled.column)),
      y:
        rect.y + Math.min(rect.height / 2, 10) - (row < ySplit ? 0 : rowStart(shown)(scrolled.row)),
    };
  };
  window.previewGrid = {
    workbook,
    sheet,
    isSettled,
    colorsAt,
    placeOf,
    reveal: (row, column) => {
      reveal(sheet(), row, column);
    },
  };
}
