import type { Table } from "../table/findTable";
import type { Cell, CellValue, Sheet } from "../table/grid";

/** What a cell must still hold for a mark to show: what was judged, as far as a rule can hold it. */
export interface Guard {
  row: number;
  column: number;
  /** `spaces`: nothing but blanks and line breaks, of which `text` has the blanks. `error`: an error value such as #N/A, or a short text like one. */
  kind: "text" | "spaces" | "error";
  /** Position of the text in the cell, from 0; behind blanks and line breaks at its beginning. */
  start: number;
  text: string;
  /** Nothing stands behind the text, so that anything added there takes the mark off. */
  whole: boolean;
}

/** The longest text a guard compares, so that a rule's formula stays short enough for Excel. */
export const GUARD_LENGTH = 20;
const UNEVEN_LENGTH = 10;

/** Makes the guards of a table's rows. */
export class Guards {
  private readonly texts: string[] = [];
  /** By position and length of the part that a guard compares: how many rows' contents have each. */
  private readonly counts = new Map<string, Map<string, number>>();

  constructor(
    private readonly table: Table,
    private readonly sheet: Sheet,
  ) {
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      // Excel compares without regard to case.
      this.texts.push(textOf(sheet.cell(row, table.columns.content).value).toLowerCase());
    }
  }

  /** Content and status; the deadline (or the unit) as well where another row begins alike, so that sorting lends it no colour. */
  of(row: number): Guard[] {
    const { content, deadline, units, status } = this.table.columns;
    const other = deadline ?? units[0]?.column;
    const guards = [guardAt(row, content, this.sheet)];
    if (other !== undefined && guards.some((guard) => this.isAmbiguous(guard))) {
      guards.push(guardAt(row, other, this.sheet));
    }
    if (status !== undefined && !isShared(this.sheet.cell(row, status))) {
      guards.push(guardAt(row, status, this.sheet));
    }
    return guards;
  }

  /** Whether a guard holds for more than one row. */
  private isAmbiguous({ start, text, whole }: Guard): boolean {
    const end = start + (whole ? GUARD_LENGTH : text.length);
    const counts = this.counts.get(`${start}:${end}`) ?? this.count(start, end);
    return (counts.get(text.toLowerCase()) ?? 0) > 1;
  }

  private count(start: number, end: number): Map<string, number> {
    const counts = new Map<string, number>();
    for (const text of this.texts) {
      const part = text.slice(start, end);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    this.counts.set(`${start}:${end}`, counts);
    return counts;
  }
}

/** Whether a cell is merged with those of other rows, so that it is no row's own. */
export function isShared({ merged }: Cell): boolean {
  return merged !== undefined && merged.rows > 1;
}

function guardAt(row: number, column: number, sheet: Sheet): Guard {
  const { value, merged } = sheet.cell(row, column);
  const place = { row: merged?.row ?? row, column: merged?.column ?? column };
  return { ...place, ...guardOf(value) };
}

/** What a cell begins with: up to the first line break, at most 20 characters, none of them cut in half. */
function guardOf(value: CellValue): Omit<Guard, "row" | "column"> {
  const text = textOf(value);
  if (MAY_BE_ERROR.test(text)) return { kind: "error", start: 0, text, whole: true };
  const start = /^[\s\p{Cc}]*/u.exec(text)?.[0].length ?? 0;
  const compared = begin(text.slice(start), GUARD_LENGTH);
  if (compared === "") {
    const spaces = text.slice(0, GUARD_LENGTH).replace(/\p{Cc}/gu, "");
    return { kind: text === "" ? "text" : "spaces", start: 0, text: spaces, whole: true };
  }
  const whole = start + compared.length === text.length;
  // Programs count characters beyond the first plane differently: their length is left to them, which takes room.
  const uneven = !whole && /[\u{10000}-\u{10FFFF}]/u.test(compared);
  return { kind: "text", start, text: uneven ? begin(compared, UNEVEN_LENGTH) : compared, whole };
}

/** An error value in any language of Excel's (#N/A, #VALEUR!, #ДЕЛ/0!); a text that begins so is compared alike. */
const MAY_BE_ERROR = /^#[^\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]{1,19}$/u;

/** A text's first characters, up to a line break or another that no formula can hold. */
function begin(text: string, length: number): string {
  return /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]*/u.exec(text.slice(0, length))?.[0] ?? "";
}

/** A value as Excel turns it into text: of numbers 15 digits. */
function textOf(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15))).toUpperCase();
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
