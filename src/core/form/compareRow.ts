import { readStatusText } from "../reading/status/readStatus";
import { foldText, identityOf } from "../text/foldText";
import { FORM_CELLS, type FormCell, type FormValues } from "./formValues";

/**
 * What a returned cell means beside what was sent and what is known now, gravest first: both sides changed it since and
 * differ; it takes back what is done; it is new; it is known already; nothing was filled in.
 */
export const OUTCOMES = ["conflict", "back", "new", "same", "blank"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Three values of one thing: as sent, as returned, as known now. */
export interface ThreeValues {
  sent: FormValues;
  returned: FormValues;
  now: FormValues;
}

/** What a row comes to: its gravest cell's outcome, that cell, and the outcome of every cell. */
export interface RowOutcome {
  outcome: Outcome;
  cell: FormCell;
  cells: Readonly<Record<FormCell, Outcome>>;
}

/** Compares the five cells of a returned row; `year` is the plan's, in which days without a year are. */
export function compareRow(values: ThreeValues, year: number): RowOutcome {
  const of = (cell: FormCell) =>
    compareCell(cell, values.sent[cell], values.returned[cell], values.now[cell], year);
  const cells = {
    status: of("status"),
    doneDay: of("doneDay"),
    evidence: of("evidence"),
    problem: of("problem"),
    plannedDay: of("plannedDay"),
  };
  const outcome = OUTCOMES.find((each) => FORM_CELLS.some((cell) => cells[cell] === each));
  const cell = FORM_CELLS.find((each) => cells[each] === outcome);
  return { outcome: outcome ?? "blank", cell: cell ?? "status", cells };
}

/** Compares one cell; only both sides' changes make a conflict, and what a unit left blank takes nothing away. */
export function compareCell(
  cell: FormCell,
  sent: string,
  returned: string,
  now: string,
  year: number,
): Outcome {
  if (isNothing(returned)) return "blank";
  const isSame = (a: string, b: string) => isAlike(cell, a, b, year);
  if (isSame(returned, now)) return "same";
  if (!isSame(returned, sent) && !isSame(now, sent)) return "conflict";
  if (cell === "status" && isDone(now, year) && !isDone(returned, year)) return "back";
  return isSame(returned, sent) ? "same" : "new";
}

/** A blank, and what offices put where they have nothing to say. */
function isNothing(text: string): boolean {
  return /^(?:[-/\\—–~]*|0|无|暂无|未填)$/.test(foldText(text));
}

/** 已完成 and 完成 are one status, and what differs in spaces and punctuation alone is one text. */
function isAlike(cell: FormCell, a: string, b: string, year: number): boolean {
  if (isNothing(a) && isNothing(b)) return true;
  if (identityOf(a) === identityOf(b)) return true;
  return cell === "status" && isDone(a, year) && isDone(b, year);
}

function isDone(text: string, year: number): boolean {
  return readStatusText(text, year).reading === "done";
}
