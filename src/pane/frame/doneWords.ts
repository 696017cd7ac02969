import type { Done } from "../../actions/session/state";
import type { Words } from "../../words/words";

/** What the message says of something that was done; undefined where the page itself shows it at once. */
export function doneWords(
  done: Done,
  { pane, report, listSeparator, day }: Words,
): string | undefined {
  const { sheets } = pane;
  switch (done.kind) {
    case "marked": {
      const rows = done.unmarkable.map((row) => String(row + 1)).join(listSeparator);
      return pane.marked(done.rows) + (rows === "" ? "" : pane.unmarkable(rows));
    }
    case "cleared":
      return pane.cleared(done.marks, done.columns);
    case "registerMade":
    case "readingsMade":
    case "sampleInserted":
      return pane[done.kind](done.sheet);
    case "reportsEntered":
      return report.entered(done.records);
    case "reportsKept":
      return report.notTakenBack;
    case "statusColumnAdded":
      return pane.statusColumnAdded(done.column);
    case "columnWritten":
    case "undone":
    case "settingsSaved":
    case "registerThere":
      return pane[done.kind];
    case "sheetsMade":
      return [
        sheets.made(done.sheets, done.pages),
        ...(done.carried.length > 0 ? [sheets.carried(done.carried)] : []),
        ...(done.lost > 0 ? [sheets.lost(done.lost)] : []),
      ].join("");
    case "sheetsRemoved":
      return sheets.removed(done.sheets);
    case "sheetsKept":
      return pane.sheetsKept(done.sheets);
    case "roundKept":
      return pane.roundKept(done.round, done.replaced);
    case "formsMade":
      return pane.formsMade(done.units, done.round);
    case "copyCompared":
      return pane.copyCompared(day(done.asOf));
    case "markedDone":
      return pane.markedDone(done.before);
    case "noticesMade":
      return pane.noticesMade(done.notices);
    case "noticesClosed":
      return pane.noticesClosed(done.rows);
    case "resultRead":
    case "pointsCompared":
    case "pointMarked":
      return undefined;
    case "nextYearMade":
      return pane.nextYearMade(done.sheet, done.ledger, done.formulas);
    case "setUp":
      return pane.setUp(done.sheets, done.column);
    case "dutyListsMade":
      return pane.dutyListsMade(done.sheets, done.kept);
    case "calendarMade":
    case "pointsSheetMade":
      return pane.pointsSheetMade(done.sheet);
    case "formsEntered":
      return pane.formsEntered(done.records, done.units);
    case "printSet":
      return (
        (done.fits ? sheets.printSet : sheets.printWide)(done.sheet) +
        (done.noLegend ? sheets.noLegend : "")
      );
    case "printRestored":
      return done.changed ? sheets.printRestored : sheets.printSame;
  }
}
