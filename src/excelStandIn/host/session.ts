import { sameArea, type Area } from "../book/area";
import type { Book } from "../book/book";
import type { Shift } from "../book/shift";
import type { Sheet } from "../book/sheet";
import { editedArgs, Events, selectedArgs, shiftedArgs } from "./events";
import type { PlayedExcel } from "./excels";
import type { Member, ObjectType } from "./member";
import type { RangeTarget } from "./rangeTarget";
import { References } from "./references";
import { refuse } from "./refusals";

/** What lasts from one request to the next. */
export class Session {
  readonly references = new References();
  readonly events = new Events();

  constructor(
    readonly book: Book,
    readonly excel: PlayedExcel,
  ) {}

  /** The names added in this request and in the one before. */
  private newNames: [Set<object>, Set<object>] = [new Set(), new Set()];

  /** Begins a request. */
  begin(): void {
    this.newNames = [new Set(), this.newNames[0]];
  }

  nameAdded(name: object): void {
    this.newNames[0].add(name);
  }

  /** Whether a name was added just before: in this request, or in the one before. */
  isNewName(name: object): boolean {
    return this.newNames.some((names) => names.has(name));
  }

  /** Brings a sheet to the front; a hidden one cannot be. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw refuse("hiddenSheet", sheet.name);
    const { activeSheet } = this.book;
    if (activeSheet === sheet) return;
    this.book.activeSheet = sheet;
    this.events.raise("Deactivated", activeSheet.id);
    this.events.raise("Activated", sheet.id);
  }

  select(range: RangeTarget): void {
    this.activate(range.sheet);
    this.selectArea(range.sheet, range.area);
  }

  selectArea(sheet: Sheet, area: Area): void {
    if (sameArea(sheet.selection, area)) return;
    sheet.selection = { ...area };
    this.events.raise("SelectionChanged", sheet.id, selectedArgs(sheet));
  }

  /** Tells of cells that the add-in has written to. */
  changed(sheet: Sheet, area: Area): void {
    this.events.raise("DataChanged", sheet.id, editedArgs(area, "Local", "ThisLocalAddin"));
  }

  /** Tells of cells that the add-in has put in or taken out, and moves the kept ranges along. */
  shifted(sheet: Sheet, shift: Shift, area: Area): void {
    this.references.shift(sheet, shift);
    const args = shiftedArgs(area, shift, "Local", "ThisLocalAddin");
    this.events.raise("DataChanged", sheet.id, args);
  }

  sheetAdded(sheet: Sheet): void {
    this.events.raise("Added", sheet.id, { source: "Local" });
  }

  sheetDeleted(id: string): void {
    this.events.raise("Deleted", id, { source: "Local" });
  }

  /** Finds a member of a type; one that is not served, or newer than the Excel played, is refused. */
  member<T>(type: ObjectType<T>, name: string): Member<T> {
    const member = Object.hasOwn(type.members, name) ? type.members[name] : undefined;
    if (!member) throw refuse("memberNotServed", `${type.name}.${name}`);
    if (!isWithin(member.since, this.excel.api))
      throw refuse("memberNotServed", `${type.name}.${name} came with ExcelApi ${member.since}`);
    return member;
  }
}

/** Whether a requirement set is part of a version: `1.9` is within `1.14`. */
export const isWithin = (since: string, version: string): boolean =>
  Number(since.split(".")[1]) <= Number(version.split(".")[1]);
