import { formatArea, quoteSheetName } from "../book/address";
import { lastColumn, lastRow, type Area } from "../book/area";
import { shiftWholeArea, type Shift } from "../book/shift";
import type { Sheet } from "../book/sheet";
import { refuse } from "./refusals";

/** What a Range stands for: cells of a sheet. One the client keeps moves along with its cells. */
export class RangeTarget {
  constructor(
    private readonly home: Sheet,
    /** Null once all of its cells were deleted. */
    public place: Area | null,
  ) {}

  get sheet(): Sheet {
    if (!this.home.book.sheets.includes(this.home)) throw refuse("sheetGone", this.home.name);
    return this.home;
  }

  get area(): Area {
    if (!this.place) throw refuse("cellsGone", this.home.name);
    return this.place;
  }

  /** `推进表!A1:F3` */
  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }

  /** Moves along when cells of a sheet are put in or taken out. */
  follow(sheet: Sheet, shift: Shift): void {
    if (sheet === this.home && this.place) this.place = shiftWholeArea(this.place, shift);
  }

  /** A range of the same sheet; refused where it would leave it. */
  at(area: Area): RangeTarget {
    const isOnSheet =
      area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
    if (!isOnSheet || area.top > area.bottom || area.left > area.right)
      throw refuse("offSheet", this.sheet.name);
    return new RangeTarget(this.sheet, area);
  }
}
