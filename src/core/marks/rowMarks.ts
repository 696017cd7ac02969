import type { Review } from "../review/review";
import { ALARMS, type State } from "../review/state";
import type { Table } from "../table/findTable";
import type { Area, Cell, CellValue, Sheet } from "../table/grid";

/** What a cell must still hold for a mark to show: what was judged, as far as a rule can hold it. */
export interface Guard {
  row: number;
  column: number;
  /** `spaces`: nothing but blanks and line breaks, of which `text` has the blanks. `error`: an error value such as #N/A. */
  kind: "text" | "spaces" | "error";
  /** Position of the text in the cell, from 0; behind blanks and line breaks at its beginning. */
  start: number;
  text: string;
  /** Nothing stands behind the text, so that anything added there takes the mark off. */
  whole: boolean;
}

/** One row to be marked: its state, the cells that are its own, and what must still stand there. */
export interface RowMark {
  row: number;
  state: State;
  areas: Area[];
  guards: Guard[];
}

/** Rows to be marked, and rows that cannot be: all their cells are merged with those of other rows. */
export interface MarkPlan {
  marks: RowMark[];
  unmarkable: number[];
}

/** The longest text a guard compares, so that a rule's formula stays short enough for Excel. */
export const GUARD_LENGTH = 20;
const UNEVEN_LENGTH = 10;

/** The marks for the items that call for somebody to act. */
export function rowMarks(review: Review, table: Table, sheet: Sheet): MarkPlan {
  const plan: MarkPlan = { marks: [], unmarkable: [] };
  const alike = findAlikeRows(table, sheet);
  for (const { row, state } of review.items) {
    if (!ALARMS.includes(state)) continue;
    const areas = ownCells(row, table, sheet);
    if (areas.length === 0) plan.unmarkable.push(row);
    else plan.marks.push({ row, state, areas, guards: guardsOf(row, table, sheet, alike) });
  }
  return plan;
}

/** The row's cells in runs, without those merged over several rows: a project is not coloured for one of its items. */
function ownCells(row: number, table: Table, sheet: Sheet): Area[] {
  const areas: Area[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (isShared(sheet.cell(row, column))) continue;
    const last = areas.at(-1);
    if (last && last.column + last.columns === column) last.columns++;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}

function isShared({ merged }: Cell): boolean {
  return merged !== undefined && merged.rows > 1;
}

/** Content and status; the deadline as well where another row begins alike, so that sorting lends it no colour. */
function guardsOf(row: number, table: Table, sheet: Sheet, alike: AlikeRows): Guard[] {
  const { content, deadline, status } = table.columns;
  const guards = [guardAt(row, content, sheet)];
  if (alike.has(row)) guards.push(guardAt(row, deadline, sheet));
  if (status === undefined || isShared(sheet.cell(row, status))) return guards;
  return [...guards, guardAt(row, status, sheet)];
}

type AlikeRows = Set<number>;

/** The rows of a table whose contents a guard cannot tell from those of another row. */
function findAlikeRows({ firstRow, lastRow, columns }: Table, sheet: Sheet): AlikeRows {
  const rows = new Map<string, number[]>();
  for (let row = firstRow; row <= lastRow; row++) {
    const { start, text, whole } = guardAt(row, columns.content, sheet);
    if (text === "") continue;
    // Excel compares without regard to case; a whole short text is told from one that goes on.
    const key = `${start}:${text.toLowerCase()}:${whole && text.length < GUARD_LENGTH}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return new Set([...rows.values()].filter(({ length }) => length > 1).flat());
}

function guardAt(row: number, column: number, sheet: Sheet): Guard {
  const { value, merged } = sheet.cell(row, column);
  const place = { row: merged?.row ?? row, column: merged?.column ?? column };
  return { ...place, ...guardOf(value) };
}

/** What a cell begins with: up to the first line break, at most 20 characters, none of them cut in half. */
function guardOf(value: CellValue): Omit<Guard, "row" | "column"> {
  const text = textOf(value);
  if (ERROR.test(text)) return { kind: "error", start: 0, text, whole: true };
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

const ERROR = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

/** A text's first characters, up to a line break or another that no formula can hold. */
function begin(text: string, length: number): string {
  return /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]*/u.exec(text.slice(0, length))?.[0] ?? "";
}

/** A value as Excel turns it into text: of numbers 15 digits. */
function textOf(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15))).toUpperCase();
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
