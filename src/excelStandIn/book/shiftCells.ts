import type { Row } from "@cj-tech-master/excelts";
import { wholeSheet, type Area } from "./area";
import { breaksOf, setBreaks } from "./breaks";
import { putCell, takeCells } from "./cellMoves";
import { moveFormula } from "./formula";
import { mergeArea, unmergeArea } from "./merge";
import { shiftArea, shiftedArea, shiftFormula, shiftWholeArea, isWhole, type Shift } from "./shift";
import { leadsTo, shiftFormulas } from "./shiftFormulas";
import { shiftTables } from "./shiftTables";
import type { Sheet } from "./sheet";

export interface ShiftOptions {
  /**
   * Whether rules that end just before the new cells grow over them. The user's own insertions do
   * so in Excel, since new cells take their format from the row above; the API's do not.
   */
  extendRules?: boolean;
}

/**
 * Puts cells in or takes them out, and lets everything follow that Excel lets follow: cells, merged
 * areas, row heights, rules, validations, page breaks, names, print areas and formulas.
 */
export function shiftCells(sheet: Sheet, shift: Shift, options: ShiftOptions = {}): void {
  const area = shiftedArea(shift);
  const merges = unmergeArea(sheet, area);
  moveCells(sheet, area, shift);
  if (isWhole(shift) && shift.axis === "rows") moveRows(sheet, shift);
  if (isWhole(shift) && shift.axis === "columns") moveColumns(sheet, shift);
  for (const merge of merges) {
    const moved = shiftWholeArea(merge, shift);
    if (moved) mergeArea(sheet, moved);
  }
  shiftTables(sheet, shift);
  shiftRules(sheet, shift, options.extendRules === true);
  shiftBreaks(sheet, shift);
  sheet.printArea = sheet.printArea.flatMap((one) => shiftWholeArea(one, shift) ?? []);
  sheet.printTitleRows = sheet.printTitleRows && shiftWholeArea(sheet.printTitleRows, shift);
  sheet.printTitleColumns =
    sheet.printTitleColumns && shiftWholeArea(sheet.printTitleColumns, shift);
  shiftFormulas(sheet, shift);
}

function moveCells(sheet: Sheet, area: Area, shift: Shift): void {
  const step = shift.axis === "rows" ? "row" : "column";
  const gone = shift.at - shift.count;
  const taken = takeCells(sheet, area);
  for (const cell of taken)
    if (shift.count > 0 || cell[step] >= gone)
      putCell(sheet, { ...cell, [step]: cell[step] + shift.count });
  if (shift.count > 0 && shift.at > 0) inheritStyles(sheet, shift);
}

/** New cells take their format from those before them. */
function inheritStyles(sheet: Sheet, { axis, at, count, from, to }: Shift): void {
  const size = axis === "rows" ? sheet.inner.columnCount : sheet.inner.rowCount;
  for (let cross = from; cross <= Math.min(to, size - 1); cross++) {
    const [row, column] = axis === "rows" ? [at - 1, cross] : [cross, at - 1];
    const before = sheet.findCell(row, column);
    if (!before) continue;
    for (let step = 1; step <= count; step++)
      sheet.cell(
        axis === "rows" ? row + step : row,
        axis === "rows" ? column : column + step,
      ).style = before.style;
  }
}

type RowLooks = Pick<Row, "height" | "customHeight" | "hidden" | "style" | "outlineLevel">;

function moveRows(sheet: Sheet, { at, count }: Shift): void {
  const last = sheet.inner.rowCount;
  const looks = (row: number): RowLooks => {
    const { height, customHeight, hidden, style, outlineLevel } = sheet.inner.getRow(row + 1);
    return { height, customHeight, hidden, style, outlineLevel } as RowLooks;
  };
  const above = at > 0 ? looks(at - 1) : null;
  const moved: [number, RowLooks][] = [];
  for (let row = at; row < last; row++) moved.push([row + count, looks(row)]);
  for (const [row, look] of moved) if (row >= at) Object.assign(sheet.inner.getRow(row + 1), look);
  for (let row = at; row < at + count; row++)
    Object.assign(sheet.inner.getRow(row + 1), { ...(above ?? blankRow), hidden: false });
  for (let row = last + count; row < last; row++)
    Object.assign(sheet.inner.getRow(row + 1), blankRow);
}

