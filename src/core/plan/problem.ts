import type { SheetRef } from "../sheetRef";

/** What a person should look at because it could not be read or used. Codes are those of the JSON. */
export type ProblemCode =
  | "unknownUnit"
  | "notItsItem"
  | "unknownItem"
  | "badDate"
  | "otherYear"
  | "badNumber"
  | "duplicateRecord"
  | "refMoved"
  | "unknownGroup"
  | "unreadableUnit"
  | "weekday"
  | "damagedNumber"
  | "unreadableDeadline"
  | "unreadableStatus"
  | "unreadableDivision"
  | "lawNotNamed"
  | "brokenRound"
  | "brokenNotice"
  | "publishedBeforeMade"
  | "baseNotNamed"
  | "unknownBase"
  | "sameNumber"
  | "baseNumberDiffers";

/** One such place: the sheet, the row of the sheet from 0, and the text that stands there. */
export interface Problem {
  code: ProblemCode;
  sheet: SheetRef;
  row: number;
  text: string;
  /** All rows that it is about, where one problem stands for many: sentences in a status column. */
  rows?: number[];
  /** The column of its cell, from 0, where the sheet is none of the plan's. */
  column?: number;
  /** What a ledger's row is about: its item, as the plan has it where it is one of the plan's, and its title. */
  record?: { item: string; title: string };
}

/** Problems of one kind in one sheet. */
export interface ProblemGroup {
  code: ProblemCode;
  sheet: SheetRef;
  problems: [Problem, ...Problem[]];
}

/** Problems of a kind together, in the order in which the first of each stands. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of problems) {
    const { code, sheet } = problem;
    const group = groups.get(`${sheet.id}|${code}`);
    if (group) group.problems.push(problem);
    else groups.set(`${sheet.id}|${code}`, { code, sheet, problems: [problem] });
  }
  return [...groups.values()];
}

/** Whether a problem is about a row. */
export function concerns({ row, rows }: Problem, asked: number): boolean {
  return rows ? rows.includes(asked) : row === asked;
}
