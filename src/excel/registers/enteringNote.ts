import type { Grid } from "../../core/table/grid";
import { ENTERING_KEY } from "../workbook/ownNames";

/** A record's cells as they read, side by side; null where a cell is none of the record's. */
export type RecordRow = (string | number | null)[];

/** What is being entered, and how many rows of the ledger read like that already. */
export interface Entering {
  rows: RecordRow[];
  standing: number;
}

/** Asks with the next round trip what an earlier run was cut off entering. */
export function loadEntering(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(ENTERING_KEY).load("value");
}

/** Where an earlier run was cut off entering just these rows: how many rows read like them before it. */
export function enteringFrom(note: Excel.Setting, rows: RecordRow[]): number | undefined {
  if (note.isNullObject) return undefined;
  const wanted = JSON.stringify(rows);
  try {
    const entering = JSON.parse(String(note.value)) as Partial<Entering>;
    return JSON.stringify(entering.rows) === wanted ? entering.standing : undefined;
  } catch {
    return undefined; // not written here: as if there were none
  }
}

/** Notes what is about to be entered, with the round trip that enters it. */
export function saveEntering(context: Excel.RequestContext, entering: Entering): void {
  context.workbook.settings.add(ENTERING_KEY, JSON.stringify(entering));
}

/** Takes the note away: all stands. It may be gone, since others may be entering records as well. */
export async function forgetEntering(context: Excel.RequestContext): Promise<void> {
  const note = loadEntering(context);
  await context.sync();
  if (note.isNullObject) return;
  note.delete();
  await context.sync();
}

/** How many rows of a ledger read like one of these, and where the rows begin of which the last one stands. */
export function countStanding(
  { row: top, column: left, values }: Grid,
  column: number,
  rows: RecordRow[],
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
