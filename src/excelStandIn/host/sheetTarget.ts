import type { Sheet } from "../book/sheet";
import { refuse } from "./refusals";

/** What a Worksheet stands for. */
export class SheetTarget {
  constructor(private readonly home: Sheet) {}

  /** The sheet; refused once it was deleted. */
  get sheet(): Sheet {
    if (!this.home.book.sheets.includes(this.home)) throw refuse("sheetGone", this.home.name);
    return this.home;
  }
}
