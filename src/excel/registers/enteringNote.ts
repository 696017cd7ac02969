import type { Grid } from "../../core/table/grid";
import { ENTERING_KEY } from "../workbook/ownNames";
import type { RowValues } from "./newRows";

/** Rows of one register that are being written, and how many of its rows read like that already. */
export interface Entering {
  sheetId: string;
  rows: RowValues[];
  standing: number;
}

/** Asks with the next round trip what an earlier run was cut off writing. */
export function loadEntering(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(ENTERING_KEY).load("value");
}

/** Where an earlier run was cut off writing just these rows in these registers: how many rows of each read like them before it. */
export function enteringFrom(note: Excel.Setting, now: readonly Entering[]): number[] | undefined {
  if (note.isNullObject) return undefined;
  const identityOf = (each: Partial<Entering>) => JSON.stringify([each.sheetId, each.rows]);
  try {
    const noted: unknown = JSON.parse(String(note.value));
    if (!Array.isArray(noted) || noted.length !== now.length) return undefined;
    const entering = noted as Partial<Entering>[];
    const isSame = now.every(
      (each, index) => identityOf(each) === identityOf(entering[index] ?? {}),
    );
    return isSame ? entering.map(({ standing = 0 }) => standing) : undefined;
  } catch {
    return undefined; // not written here: as if there were none
  }
}

/** Notes what is about to be written, with the round trip that writes it. */
export function saveEntering(context: Excel.RequestContext, entering: readonly Entering[]): void {
  context.workbook.settings.add(ENTERING_KEY, JSON.stringify(entering));
}

/** Takes the note away: all stands. It may be gone, since others may be writing as well. */
export async function forgetEntering(context: Excel.RequestContext): Promise<void> {
  const note = loadEntering(context);
  await context.sync();
  if (note.isNullObject) return;
  note.delete();
  await context.sync();
}

/** How many rows of a register read like one of these, and where the rows begin of which the last one stands. */
export function countStanding(
  { row: top, column: left, values }: Grid,
  column: number,
  rows: readonly RowValues[],
): { count: number; row: number } {
  let [count, row] = [0, top];
  values.forEach((cells, index) => {
    const which = rows.findIndex((wanted) =>
      wanted.every((cell, across) => cell === null || cells[column - left + across] === cell),
    );
    if (which < 0) return;
    count++;
    row = top + index - which;
  });
  return { count, row };
}
