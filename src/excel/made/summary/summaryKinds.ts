import { cutOffFrom } from "../sheetLife";
import type { SheetOverview } from "../../workbook/workbookOverview";

/** What the add-in makes a summary sheet for, as its custom property says: `summary:南站街道`. */
export const OVERVIEW = "overview";
export const PURSUED = "pursued";
export const REPORT_TABLE = "reportTable";
/** The sheets that are one of their kind, in the order in which they stand. */
export const SINGLES: readonly string[] = [OVERVIEW, PURSUED, REPORT_TABLE];
const UNIT = "summary:";
/** The sheet that unit sheets are copied from. */
export const TEMPLATE = "template";

/** The property of a unit's sheet. */
export function unitKind(unit: string): string {
  return UNIT + unit;
}

/** Whose sheet it is; undefined for other sheets. */
export function unitOf(kind: string | undefined): string | undefined {
  return kind?.startsWith(UNIT) ? kind.slice(UNIT.length) : undefined;
}

/** Whether a sheet is a finished summary sheet of any kind. */
export function isSummary(kind: string | undefined): boolean {
  return (kind !== undefined && SINGLES.includes(kind)) || unitOf(kind) !== undefined;
}

/** What a sheet that was cut off was to become; undefined for other sheets, and those that others of the add-in left. */
export function cutOffKind(kind: string | undefined): string | undefined {
  const wanted = cutOffFrom(kind);
  return isSummary(wanted) || wanted === TEMPLATE ? wanted : undefined;
}

/** The sheets that users wrote remarks on: finished ones, and before them those that a cut-off run had not put in their place. */
export function remarkSheets(sheets: SheetOverview[]): { unit: string; sheet: SheetOverview }[] {
  const found = (kindOf: (sheet: SheetOverview) => string | undefined) =>
    sheets.flatMap((sheet) => {
      const unit = unitOf(kindOf(sheet));
      return unit !== undefined && sheet.used ? [{ unit, sheet }] : [];
    });
  return [...found(({ madeAs }) => cutOffKind(madeAs)), ...found(({ madeAs }) => madeAs)];
}
