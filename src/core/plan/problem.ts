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
  | "unreadableStatus";

/** One such place: the sheet, the row of the sheet from 0, and the text that stands there. */
export interface Problem {
  code: ProblemCode;
  sheet: SheetRef;
  row: number;
  text: string;
  /** All rows that it is about, where one problem stands for many: sentences in a status column. */
  rows?: number[];
}

/** Whether a problem is about a row. */
export function concerns({ row, rows }: Problem, asked: number): boolean {
  return rows ? rows.includes(asked) : row === asked;
}
