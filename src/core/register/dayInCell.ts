import { Kept } from "../kept";
import { dayOfSerial } from "../reading/dateSerial";
import type { Cell } from "../table/grid";
import type { Day } from "../text/day";
import { dayWritten } from "../text/dayInText";

/** Serial numbers between 2000 and 2100; smaller ones are numbers that somebody typed. */
const SERIALS = { from: 35_000, to: 73_415 };

/** Days by their serials: a ledger of many thousand rows has a few hundred. */
const SINCE_1900 = new Kept<number, Day>();
const SINCE_1904 = new Kept<number, Day>();

/** The day in a register's cell: a date, or its text with or without a year. A month alone is no day. */
export function dayInCell(
  cell: Cell | undefined,
  planYear: number,
  date1904: boolean,
): Day | undefined {
  if (!cell) return undefined;
  if (typeof cell.value === "number" && cell.value >= SERIALS.from && cell.value <= SERIALS.to) {
    return (date1904 ? SINCE_1904 : SINCE_1900).of(
      Math.floor(cell.value),
      (serial) => dayOfSerial(serial, date1904) ?? "",
    );
  }
  return dayWritten(cell.text, planYear);
}
