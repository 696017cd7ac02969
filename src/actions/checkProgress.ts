import { Failure } from "../core/failure";
import { movedItems } from "../core/change/movedItems";
import { changesSince } from "./changesSince";
import { check, type CheckResult } from "./check";
import { mark, MarkFailure, type MarkResult } from "./mark";
import type { Action, Known, Workplace } from "./session/state";
import { takeColumnOff } from "./takeColumnOff";
import { takeMarksOff } from "./takeMarksOff";

/** 检查进度: checks and marks. Where only the marks fail, the result is shown with the failure. */
export const action: Action = async (at) => {
  await at.listen();
  const hadMarks = at.state().mayHoldMarks;
  try {
    const { marked: rows, unmarkable, column } = await markNow(at);
    at.learn({ found: undefined });
    const isUndoable = rows > 0 || column?.sheetId !== undefined;
    // Marks that were replaced do not come back: then there is no way back but 清除标记.
    return {
      kind: "marked",
      rows,
      unmarkable,
      ...(hadMarks || !isUndoable ? {} : { undo: takingOff(column?.sheetId) }),
    };
  } catch (error) {
    if (error instanceof MarkFailure) await learnChecked(at, error);
    throw error;
  }
};

/** Checks and marks nothing: for what is done with a result before anybody has pressed 检查进度. */
export const readingAction: Action = async (at) => {
  await at.listen();
  const result = await check(at.request);
  at.learn({ ...(await learned(at, result)), hasColumn: result.hasResultColumn });
  return { kind: "resultRead" };
};

/** Checks anew after something that was done; where that fails, it was done all the same, and its way back is kept. */
export async function checkAfter(at: Workplace): Promise<void> {
  // It follows on something that was done: to stop it now would not be to change nothing.
  at.startWriting();
  try {
    await markNow(at);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error instanceof MarkFailure) await learnChecked(at, error);
    at.learn({ failure: error.facts });
  }
}

/** Checks the sheet of the result that is shown anew, whatever sheet is in front; nothing where none is shown. */
export async function checkResultAgain(at: Workplace): Promise<void> {
  const { result } = at.state();
  if (!result) return;
  await checkAfter({ ...at, request: { ...at.request, sheet: result.review.sheet } });
}

/** The way back: takes the marks off, and the result column of a sheet where it came with them. */
function takingOff(columnOf: string | undefined): Action {
  return async (at) => {
    await takeMarksOff();
    at.learn({ mayHoldMarks: false });
    if (columnOf === undefined) return { kind: "undone" };
    await takeColumnOff(columnOf);
    at.learn({ hasColumn: false });
    return { kind: "undone" };
  };
}

/** Checks and marks. A result column that could not be written is a failure beside the result. */
async function markNow(at: Workplace): Promise<MarkResult> {
  const result = await mark(at.request, at.words);
  const { column, hasResultColumn: hasColumn } = result;
  at.learn({
    ...(await learned(at, result)),
    mayHoldMarks: true,
    hasColumn,
    ...(column && { failure: column.failure }),
  });
  return result;
}

async function learnChecked(at: Workplace, { checked }: MarkFailure): Promise<void> {
  at.learn({ ...(await learned(at, checked)), hasColumn: checked.hasResultColumn });
}

/** A result, what has changed since the last round, and what since the check before it. */
async function learned(at: Workplace, result: CheckResult): Promise<Partial<Known>> {
  const before = at.state().result?.review;
  const moved = before ? movedItems(before, result.review) : [];
  return { result, changed: undefined, since: await changesSince(result), moved };
}
