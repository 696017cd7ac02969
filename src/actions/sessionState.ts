import type { Step } from "../core/steps";
import type { FailureFacts } from "../core/failure";
import type { Day } from "../core/text/day";
import type { AppendedRecords } from "./addRecords";
import type { CheckResult } from "./check";
import type { FoundMarks } from "./marksInBook";

/** What is going on. */
export type Work =
  | "checking"
  | "clearing"
  | "writingColumn"
  | "undoing"
  | "savingSettings"
  | "makingDirectory"
  | "makingLedger"
  | "makingReadings"
  | "addingStatusColumn"
  | "enteringReports"
  | "insertingSample";

/** What was just done, for the message that says so. `undo` names what takes it back exactly; none where nothing does. */
export type Done = { undo?: Undo } & (
  | { kind: "marked"; rows: number; unmarkable: number[] }
  | { kind: "cleared"; marks: number; columns: number }
  | { kind: "columnWritten" }
  | { kind: "undone" }
  | { kind: "settingsSaved" }
  | { kind: "registerMade"; sheet: string }
  | { kind: "registerThere" }
  | { kind: "readingsMade"; sheet: string }
  | { kind: "statusColumnAdded"; column: string }
  | { kind: "sampleInserted"; sheet: string }
  | { kind: "reportsEntered"; records: number }
  | { kind: "reportsKept" }
);

/** A way back. */
export type Undo =
  | { take: "marks"; /** The sheet whose result column came with them. */ column?: string }
  | { take: "column"; sheet: string }
  | { take: "records"; records: AppendedRecords };

/** What pane and ribbon share: the last result, and what is being done. Replaced as a whole at every change. */
export interface SessionState {
  /** The as-of date that the user has set; today where not set. */
  asOf?: Day | undefined;
  /** The sheet that the user has chosen; the rules choose where not. */
  sheet?: string | undefined;
  work?: Work | undefined;
  /** How far the computing is, where it takes long. */
  step?: Step | undefined;
  /** The table has been read and judged; what follows is writing. */
  judged: boolean;
  /** Excel waits for the user to finish editing a cell. */
  editing: boolean;
  result?: CheckResult | undefined;
  done?: Done | undefined;
  failure?: FailureFacts | undefined;
  /** The sheet that has changed since it was read for the check. */
  changed?: string | undefined;
  /** The row of the checked table that is selected in the sheet, and how often one was, so that each time is news. */
  selected?: { row: number; count: number } | undefined;
  /** Marks that the workbook held when it was opened. */
  found?: FoundMarks | undefined;
}
