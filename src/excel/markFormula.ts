import { GUARD_LENGTH, type Guard, type RowMark } from "../core/marks/rowMarks";
import type { Day } from "../core/reading/day";
import type { State } from "../core/review/state";
import { columnLetters } from "../core/table/address";
import { MARK_WORD } from "./ownNames";

/**
 * The formula of a mark: it names itself and its day, and holds only where the row still shows what was judged.
 * `=AND(N("tuijin:overdue:20231115")=0,LEFT($C7,20)="…",LEFT($F7,20)="")`
 */
export function markFormula({ state, guards }: RowMark, asOf: Day): string {
  const name = `N("${MARK_WORD}${state}:${asOf.replaceAll("-", "")}")=0`;
  return `=AND(${[name, ...guards.map(guardFormula)].join(",")})`;
}

function guardFormula({ row, column, start, text, whole }: Guard): string {
  const cell = `$${columnLetters(column)}${row + 1}`;
  const length = whole ? GUARD_LENGTH : text.length;
  const part = start === 0 ? `LEFT(${cell},${length})` : `MID(${cell},${start + 1},${length})`;
  return `${part}="${text.replaceAll('"', '""')}"`;
}

/** What a mark's formula says of it; undefined for a rule that is not the add-in's own. */
export function readMark(formula: string): { state: State; asOf: Day } | undefined {
  const named = /N\("tuijin:([A-Za-z]{1,20}):(\d{4})(\d\d)(\d\d)"\)/.exec(formula);
  if (!named) return undefined;
  const [, state = "", year = "", month = "", day = ""] = named;
  return { state: state as State, asOf: `${year}-${month}-${day}` };
}
