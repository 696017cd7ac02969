import type { SheetRef } from "./sheetRef";

/** What a user can say that a column is (指定列), in the order in which it is offered. */
export const POINTED_ROLES = [
  "number",
  "project",
  "content",
  "deadline",
  "units",
  "lead",
  "assist",
  "status",
  "doneDay",
  "remark",
  "unused",
] as const;

export type PointedRole = (typeof POINTED_ROLES)[number];

/** One column under a header, as 指定列 shows it. */
export interface HeaderColumn {
  /** Counted from 0. */
  column: number;
  /** The heading as it stands there, in one line; of a header of two rows both, the upper first; blank where there is none. */
  heading: string;
  /** By what 指定列 keeps it: the heading folded, numbered where it stands twice, the column's letters where it is blank. */
  key: string;
  /** The first different texts that stand below, as far as they have been read. */
  samples: string[];
  role: PointedRole;
  /** The user has pointed at it; else the rules gave it its role. */
  isPointed: boolean;
}

/** What a plan cannot do without, or is the poorer for. */
export type NeededColumn = "content" | "deadline" | "units";

/** What was made of a header: which column was taken for what, which headings were not used, and what is missing. */
export interface HeaderRead {
  sheet: SheetRef;
  /** Row of the sheet, from 0. */
  headerRow: number;
  columns: HeaderColumn[];
  missing: NeededColumn[];
  /** Of several columns that say how far an item is, the one whose cells decide. */
  status?: number;
  /** A column that was given no role though its cells look like what is missing: the one to ask about. */
  ask?: number;
}
