import type { FUniver } from "@univerjs/core/facade";

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
  /** The colours of a cell of the front sheet, its rules applied; rows and columns count from 0. */
  colorsAt(row: number, column: number): ShownColors;
}

declare global {
  interface Window {
    previewGrid: GridProbe;
  }
}

/** Lets browser tests look into the grid. */
export function exposeGrid(univer: FUniver): void {
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
  window.previewGrid = { workbook, sheet, colorsAt };
}
