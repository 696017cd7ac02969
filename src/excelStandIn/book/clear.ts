import { ValueType } from "@cj-tech-master/excelts";
import { subtract, type Area } from "./area";
import { unmergeArea } from "./merge";
import { restyle } from "./restyle";
import type { Sheet } from "./sheet";

/** Empties the cells of an area. */
export function clearContents(sheet: Sheet, area: Area): void {
  eachCell(sheet, area, (row, column) => {
    const cell = sheet.cell(row, column);
    if (cell.type !== ValueType.Merge) cell.value = null;
  });
}

/** Takes formats, merged areas and rules away; with `all` also what may be typed. */
export function clearFormats(sheet: Sheet, area: Area, all: boolean): void {
  unmergeArea(sheet, area);
  restyle(sheet, area, () => ({}));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => cutOut(rule, area));
  if (all) sheet.validations = sheet.validations.flatMap((one) => cutOut(one, area));
}

/** Takes links away, and leaves their texts. */
export function clearLinks(sheet: Sheet, area: Area): void {
  sheet.links = sheet.links.flatMap((link) => cutOut(link, area));
}

/** What is left of a rule whose area loses a part; nothing when it loses all of it. */
export function cutOut<R extends { areas: Area[] }>(rule: R, hole: Area): R[] {
  const areas = rule.areas.flatMap((area) => subtract(area, hole));
  return areas.length === 0 ? [] : [{ ...rule, areas }];
}

function eachCell(sheet: Sheet, area: Area, visit: (row: number, column: number) => void): void {
  const touched = sheet.touchedPart(area);
  if (!touched) return;
  for (let row = touched.top; row <= touched.bottom; row++)
    for (let column = touched.left; column <= touched.right; column++)
      if (sheet.findCell(row, column)) visit(row, column);
}
