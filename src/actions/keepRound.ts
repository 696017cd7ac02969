import { readRounds, runningRound, type Round } from "../core/change/rounds";
import { ROUND_HEADINGS, roundRows, type RoundRow } from "../core/change/roundRows";
import { ownTableIn, type OwnTable } from "../core/register/ownTable";
import { foldHeading } from "../core/table/headings";
import type { Review } from "../core/review/review";
import type { CellValue } from "../core/table/grid";
import type { RegisterCell } from "../excel/registers/newRows";
import { roundCounts } from "../words/compose/roundWords";
import type { CheckRequest, CheckResult } from "./check";
import { checkResultAgain } from "./checkProgress";
import type { Action } from "./session/state";
import {
  takeBackRegisters,
  writeInRegisters,
  type AreaChange,
  type Writing,
  type Written,
} from "./writeInRegisters";

/** What was kept. */
export interface RoundKept {
  round: number;
  /** A round of the same day stood there before. */
  replaced: boolean;
  written: Written;
}

/** 存为本期: keeps a check as rows of the 检查记录, in the place of those of the same day where it was kept before. */
export async function keepRound(request: CheckRequest): Promise<RoundKept> {
  let kept: Omit<RoundKept, "written"> | undefined;
  const written = await writeInRegisters(request, (checked) => {
    const { review, own } = checked;
    const table = ownTableIn(own, "检查记录");
    const rounds = table ? readRounds(table).rounds : [];
    const before = roundOfDay(rounds, review);
    // Settled once: what a lost answer has left there is not taken for a round of before.
    kept ??= {
      round: runningRound(rounds, review.year, review.asOf),
      replaced: before !== undefined,
    };
    const rows = roundRows(review, kept.round, roundCounts);
    return table && before && kept.replaced
      ? replacing(table, before, rows)
      : { own: { 检查记录: rows } };
  });
  if (!kept) throw new Error("nothing was asked to be written");
  return { ...kept, written };
}

/** The round kept of just this day, if any. */
export function roundOfDay(rounds: readonly Round[], { year, asOf }: Review): Round | undefined {
  return rounds.find(({ snapshot }) => snapshot.year === year && snapshot.asOf === asOf);
}

/** Whether a day lies before the last round kept of its year. */
export function isBeforeLast({ rounds, review }: CheckResult): boolean {
  const last = rounds.filter(({ snapshot }) => snapshot.year === review.year).at(-1);
  return last !== undefined && review.asOf < last.snapshot.asOf;
}

/** New rows over those of a round, what is left of these blank, and what is more below the last. */
function replacing(table: OwnTable, before: Round, rows: RoundRow[]): Writing {
  const over = before.rows.map((row, index) => ({ row, cells: rows[index] ?? {} }));
  return {
    own: { 检查记录: rows.slice(before.rows.length) },
    areas: runsOf(over).map((run) => areaOf(table, run)),
  };
}

interface RowOver {
  row: number;
  cells: RoundRow;
}

/** Rows that stand below each other are one. */
function runsOf(rows: readonly RowOver[]): RowOver[][] {
  const runs: RowOver[][] = [];
  for (const each of rows) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.row === each.row - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** The cells of a run from the register's first column to its last; columns of the user's stay as they are. */
function areaOf(table: OwnTable, run: RowOver[]): AreaChange {
  const headings = Object.entries(table.byHeading);
  const columns = headings.map(([, column]) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const across = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const from = run.map(({ row }) => across.map((column) => valueAt(table, row, column)));
  const to = run.map(({ cells }, down) => {
    const named = new Map(
      Object.entries(cells).map(([heading, cell]) => [table.column(foldHeading(heading)), cell]),
    );
    return across.map((column, index): RegisterCell => {
      const isOurs = OURS.some((heading) => table.column(heading) === column);
      return isOurs ? (named.get(column) ?? "") : asCell(from[down]?.[index] ?? "");
    });
  });
  return { sheet: table.ref, row: run[0]?.row ?? 0, column: first, from, to };
}

const OURS: readonly string[] = Object.values(ROUND_HEADINGS);

function valueAt({ sheet }: OwnTable, row: number, column: number): CellValue {
  return sheet.cell(row, column).value;
}

function asCell(value: CellValue): RegisterCell {
  return typeof value === "boolean" ? String(value) : value;
}

/** 存为本期, as a session does it. */
export const action: Action = async (at) => {
  const { round, replaced, written } = await keepRound(at.request);
  await checkResultAgain(at);
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    if (isBack) await checkResultAgain(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "roundKept", round, replaced, undo };
};
