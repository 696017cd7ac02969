import type { Review } from "../review/review";
import { ALARMS, type State } from "../review/state";
import type { Table } from "../table/findTable";
import type { Area, Cell, Sheet } from "../table/grid";

/** A text that a cell must still begin with for a mark to show: what was judged, as far as a rule can hold it. */
export interface Guard {
  row: number;
  column: number;
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

/** The marks for the items that call for somebody to act. */
export function rowMarks(review: Review, table: Table, sheet: Sheet): MarkPlan {
  const plan: MarkPlan = { marks: [], unmarkable: [] };
  for (const { row, state } of review.items) {
    if (!ALARMS.includes(state)) continue;
    const areas = ownCells(row, table, sheet);
    if (areas.length === 0) plan.unmarkable.push(row);
    else plan.marks.push({ row, state, areas, guards: guardsOf(row, table, sheet) });
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

function guardsOf(row: number, { columns }: Table, sheet: Sheet): Guard[] {
  const content = guardAt(row, columns.content, sheet);
  const { status } = columns;
  if (status === undefined || isShared(sheet.cell(row, status))) return [content];
  return [content, guardAt(row, status, sheet)];
}

/** What a cell begins with: up to the first line break, at most 20 characters, none of them cut in half. */
function guardAt(row: number, column: number, sheet: Sheet): Guard {
  const cell = sheet.cell(row, column);
  const text = String(cell.value);
  const start = text.length - text.trimStart().length;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? "";
  const compared = wholeCharacters(line.slice(0, GUARD_LENGTH));
  return {
    row: cell.merged?.row ?? row,
    column: cell.merged?.column ?? column,
    start: compared === "" ? 0 : start,
    text: compared,
    whole: compared === "" || start + compared.length === text.length,
  };
}

function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
