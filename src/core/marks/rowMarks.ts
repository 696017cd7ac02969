import type { Review } from "../review/review";
import { CALLING, type State } from "../review/state";
import type { Table } from "../table/findTable";
import type { Area, Sheet } from "../table/grid";
import { Guards, isShared, type Guard } from "./guards";

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

const WITH_DONE: readonly State[] = [...CALLING, "doneLate", "done"];

/** The marks for the items that call for somebody to act; with `colorDone` also for those that are done. */
export function rowMarks(
  review: Review,
  table: Table,
  sheet: Sheet,
  { colorDone }: { colorDone: boolean },
): MarkPlan {
  const states = colorDone ? WITH_DONE : CALLING;
  const plan: MarkPlan = { marks: [], unmarkable: [] };
  const guards = new Guards(table, sheet);
  for (const { row, state } of review.items) {
    if (!states.includes(state)) continue;
    const areas = ownCells(row, table, sheet);
    if (areas.length === 0) plan.unmarkable.push(row);
    else plan.marks.push({ row, state, areas, guards: guards.of(row) });
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
