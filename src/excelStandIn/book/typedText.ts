import { parseValue } from "numfmt";
import { dateSerial } from "./serial";

/** What Excel makes of a text typed into a cell: a value, and the format that came with it. */
export interface Typed {
  value: string | number | boolean;
  /** The number format that shows the value as typed; null leaves the cell's as it is. */
  numberFormat: string | null;
}

/** What a number, a date, a time or a truth value is written with; most texts are none. */
const mayBeNumber = /^[\s\d.,:%¥$€£()+\-/A-Za-z]+$/;

/**
 * Reads a text as Excel reads one typed into a cell of format General:
 * `3.10 → 3.1`, `85% → 0.85`, `2023年12月 → 45261`, `已完成 → 已完成`.
 */
export function readTyped(text: string, date1904: boolean): Typed {
  const chinese = readChineseDate(text, date1904);
  if (chinese) return chinese;
  if (!mayBeNumber.test(text)) return { value: text, numberFormat: null };
  const parsed: { v?: unknown; z?: string } | null = parseValue(text, { locale: "en-US" });
  const value = parsed?.v;
  if (typeof value === "boolean") return { value, numberFormat: null };
  if (typeof value !== "number") return { value: text, numberFormat: null };
  const isDated = /[-/:]/.test(text.slice(1));
  return {
    value: isDated && date1904 ? value - 1462 : value,
    numberFormat: isDated || /[%¥$]/.test(text) ? (parsed?.z ?? null) : null,
  };
}

function readChineseDate(text: string, date1904: boolean): Typed | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  if (year === undefined && day === undefined) return null;
  const [y, m, d] = [Number(year ?? new Date().getFullYear()), Number(month), Number(day ?? 1)];
  // A day there is none of stays a text.
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  const numberFormat = (year ? 'yyyy"年"' : "") + 'm"月"' + (day ? 'd"日"' : "");
  return { value: dateSerial(y, m, d, date1904), numberFormat };
}
