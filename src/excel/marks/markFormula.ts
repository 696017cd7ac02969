import { GUARD_LENGTH, type Guard } from "../../core/marks/guards";
import type { RowMark } from "../../core/marks/rowMarks";
import type { Day } from "../../core/text/day";
import type { State } from "../../core/review/state";
import { columnLetters } from "../../core/table/address";
import { MARK_WORD } from "../workbook/ownNames";

/**
 * The formula of a mark: it names itself and its day, and holds only where the row still shows what was judged.
 * `=AND(N("tuijin:overdue:20231115")=0,LEFT($C7,20)="…",LEFT($F7,20)="")`
 */
export function markFormula({ state, guards }: RowMark, asOf: Day): string {
  const name = `N("${MARK_WORD}${state}:${asOf.replaceAll("-", "")}")=0`;
  return `=AND(${[name, ...guards.map(guardFormula)].join(",")})`;
}

function guardFormula(guard: Guard): string {
  const cell = `$${columnLetters(guard.column)}${guard.row + 1}`;
  const text = quote(guard.text);
  switch (guard.kind) {
    case "text":
      return `${partOf(cell, guard)}=${text}`;
    case "spaces":
      return `CLEAN(LEFT(${cell},${GUARD_LENGTH}))=${text}`;
    case "error":
      // Whatever is compared with an error is an error itself, and a rule that is one colours nothing.
      return `IFERROR(LEFT(${cell},${GUARD_LENGTH}),${text})=${text}`;
  }
}

function partOf(cell: string, { start, text, whole }: Guard): string {
  const length = whole ? GUARD_LENGTH : lengthOf(text);
  return start === 0 ? `LEFT(${cell},${length})` : `MID(${cell},${start + 1},${length})`;
}

/** A character beyond the first plane (𠮷) counts as one or as two, depending on the program and its settings. */
function lengthOf(text: string): string {
  return /[\uD800-\uDBFF]/.test(text) ? `LEN(${quote(text)})` : String(text.length);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What a mark's formula says of it; undefined for a rule that is not the add-in's own. */
export function readMark(formula: string): { state: State; asOf: Day } | undefined {
  const named = /N\("tuijin:([A-Za-z]{1,20}):(\d{4})(\d\d)(\d\d)"\)/.exec(formula);
  if (!named) return undefined;
  const [, state = "", year = "", month = "", day = ""] = named;
  return { state: state as State, asOf: `${year}-${month}-${day}` };
}
