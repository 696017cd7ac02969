import type { Area } from "../excelStandIn/book/area";
import type { Sheet } from "../excelStandIn/book/sheet";
import { addSheet, moveSheet, renameSheet, showSheet } from "../excelStandIn/book/sheets";
import type { Host } from "../excelStandIn/host/createHost";
import { HostError } from "../excelStandIn/host/hostError";
import { checkSheetName, newSheetName } from "../excelStandIn/host/sheetNames";
import { notify } from "./frame/notice";
import { editCells, resizeLines, shiftColumns } from "./grid/editBook";
import type { CellEdit, LineLooks, LineShift, UserWatch } from "./grid/userWatch";
import { pageWords } from "./pageWords";

/** Lets what the user does in the grid happen to the book, and the add-in learn of it. */
export class UserHands implements UserWatch {
  constructor(
    private readonly host: () => Host | null,
    /** Draws the book soon: what has changed in it, or all of it anew. */
    private readonly draw: (anew: boolean) => void,
  ) {}

  edited(sheetId: string, edits: CellEdit[]): void {
    this.on(sheetId, (sheet, { user }) => {
      const changed = editCells(sheet, edits);
      if (!changed) return;
      user.edited(sheet, changed);
      this.draw(false);
    });
  }

  shifted(sheetId: string, { axis, at, count }: LineShift): void {
    this.on(sheetId, (sheet, { user }) => {
      if (axis === "columns") shiftColumns(sheet, at, count);
      else if (count > 0) user.insertRows(sheet, at, count);
      else user.deleteRows(sheet, at, -count);
      this.draw(true);
    });
  }

  resized(sheetId: string, looks: LineLooks): void {
    this.on(sheetId, (sheet) => {
      resizeLines(sheet, looks);
      this.draw(false);
    });
  }

  selected(sheetId: string, area: Area): void {
    this.on(sheetId, (sheet, { user }) => {
      user.select(sheet, area);
    });
  }

  typing(isTyping: boolean): void {
    if (isTyping) this.host()?.faults.startEdit();
    else this.host()?.faults.endEdit();
  }

  sheetAdded(): void {
    const book = this.host()?.book;
    if (!book) return;
    book.activeSheet = addSheet(book, newSheetName(book), book.activeSheet.position + 1);
    this.draw(true);
  }

  sheetRenamed(sheetId: string, name: string): void {
    this.on(sheetId, (sheet) => {
      try {
        checkSheetName(sheet.book, name, sheet);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        notify("problem", pageWords.sheetNameRefused(name));
        this.draw(true);
        return;
      }
      renameSheet(sheet, name);
      this.draw(true);
    });
  }

  sheetRemoved(sheetId: string): void {
    this.on(sheetId, (sheet, { user }) => {
      user.deleteSheet(sheet);
      this.draw(true);
    });
  }

  sheetHidden(sheetId: string, isHidden: boolean): void {
    this.on(sheetId, (sheet) => {
      showSheet(sheet, isHidden ? "Hidden" : "Visible");
      this.draw(true);
    });
  }

  sheetMoved(sheetId: string, position: number): void {
    this.on(sheetId, (sheet) => {
      moveSheet(sheet, position);
      this.draw(true);
    });
  }

  sheetColored(sheetId: string, color: string): void {
    this.on(sheetId, (sheet) => {
      sheet.tabColor = color;
      this.draw(true);
    });
  }

  private on(sheetId: string, act: (sheet: Sheet, host: Host) => void): void {
    const host = this.host();
    const sheet = host?.book.findSheet(sheetId);
    if (host && sheet) act(sheet, host);
  }
}