const blankRow = {
  height: undefined,
  customHeight: undefined,
  hidden: false,
  style: {},
  outlineLevel: 0,
};

function moveColumns(sheet: Sheet, { at, count }: Shift): void {
  const last = Math.max(sheet.inner.columnCount, sheet.inner.columns?.length ?? 0);
  const looks = (column: number) => {
    const { width, hidden, style } = sheet.inner.getColumn(column + 1);
    return { width, hidden, style };
  };
  const moved = Array.from({ length: Math.max(0, last - at) }, (_, index) => looks(at + index));
  const before = at > 0 ? looks(at - 1) : { width: undefined, hidden: false, style: {} };
  const fresh = Array.from({ length: Math.max(0, count) }, () => ({ ...before, hidden: false }));
  const row = [...fresh, ...moved.slice(Math.max(0, -count))];
  row.forEach((look, index) => Object.assign(sheet.inner.getColumn(at + index + 1), look));
  for (let column = last + count; column < last; column++)
    Object.assign(sheet.inner.getColumn(column + 1), {
      width: undefined,
      hidden: false,
      style: {},
    });
}

/** Rules and validations: their cells, and their formulas, which read from their first cell. */
function shiftRules(sheet: Sheet, shift: Shift, extend: boolean): void {
  const adjust = <R extends { areas: Area[]; formulas: string[] }>(rule: R): R[] => {
    const moved = rule.areas.flatMap((area) => shiftArea(area, shift));
    const areas = extend ? moved.map((area) => grown(area, shift)) : moved;
    if (areas.length === 0) return [];
    const formulas = rule.formulas.map((formula) =>
      shiftRuleFormula(sheet, formula, rule.areas, shift),
    );
    return [{ ...rule, areas, formulas }];
  };
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(adjust);
  sheet.validations = sheet.validations.flatMap(adjust);
  sheet.links = sheet.links.flatMap((link) => {
    const areas = link.areas.flatMap((area) => shiftArea(area, shift));
    return areas.length === 0 ? [] : [{ ...link, areas }];
  });
}

/** An area that ends just before new cells grows over them. */
function grown(area: Area, { axis, at, count }: Shift): Area {
  if (count < 0) return area;
  if (axis === "rows" && area.bottom === at - 1) return { ...area, bottom: at + count - 1 };
  if (axis === "columns" && area.right === at - 1) return { ...area, right: at + count - 1 };
  return area;
}

function shiftRuleFormula(sheet: Sheet, formula: string, areas: Area[], shift: Shift): string {
  const [first] = areas;
  if (!first) return formula;
  // Read it from the first cell that stays, or a deleted first cell would take it along.
  const [rows, columns] = firstKept(first, shift);
  return shiftFormula(moveFormula(formula, rows, columns), shift, (prefix) =>
    leadsTo(sheet, prefix, sheet),
  );
}

function firstKept(area: Area, { axis, at, count }: Shift): [number, number] {
  const [start, end] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const gone = at - count;
  const isGone = count < 0 && start >= at && start < gone && end >= gone;
  const step = isGone ? gone - start : 0;
  return axis === "rows" ? [step, 0] : [0, step];
}

/** A manual break stands above a row, and moves with it. */
function shiftBreaks(sheet: Sheet, shift: Shift): void {
  if (!isWhole(shift)) return;
  const { axis, at, count } = shift;
  const isKept = (place: number): boolean => count > 0 || place <= at || place >= at - count;
  const moved = breaksOf(sheet, axis)
    .filter(isKept)
    .map((place) => (place >= at && place > 0 ? Math.max(place + count, at) : place));
  setBreaks(sheet, axis, moved);
}

/** Puts whole rows in before a row counted from 0. */
export const insertRows = (
  sheet: Sheet,
  at: number,
  count: number,
  options?: ShiftOptions,
): void => {
  shiftCells(sheet, { axis: "rows", at, count, from: 0, to: wholeSheet.right }, options);
};

/** Takes whole rows out. */
export const deleteRows = (sheet: Sheet, at: number, count: number): void => {
  shiftCells(sheet, { axis: "rows", at, count: -count, from: 0, to: wholeSheet.right });
};
