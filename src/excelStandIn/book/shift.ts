import { intersect, subtract, wholeSheet, type Area } from "./area";
import { mapReferences, type Corner, type Reference } from "./formula";

/** Cells put in or taken out, so that those behind them move. Counts from 0, both ends included. */
export interface Shift {
  axis: "rows" | "columns";
  /** Where the first new cell stands, or the first deleted one stood. */
  at: number;
  /** How many are put in; negative when they are taken out. */
  count: number;
  /** The columns (or rows, where columns move) that take part. */
  from: number;
  to: number;
}

/** The part of the sheet whose cells move or go: everything from the shift's start on. */
export const shiftedArea = ({ axis, at, from, to }: Shift): Area =>
  axis === "rows"
    ? { ...wholeSheet, top: at, left: from, right: to }
    : { ...wholeSheet, left: at, top: from, bottom: to };

/** Whether whole rows or columns move, with all that belongs to them. */
export const isWhole = ({ axis, from, to }: Shift): boolean =>
  from === 0 && to === (axis === "rows" ? wholeSheet.right : wholeSheet.bottom);

/**
 * Where cells of one line end up, as first and last place. A block grows when cells are put in
 * inside of it; it moves when they are put in at its start; below its end it stays. Null when all
 * are deleted.
 */
export function shiftSpan(
  first: number,
  last: number,
  { at, count }: Shift,
): [number, number] | null {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const newFirst = first >= end ? first + count : Math.min(first, at);
  const newLast = last >= end ? last + count : Math.min(last, at - 1);
  return newFirst <= newLast ? [newFirst, newLast] : null;
}

/** Where an area ends up. One that lies only partly across the shift falls into pieces. */
export function shiftArea(area: Area, shift: Shift): Area[] {
  const band: Area =
    shift.axis === "rows"
      ? { ...wholeSheet, left: shift.from, right: shift.to }
      : { ...wholeSheet, top: shift.from, bottom: shift.to };
  const moving = intersect(area, band);
  const staying = moving ? subtract(area, band) : [area];
  const moved = moving && moveWithin(moving, shift);
  if (moving && moved && same(moving, moved)) return [area];
  return moved ? [moved, ...staying] : staying;
}

/** Where an area that lies wholly across the shift ends up; others stay. Null when it is deleted. */
export function shiftWholeArea(area: Area, shift: Shift): Area | null {
  const [from, to] = shift.axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  return from >= shift.from && to <= shift.to ? moveWithin(area, shift) : area;
}

function moveWithin(area: Area, shift: Shift): Area | null {
  if (shift.axis === "rows") {
    const rows = shiftSpan(area.top, area.bottom, shift);
    return rows && fit({ ...area, top: rows[0], bottom: rows[1] });
  }
  const columns = shiftSpan(area.left, area.right, shift);
  return columns && fit({ ...area, left: columns[0], right: columns[1] });
}

/** Keeps what would grow past the sheet's end, as whole columns do, on the sheet. */
const fit = (area: Area): Area | null => intersect(area, wholeSheet);

const same = (a: Area, b: Area): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A formula after a shift. `isMeant` says whether a reference with this prefix leads to the sheet
 * that was shifted.
 */
export function shiftFormula(
  formula: string,
  shift: Shift,
  isMeant: (prefix: string) => boolean,
): string {
  return mapReferences(formula, (reference) =>
    isMeant(reference.prefix) ? shiftReference(reference, shift) : reference,
  );
}

function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const { from, to } = reference;
  const last = to ?? from;
  const area: Area = {
    top: Math.min(from.row ?? 0, last.row ?? 0),
    bottom: Math.max(from.row ?? wholeSheet.bottom, last.row ?? wholeSheet.bottom),
    left: Math.min(from.column ?? 0, last.column ?? 0),
    right: Math.max(from.column ?? wholeSheet.right, last.column ?? wholeSheet.right),
  };
  const moved = shiftWholeArea(area, shift);
  if (!moved) return null;
  const corner = (old: Corner, row: number, column: number): Corner => ({
    ...old,
    row: old.row === null ? null : row,
    column: old.column === null ? null : column,
  });
  return {
    ...reference,
    from: corner(from, moved.top, moved.left),
    to: to && corner(to, moved.bottom, moved.right),
  };
}
