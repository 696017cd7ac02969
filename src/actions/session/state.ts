import type { FailureFacts } from "../../core/failure";
import type { Step } from "../../core/steps";
import type { SheetRef, WantedSheet } from "../../core/sheetRef";
import type { Day } from "../../core/text/day";
import type { Words } from "../../words/words";
import type { Since } from "../../core/change/changes";
import type { GivenFile } from "../../files/readFiles";
import type { CheckRequest, CheckResult } from "../check";
import type { MovedItem } from "../../core/change/movedItems";
import type { Verdicts } from "../../core/points/seenEntries";
import type { FoundMarks } from "../marksInBook";
import type { NextYearMade } from "../nextYear/makeNextYear";
import type { PointsCompared } from "../points/comparePoints";

/** What can be going on: the actions there are, and taking the last one back. */
export type Work =
  | "checkProgress"
  | "readResult"
  | "clearMarks"
  | "addResultColumn"
  | "saveSettings"
  | "pointColumns"
  | "makeDirectory"
  | "makeLedger"
  | "makeReadings"
  | "addStatusColumn"
  | "addReports"
  | "insertSample"
  | "makeSheets"
  | "removeSheets"
  | "printTable"
  | "keepRound"
  | "compareCopy"
  | "dispatchForms"
  | "enterForms"
  | "markDone"
  | "makeNodes"
  | "makeNotices"
  | "closeNotices"
  | "makeNextYear"
  | "comparePoints"
  | "markPoint"
  | "removeNotices"
  | "setUp"
  | "makeCalendar"
  | "makePointsSheet"
  | "makeDutyLists"
  | "makeListRegister"
  | "makeScoreRules"
  | "makeScores"
  | "makeBaseList"
  | "makePeople"
  | "makeCoverage"
  | "makeEvaluation"
  | "makeAppraisal"
  | "undo";

/** Something a user can do: works in the workbook and says what was done. Fails with a `Failure`. */
export type Action<Input = undefined> = (at: Workplace, input: Input) => Promise<Done>;

/** What a session gives an action to work with. */
export interface Workplace {
  /** What to check for which day, and how the progress line is told. */
  request: CheckRequest;
  /** The words in which something is written. */
  words: Words;
  /** The state as it is by now. */
  state: () => SessionState;
  /** Keeps what was learned of the workbook. */
  learn: (facts: Partial<Known>) => void;
  /** From here on it is done to the end: it can't be cancelled any more. */
  startWriting: () => void;
  /** Hears from now on of what is changed and selected in the workbook. */
  listen: () => Promise<void>;
}

/** What was just done, for the message that says so. `undo` takes it back exactly; none where nothing does. */
export type Done = { undo?: Action } & (
  | { kind: "marked"; rows: number; unmarkable: number[] }
  | { kind: "resultRead" }
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
  | ({ kind: "sheetsMade" } & SheetsMade)
  | { kind: "sheetsRemoved"; sheets: number }
  /** Of what was to be undone so many sheets stay: somebody has written on them. */
  | { kind: "sheetsKept"; sheets: number }
  /** `fits`: Excel keeps the table's columns on one page; where not, the user has to set that. `noLegend`: a footer is in its way. */
  | { kind: "printSet"; sheet: string; fits: boolean; noLegend: boolean }
  | { kind: "printRestored"; changed: boolean }
  /** `files`: what is to be downloaded; `parts`: the same one by one, where a web view takes no archive. */
  | { kind: "formsMade"; units: number; round: number; files: GivenFile[]; parts: GivenFile[] }
  | { kind: "copyCompared"; asOf: Day }
  /** `before`: what stood in the cell. */
  | { kind: "markedDone"; before: string }
  | { kind: "noticesMade"; notices: number; files: GivenFile[] }
  | { kind: "noticesClosed"; rows: number }
  | ({ kind: "nextYearMade" } & NextYearMade)
  | { kind: "pointsCompared" }
  | { kind: "pointMarked" }
  | ({ kind: "setUp" } & SetUpMade)
  | { kind: "calendarMade"; sheet: string }
  | { kind: "pointsSheetMade"; sheet: string }
  /** `kept`: units whose list stood there and was left. */
  | { kind: "dutyListsMade"; sheets: number; kept: number }
  | { kind: "formsEntered"; records: number; units: number }
  /** `replaced`: a round of the same day stood there before. */
  | { kind: "roundKept"; round: number; replaced: boolean }
);

/** What 初始设置 has made: sheets by name, and the letter of the status column. */
export interface SetUpMade {
  sheets: string[];
  column?: string;
}

/** What became of 生成汇总表. */
export interface SheetsMade {
  sheets: number;
  /** How many pages all of them print on. */
  pages: number;
  /** The 总览, to be looked at first. */
  overview?: SheetRef;
  /** How many texts of users were carried over, by unit. */
  carried: { unit: string; texts: number }[];
  /** Texts of users whose items are gone: they stand on no sheet now. */
  lost: number;
  /** Units that are not in the plan any more and whose sheets still stand. */
  gone: string[];
}

/** What is known of the workbook. */
export interface Known {
  /** The sheet that the user has chosen; the rules choose where not. */
  sheet?: WantedSheet | undefined;
  /** What the last check found. */
  result?: CheckResult | undefined;
  /** What has changed since the last round that was kept, where one can be compared with. */
  since?: Since | undefined;
  /** Items whose state is another than in the check before this one. */
  moved?: MovedItem[] | undefined;
  /** The points last held against the plan. */
  points?: PointsCompared | undefined;
  /** What was said of their differences, where it has changed since the check. */
  pointVerdicts?: Verdicts | undefined;
  /** Marks may be there that a check replaces: then nothing brings them back. */
  mayHoldMarks: boolean;
  /** The checked table bears a result column of the add-in's own. */
  hasColumn: boolean;
  /** Marks that the workbook held when it was opened. */
  found?: FoundMarks | undefined;
  /** The sheet that has changed since it was read for the check. */
  changed?: SheetRef | undefined;
  /** Why something was not done, or not all of it. */
  failure?: FailureFacts | undefined;
}

/** What the ribbon may ask the pane to show. */
export type AskedPage = "report" | "notices" | "bulletin" | "dispatch" | "collect";

/** What pane and ribbon share: what is known, and what is being done. Replaced as a whole at every change. */
export interface SessionState extends Known {
  /** The as-of date that the user has set; today where not set. */
  asOf?: Day | undefined;
  /** What is being done; nothing else starts meanwhile. */
  work?: Work | undefined;
  /** How far it is, where it takes long. */
  step?: Step | undefined;
  /** It is being written: nothing stops it any more. */
  isWriting: boolean;
  /** Something else was asked for meanwhile, and did not start. */
  isRefused: boolean;
  /** Excel waits for the user to finish editing a cell. */
  editing: boolean;
  done?: Done | undefined;
  /** The page that the ribbon asked for last, and how often it asked, so that each time is news. */
  asked?: { page: AskedPage; count: number } | undefined;
  /** The row of the checked table that is selected in the sheet, and how often one was, so that each time is news. */
  selected?: { row: number; count: number } | undefined;
}
