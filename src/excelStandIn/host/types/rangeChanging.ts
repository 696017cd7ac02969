import { splitReference } from "../../book/address";
import {
  intersect,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  type Area,
} from "../../book/area";
import { copyCells, type CopyKind } from "../../book/copyCells";
import { clearContents, clearFormats, clearLinks } from "../../book/clear";
import { mergeArea, unmergeArea } from "../../book/merge";
import type { Shift } from "../../book/shift";
import { shiftCells } from "../../book/shiftCells";
import { tears } from "../../book/shiftTables";
import { tablesOf } from "../../book/tables";
import { isLeftOut, targetArgument, wordArgument } from "../argument";
import { findRange } from "../findRange";
import { documented, method, type Member } from "../member";
import { checkUnprotected } from "../protectionCheck";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";
import { rangeInstance } from "./range";

const copyKinds: CopyKind[] = ["All", "Values", "Formats", "Formulas"];

const clearings = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** What changes cells by the block. */
export const rangeChanging: Record<string, Member<RangeTarget>> = {
  clear: method("1.1", "clear-formats", (range, [applyTo], session) => {
    checkUnprotected(range.sheet);
    clearArea(range, isLeftOut(applyTo) ? "All" : wordArgument(applyTo, clearings, "applyTo"));
    session.changed(range.sheet, range.area);
  }),
  insert: method("1.1", "inserted-format", (range, [shift], session) => {
    const direction = wordArgument(shift, ["Down", "Right"] as const, "shift");
    const change = shiftOf(range.area, direction === "Down" ? "rows" : "columns", 1);
    apply(range, change, () => {
      if (reachesEnd(range, change)) throw refuse("pushedOff", range.address);
    });
    session.shifted(range.sheet, change, range.area);
    return rangeInstance(range.at({ ...range.area }));
  }),
  delete: method("1.1", documented, (range, [shift], session) => {
    const direction = wordArgument(shift, ["Up", "Left"] as const, "shift");
    const { sheet, area } = range;
    const change = shiftOf(area, direction === "Up" ? "rows" : "columns", -1);
    apply(range, change);
    session.shifted(sheet, change, area);
  }),
  copyFrom: method(
    "1.9",
    "copy-brings",
    (range, [from, copyType, skipBlanks, transpose], session) => {
      checkUnprotected(range.sheet);
      if (skipBlanks === true || transpose === true)
        throw refuse("memberNotServed", "Range.copyFrom with skipBlanks or transpose");
      const kind = isLeftOut(copyType) ? "All" : wordArgument(copyType, copyKinds, "copyType");
      copyCells(sourceOf(range, from), range, kind);
      session.changed(range.sheet, range.area);
    },
  ),
  merge: method("1.2", documented, (range, [across]) => {
    const { sheet, area } = range;
    checkUnprotected(sheet);
    if (isUnbounded(area)) throw refuse("unboundedWrite", range.address);
    if (tablesOf(sheet).some((table) => intersect(table.area, area)))
      throw refuse("mergeInTable", range.address);
    if (across !== true) mergeArea(sheet, area);
    else
      for (let row = area.top; row <= area.bottom; row++)
        mergeArea(sheet, { ...area, top: row, bottom: row });
  }),
  unmerge: method("1.2", documented, (range) => {
    checkUnprotected(range.sheet);
    unmergeArea(range.sheet, range.area);
  }),
};

/** An address may name a sheet of its own, else it is one of the range's. */
function sourceOf(range: RangeTarget, from: unknown): RangeTarget {
  if (typeof from !== "string") return targetArgument(from, RangeTarget, "sourceRange");
  const { sheet: name } = splitReference(from);
  const sheet = name === null ? range.sheet : range.sheet.book.findSheet(name);
  if (!sheet) throw refuse("item", `worksheet ${String(name)}`);
  return findRange(sheet, from);
}

function clearArea({ sheet, area }: RangeTarget, what: (typeof clearings)[number]): void {
  if (what === "All" || what === "Contents") clearContents(sheet, area);
  if (what === "All" || what === "Formats") clearFormats(sheet, area, what === "All");
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks")
    clearLinks(sheet, area);
}

function shiftOf(area: Area, axis: Shift["axis"], sign: 1 | -1): Shift {
  // Whole rows move down and whole columns right, whatever is asked for.
  const along = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : axis;
  return along === "rows"
    ? {
        axis: along,
        at: area.top,
        count: sign * (area.bottom - area.top + 1),
        from: area.left,
        to: area.right,
      }
    : {
        axis: along,
        at: area.left,
        count: sign * (area.right - area.left + 1),
        from: area.top,
        to: area.bottom,
      };
}

function apply({ sheet }: RangeTarget, change: Shift, check?: () => void): void {
  checkUnprotected(sheet);
  if (sheet.merges.some((merge) => tears(merge, change))) throw refuse("mergeTorn", sheet.name);
  if (tablesOf(sheet).some((table) => tears(table.area, change)))
    throw refuse("tableTorn", sheet.name);
  check?.();
  shiftCells(sheet, change);
}

/** Whether values would be pushed off the sheet. */
function reachesEnd({ sheet }: RangeTarget, { axis, count, from, to }: Shift): boolean {
  const end: Area =
    axis === "rows"
      ? { top: lastRow - count + 1, bottom: lastRow, left: from, right: to }
      : { left: lastColumn - count + 1, right: lastColumn, top: from, bottom: to };
  return sheet.usedArea(true, end) !== null;
}
