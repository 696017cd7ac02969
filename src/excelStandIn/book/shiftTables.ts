import { isInside, rowsOf, type Area } from "./area";
import { filterOf, setFilter } from "./filter";
import { shiftedArea, shiftWholeArea, type Shift } from "./shift";
import type { Sheet } from "./sheet";
import { place, tablesOf } from "./tables";

/** Moves and grows a sheet's tables and its filter with their cells; a table without cells goes. */
export function shiftTables(sheet: Sheet, shift: Shift): void {
  for (const { area, inner } of tablesOf(sheet)) {
    const moved = shiftWholeArea(area, shift);
    if (moved) place(inner.model, moved, rowsOf(moved) - rowsOf(area));
    else sheet.inner.removeTable(inner.name);
  }
  const filter = filterOf(sheet);
  if (filter) setFilter(sheet, shiftWholeArea(filter, shift));
}

/** Whether a shift would tear a table or a merged area apart; Excel then refuses it. */
export const tears = (area: Area, shift: Shift): boolean => {
  const moving = shiftedArea(shift);
  const touches =
    area.right >= moving.left &&
    area.left <= moving.right &&
    area.bottom >= moving.top &&
    area.top <= moving.bottom;
  const band = shift.axis === "rows" ? { ...moving, top: 0 } : { ...moving, left: 0 };
  return touches && !isInside(area, band);
};
