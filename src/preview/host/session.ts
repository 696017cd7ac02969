import type { Area } from "../book/area";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { isWhole, type Shift } from "../book/shift";
import type { Member, ObjectType } from "./member";
import type { RangeTarget } from "./rangeTarget";
import { References } from "./references";
import { refuse } from "./refusals";

/** Which Excel is played: LTSC 2021, LTSC 2024, or Microsoft 365. */
export type ExcelVersion = "1.14" | "1.17" | "1.21";

/** What lasts from one request to the next. */
export class Session {
  readonly references = new References();

  /** What the request now being answered has changed. */
  changes: Change[] = [];
  sheetChanges: SheetChange[] = [];

  constructor(
    readonly book: Book,
    readonly version: ExcelVersion,
  ) {}

  /** Brings a sheet to the front; a hidden one cannot be. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw refuse("hiddenSheet", sheet.name);
    this.book.activeSheet = sheet;
  }

  select(range: RangeTarget): void {
    this.activate(range.sheet);
    range.sheet.selection = { ...range.area };
  }

  /** Takes note of cells that the add-in has changed. */
  changed(sheet: Sheet, area: Area, changeType: ChangeType): void {
    this.changes.push({ sheet, area, changeType });
  }

  /** Takes note of cells put in or taken out, and moves the kept ranges along. */
  shifted(sheet: Sheet, shift: Shift, area: Area): void {
    this.references.shift(sheet, shift);
    this.changed(sheet, area, changeTypeOf(shift));
  }

  sheetAdded(sheet: Sheet): void {
    this.sheetChanges.push({ sheet, id: sheet.id, kind: "added" });
  }

  sheetDeleted(sheet: Sheet): void {
    this.sheetChanges.push({ sheet, id: sheet.id, kind: "deleted" });
  }

  /** Finds a member of a type; one that is not served, or newer than the Excel played, is refused. */
  member<T>(type: ObjectType<T>, name: string): Member<T> {
    const member = Object.hasOwn(type.members, name) ? type.members[name] : undefined;
    if (!member) throw refuse("memberNotServed", `${type.name}.${name}`);
    if (!isWithin(member.since, this.version))
      throw refuse("memberNotServed", `${type.name}.${name} came with ExcelApi ${member.since}`);
    return member;
  }
}

/** Cells that were changed, and how. */
export interface Change {
  sheet: Sheet;
  area: Area;
  changeType: ChangeType;
}

/** A sheet that came or went. */
export interface SheetChange {
  sheet: Sheet;
  id: string;
  kind: "added" | "deleted";
}

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

function changeTypeOf(shift: Shift): ChangeType {
  const line = shift.axis === "rows" ? "Row" : "Column";
  return `${isWhole(shift) ? line : "Cell"}${shift.count > 0 ? "Inserted" : "Deleted"}`;
}

/** Whether a requirement set is part of a version: `1.9` is within `1.14`. */
export const isWithin = (since: string, version: string): boolean =>
  Number(since.split(".")[1]) <= Number(version.split(".")[1]);
