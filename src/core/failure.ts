import type { HeaderRead } from "./headerRead";

/** Why something a user asked for was not done. What stayed as it was and what to do is said by the words. */
export type FailureFacts =
  | { code: "cancelled" }
  /** `nearest` is what comes nearest to a table's header in the workbook, for 指定列. */
  | { code: "noTable"; nearest?: HeaderRead }
  | { code: "noSuchSheet"; sheet: string }
  | { code: "protectedSheet"; sheet: string }
  | { code: "protectedWorkbook" }
  | { code: "cellEditing" }
  | { code: "tooLarge" }
  | { code: "gone" }
  | { code: "unreadableRules"; sheet: string }
  | { code: "tableKeepsChanging" }
  /** Sheets were made, and Excel set up no pages for them. */
  | { code: "noPages" }
  | { code: "sheetKeepsChanging" }
  | { code: "besideExcelTable" }
  | { code: "noRoomForColumn"; column: string }
  | { code: "noLedger" }
  /** A file that is no former copy: no workbook with this plan of this year. */
  | { code: "badCopy" }
  /** Nobody said of which day a former copy is, and no round is kept in it. */
  | { code: "noCopyDay" }
  /** A former copy of a day that is not before the check's. */
  | { code: "lateCopy" }
  /** A status cell that several rows share: it speaks of all of them. */
  | { code: "sharedStatus" }
  /** Nobody of those chosen has anything to report. */
  | { code: "noForms" }
  | { code: "addColumnByHand"; heading: string }
  /** Where only an empty workbook will do. */
  | { code: "notEmpty" }
  | { code: "tooOld" }
  /** The code of what was asked for could not be loaded. */
  | { code: "notLoaded" }
  | { code: "host"; hostCode: string; message: string };

export type FailureCode = FailureFacts["code"];

/** A failure with its stable code, thrown at the edge to Excel and by actions; everything else that is thrown is a bug. */
export class Failure extends Error {
  constructor(readonly facts: FailureFacts) {
    super(facts.code === "host" ? `${facts.hostCode}: ${facts.message}` : facts.code);
    this.name = "Failure";
  }
}
