import type { Table } from "@cj-tech-master/excelts";
import { formatArea } from "./address";
import { isInside, rowsOf, type Area } from "./area";
import { filterOf, setFilter } from "./filter";
import { shiftedArea, shiftWholeArea, type Shift } from "./shift";
import type { Sheet } from "./sheet";
import { tablesOf } from "./tables";

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

/** Tells the library where a table stands now, and how many rows it has. */
export function place(model: Table["model"], area: Area, moreRows = 0): void {
  const address = formatArea(area);
  model.ref = formatArea({ ...area, bottom: area.top, right: area.left });
  model.tableRef = address;
  const bottom = model.totalsRow ? area.bottom - 1 : area.bottom;
  if (model.autoFilterRef) model.autoFilterRef = formatArea({ ...area, bottom });
  if (moreRows < 0) model.rows.length = Math.max(0, model.rows.length + moreRows);
  for (let row = 0; row < moreRows; row++) model.rows.push(model.columns.map(() => null));
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
