import type { WorksheetView } from "@cj-tech-master/excelts";
import type { Sheet } from "./sheet";

/** How many rows and columns of a sheet stay when it is scrolled. */
export interface Panes {
  rows: number;
  columns: number;
}

/** The panes of a sheet; null when none are frozen. */
export function panesOf(sheet: Sheet): Panes | null {
  const view = sheet.inner.views[0] as
    { state?: string; xSplit?: number; ySplit?: number } | undefined;
  if (view?.state !== "frozen") return null;
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** Freezes rows and columns; none of either sets the sheet free. */
export function freezePanes(sheet: Sheet, { rows, columns }: Panes): void {
  const [first, ...others] = sheet.inner.views;
  const state = rows + columns > 0 ? "frozen" : "normal";
  const view = { ...first, state, xSplit: columns, ySplit: rows };
  // Where the panes were scrolled to means nothing for the new ones.
  Reflect.deleteProperty(view, "topLeftCell");
  sheet.inner.views = [view as Partial<WorksheetView>, ...others];
}
