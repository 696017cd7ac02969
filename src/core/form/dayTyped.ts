import { lastDayOfDateCell } from "../reading/dateSerial";
import { readDeadline } from "../reading/deadline/readDeadline";
import type { Cell } from "../table/grid";

/** A day as typed: a date, or a text that names one; blank for nothing; undefined where it names none. */
export function dayTyped(cell: Cell, year: number, date1904: boolean): string | undefined {
  const text = cell.text.trim();
  if (/^[-/\\—–]*$|^无$/.test(text)) return "";
  if (typeof cell.value === "number" && lastDayOfDateCell(cell.value, cell.format, date1904))
    return lastDayOfDateCell(cell.value, cell.format, date1904);
  const read = readDeadline(cell, year, date1904);
  return read.kind === "once" ? read.due.at(-1) : undefined;
}
