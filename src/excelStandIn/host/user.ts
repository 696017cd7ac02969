import { wholeSheet, type Area } from "../book/area";
import type { Shift } from "../book/shift";
import { shiftCells } from "../book/shiftCells";
import type { Sheet } from "../book/sheet";
import { deleteSheet } from "../book/sheets";
import { writeContent } from "../book/writeContent";
import { editedArgs, shiftedArgs, type EventSource } from "./events";
import type { Session } from "./session";

/** Someone at the sheet: the user, or a coauthor elsewhere. The client hears of what they do. */
export class User {
  constructor(
    private readonly session: Session,
    private readonly source: EventSource,
    /** Hands on the events that were raised. */
    private readonly flush: () => void,
  ) {}

  /** Types into a cell. */
  type(sheet: Sheet, row: number, column: number, input: string | number | boolean): void {
    writeContent(sheet, row, column, input);
    this.edited(sheet, { top: row, left: column, bottom: row, right: column });
  }

  /** Tells of cells that were written to already, as by the page's grid. */
  edited(sheet: Sheet, area: Area): void {
    this.session.events.raise("DataChanged", sheet.id, editedArgs(area, this.source, "Unknown"));
    this.flush();
  }

  /** Inserts whole rows before a row. Unlike the API's, they widen a rule that ends above. */
  insertRows(sheet: Sheet, at: number, count: number): void {
    this.shift(sheet, { axis: "rows", at, count, from: 0, to: wholeSheet.right });
  }

  deleteRows(sheet: Sheet, at: number, count: number): void {
    this.shift(sheet, { axis: "rows", at, count: -count, from: 0, to: wholeSheet.right });
  }

  select(sheet: Sheet, area: Area): void {
    this.session.activate(sheet);
    this.session.selectArea(sheet, area);
    this.flush();
  }

  activate(sheet: Sheet): void {
    this.session.activate(sheet);
    this.flush();
  }

  deleteSheet(sheet: Sheet): void {
    const { id } = sheet;
    deleteSheet(sheet);
    this.session.events.raise("Deleted", id, { source: this.source });
    this.flush();
  }

  private shift(sheet: Sheet, shift: Shift): void {
    shiftCells(sheet, shift, { extendRules: true });
    this.session.references.shift(sheet, shift);
    const bottom = shift.at + Math.abs(shift.count) - 1;
    const area = { top: shift.at, bottom, left: 0, right: wholeSheet.right };
    const args = shiftedArgs(area, shift, this.source, "Unknown");
    this.session.events.raise("DataChanged", sheet.id, args);
    this.flush();
  }
}
