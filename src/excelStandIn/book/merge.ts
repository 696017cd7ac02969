import { formatArea } from "./address";
import { intersect, sameArea, type Area } from "./area";
import type { Sheet } from "./sheet";

/** Merges an area; merged areas it meets are dissolved first. Only the first cell's value stays. */
export function mergeArea(sheet: Sheet, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  unmergeArea(sheet, area);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (row > area.top || column > area.left) sheet.cell(row, column).value = null;
  sheet.inner.mergeCellsWithoutStyle(formatArea(area));
  sheet.merges.push({ ...area });
}

/** Dissolves every merged area that an area meets. */
export function unmergeArea(sheet: Sheet, area: Area): Area[] {
  const met = sheet.merges.filter((merge) => intersect(merge, area) !== null);
  for (const merge of met) sheet.inner.unMergeCells(formatArea(merge));
  sheet.merges = sheet.merges.filter((merge) => !met.some((one) => sameArea(one, merge)));
  return met;
}
