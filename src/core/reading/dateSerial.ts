import { getFormatDateInfo, isDateFormat } from "numfmt";
import { addDays, dayOf, daysFrom, lastOfMonth, partsOf, type Day } from "../text/day";

const SERIAL_60 = 60; // Excel's 29 February 1900, which never was
const LAST_SERIAL = 2_958_465; // 31 December 9999

/** The day of an Excel serial number: `45261 → 2023-12-01`; undefined outside of what Excel calls a date. */
export function dayOfSerial(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1) || whole > LAST_SERIAL) return undefined;
  if (date1904) return addDays("1904-01-01", whole);
  return addDays("1899-12-31", whole > SERIAL_60 ? whole - 1 : whole);
}

/**
 * The last day that a date cell stands for. The number format tells whether a day was meant: a cell typed `2023年12月`
 * holds 1 December under `yyyy"年"m"月"` and stands for 31 December. Undefined where the format shows no date.
 */
export function lastDayOfDateCell(
  value: number,
  format: string,
  date1904: boolean,
): Day | undefined {
  const shown = shownParts(format);
  const day = shown && dayOfSerial(value, date1904);
  if (!shown || day === undefined) return undefined;
  const { year, month } = partsOf(day);
  if (shown.day) return day;
  return shown.month ? lastOfMonth(year, month) : dayOf(year, 12, 31);
}

function shownParts(format: string): { month: boolean; day: boolean } | undefined {
  // Locale-dependent formats ([$-F800], [$-404]…) carry no letters that numfmt could go by once bracketed parts are gone.
  const plain = format.replace(/^\[\$-[^\]]*\]/, "").replace(/;@$/, "");
  try {
    if (!isDateFormat(plain)) return undefined;
    const { year, month, day } = getFormatDateInfo(plain);
    return year || month || day ? { month, day } : undefined;
  } catch {
    return undefined; // a format that the library cannot parse is not taken for a date
  }
}

/** The Excel serial number of a day from 1 March 1900 on: `2023-12-01 → 45261`. */
export function serialOfDay(day: Day, date1904: boolean): number {
  return date1904 ? daysFrom("1904-01-01", day) : daysFrom("1899-12-30", day);
}
