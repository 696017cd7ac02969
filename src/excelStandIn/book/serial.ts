/** Days from 1899-12-30, where Excel's 1900 system counts from, to 1970-01-01. */
const unixEpoch = 25_569;

/** Days by which a serial of the 1904 system is smaller than one of the 1900 system. */
export const days1904 = 1_462;

/** The serial that the library turned into a date: it does so for every number with a date format. */
export function serialOf(date: Date, date1904: boolean): number {
  const serial = date.getTime() / 86_400_000 + unixEpoch - (date1904 ? days1904 : 0);
  // The library rounds to milliseconds; eleven digits give back what was typed.
  return Number(serial.toFixed(10));
}

/** Excel's DATE(year, month, day): the serial of a day. Years below 1900 count from 1900. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number {
  const fullYear = year < 1900 ? year + 1900 : year;
  const serial = Date.UTC(fullYear, month - 1, day) / 86_400_000 + unixEpoch;
  // The 1900 system has a 29 February 1900 that never was, so that earlier days count one less.
  if (date1904) return serial - days1904;
  return serial > 60 ? serial : serial - 1;
}
