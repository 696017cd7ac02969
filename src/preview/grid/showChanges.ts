import type { FUniver } from "@univerjs/core/facade";
import type { ICellData } from "@univerjs/core";
import { fitRows } from "./fitRows";
import type { CellPictures, SheetPicture } from "./picture";

/**
 * Brings the grid from one state of the book to the next, as far as cells and rules go. Gives false
 * where more than these has changed, so that the grid is to be drawn anew.
 */
export function showChanges(
  univer: FUniver,
  before: SheetPicture[],
  after: SheetPicture[],
): boolean {
  if (!isSame(before.map(rest), after.map(rest))) return false;
  const unitId = univer.getActiveWorkbook()?.getId();
  if (!unitId) return false;
  after.forEach((sheet, index) => {
    const old = before[index];
    if (!old) return;
    const place = { unitId, subUnitId: sheet.id };
    const changed = changedCells(old.cells, sheet.cells);
    showCells(univer, place, changed);
    fitRows(univer, sheet, Object.keys(changed).map(Number));
    if (!isSame(old.rules, sheet.rules)) showRules(univer, place, old, sheet);
  });
  return true;
}

interface Place {
  unitId: string;
  subUnitId: string;
}

const rest = ({ id, frame, validations }: SheetPicture) => ({ id, frame, validations });

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The cells that look otherwise than before, as they look now; null for those that show nothing any more. */
function changedCells(
  before: CellPictures,
  after: CellPictures,
): Record<number, Record<number, ICellData | null>> {
  const changed: Record<number, Record<number, ICellData | null>> = {};
  for (const row of keys(before, after))
    for (const column of keys(before[row], after[row])) {
      const cell = after[row]?.[column] ?? null;
      if (!isSame(before[row]?.[column] ?? null, cell)) (changed[row] ??= {})[column] = cell;
    }
  return changed;
}

const keys = (a: object = {}, b: object = {}): number[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number);

function showCells(
  univer: FUniver,
  place: Place,
  changed: Record<number, Record<number, ICellData | null>>,
): void {
  if (Object.keys(changed).length === 0) return;
  // A style given is laid over the one there is, so that the old one goes first.
  const wiped = mapCells(changed, () => blank);
  const drawn = mapCells(changed, (cell) => ({ ...blank, ...structuredClone(cell) }));
  for (const cellValue of [wiped, drawn]) run(univer, "set-range-values", { ...place, cellValue });
}

const blank: ICellData = { v: null, f: null, p: null, s: null, t: null, si: null };

const mapCells = <T>(
  cells: Record<number, Record<number, ICellData | null>>,
  draw: (cell: ICellData | null) => T,
): Record<string, Record<string, T>> =>
  Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, draw(cell)])),
    ]),
  );

/** All of a sheet's rules are given anew: the order they are added in is their priority. */
function showRules(univer: FUniver, place: Place, old: SheetPicture, sheet: SheetPicture): void {
  for (const { cfId } of old.rules) run(univer, "delete-conditional-rule", { ...place, cfId });
  // A rule added goes before the others.
  for (const rule of [...sheet.rules].reverse())
    run(univer, "add-conditional-rule", { ...place, rule: structuredClone(rule) });
}

function run(univer: FUniver, mutation: string, params: object): void {
  void univer.executeCommand(`sheet.mutation.${mutation}`, params);
}
