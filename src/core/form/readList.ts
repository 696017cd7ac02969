import type { Sheet } from "../table/grid";
import { dayTyped } from "./dayTyped";
import { listColumn, type ListColumn } from "./formMarks";

/** One row of a 报送清单 as it came back; blank cells are blank texts. */
export interface ReturnedRecord {
  row: number;
  /** ISO text, or what was typed where it names no day. */
  day: string;
  item: string;
  type: string;
  title: string;
  count: string;
  remark: string;
}

/** The rows that a unit filled in on a sheet headed like the 报送清单; none where the sheet is another. */
export function readList(sheet: Sheet, year: number, date1904: boolean): ReturnedRecord[] {
  const head = findHead(sheet);
  if (!head) return [];
  const records: ReturnedRecord[] = [];
  for (let row = head.row + 1; row <= sheet.lastRow; row++) {
    const text = (role: ListColumn) => {
      const column = head.columns[role];
      return column === undefined ? "" : sheet.text(row, column);
    };
    const column = head.columns.day;
    if (column === undefined) continue;
    const cell = sheet.cell(row, column);
    const [item, type, title, count] = [text("item"), text("type"), text("title"), text("count")];
    // A list's numbers and the note below it are no records.
    if (cell.text.trim() === "" && title === "" && count === "" && type === "") continue;
    if (cell.merged && cell.merged.columns > 1) continue;
    records.push({
      row,
      day: dayTyped(cell, year, date1904) ?? cell.text.trim(),
      item,
      type,
      title,
      count,
      remark: text("remark"),
    });
  }
  return records;
}

function findHead(sheet: Sheet) {
  for (let row = sheet.grid.row; row <= Math.min(sheet.lastRow, 30); row++) {
    const columns: Partial<Record<ListColumn, number>> = {};
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      const found = listColumn(sheet.text(row, column));
      if (found) columns[found] ??= column;
    }
    const isHead = (["day", "item", "title", "count"] as const).every(
      (role) => columns[role] !== undefined,
    );
    if (isHead) return { row, columns };
  }
  return undefined;
}
