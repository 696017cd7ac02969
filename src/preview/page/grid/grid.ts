import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../book/area";
import type { Book } from "../../book/book";
import { exposeGrid } from "./gridProbe";
import type { SheetPicture } from "./picture";
import { pictureSheet } from "./pictureSheet";
import { showChanges } from "./showChanges";
import { startUniver } from "./startUniver";
import type { UserWatch } from "./userWatch";
import { watchUser } from "./watchUser";
import { workbookData } from "./workbookData";

/** The workbook on the screen. It shows the book, and reports what the user does to it. */
export class Grid {
  private readonly univer: FUniver;
  private pictures: SheetPicture[] = [];
  private book: Book | null = null;
  private count = 0;
  /** Whether what happens in the grid now is this class's own doing. */
  private isDrawing = false;

  constructor(container: HTMLElement, watch: UserWatch) {
    this.univer = startUniver(container);
    exposeGrid(this.univer);
    watchUser(this.univer, watch, () => this.isDrawing);
  }

  /** Shows a book from the start. */
  show(book: Book): void {
    this.book = book;
    this.pictures = book.sheets.map(pictureSheet);
    this.draw(() => {
      this.rebuild(book);
    });
  }

  /**
   * Shows what has changed in the book since it was last drawn, and what is selected in it. `anew`
   * where the grid has changed by itself in ways that the book may see otherwise.
   */
  refresh(anew = false): void {
    const { book } = this;
    if (!book) return;
    const before = this.pictures;
    this.pictures = book.sheets.map(pictureSheet);
    this.draw(() => {
      if (anew || !showChanges(this.univer, before, this.pictures)) this.rebuildInPlace(book);
      this.followSelection(book);
    });
  }

  private rebuild(book: Book): void {
    const old = this.univer.getActiveWorkbook();
    if (old) this.univer.disposeUnit(old.getId());
    this.univer.createWorkbook(workbookData(`book-${++this.count}`, this.pictures));
    this.followSelection(book);
  }

  /** Everything anew; what part of the sheet is looked at stays. */
  private rebuildInPlace(book: Book): void {
    const before = this.univer.getActiveWorkbook()?.getActiveSheet();
    const place = before?.getSheetId() === book.activeSheet.id ? before.getScrollState() : null;
    this.rebuild(book);
    if (place)
      this.univer
        .getActiveWorkbook()
        ?.getActiveSheet()
        .scrollToCell(place.sheetViewStartRow, place.sheetViewStartColumn, 0);
  }

  private followSelection({ activeSheet }: Book): void {
    const workbook = this.univer.getActiveWorkbook();
    if (!workbook) return;
    if (workbook.getActiveSheet().getSheetId() !== activeSheet.id)
      workbook.setActiveSheet(activeSheet.id);
    const sheet = workbook.getActiveSheet();
    const wanted = clip(activeSheet.selection, sheet.getMaxRows(), sheet.getMaxColumns());
    if (isSelected(sheet.getActiveRange()?.getRange(), wanted)) return;
    const [rows, columns] = [wanted.bottom - wanted.top + 1, wanted.right - wanted.left + 1];
    sheet.setActiveRange(sheet.getRange(wanted.top, wanted.left, rows, columns));
    const seen = sheet.getVisibleRange();
    const isSeen =
      seen &&
      wanted.top >= seen.startRow &&
      wanted.top < seen.endRow &&
      wanted.left >= seen.startColumn &&
      wanted.left <= seen.endColumn;
    if (!isSeen) sheet.scrollToCell(Math.max(0, wanted.top - 3), wanted.left, 0);
  }

  private draw(work: () => void): void {
    this.isDrawing = true;
    try {
      work();
    } finally {
      this.isDrawing = false;
    }
  }
}

const isSelected = (range: IRange | undefined, area: Area): boolean =>
  range?.startRow === area.top &&
  range.endRow === area.bottom &&
  range.startColumn === area.left &&
  range.endColumn === area.right;

const clip = (area: Area, rows: number, columns: number): Area => ({
  top: Math.min(area.top, rows - 1),
  bottom: Math.min(area.bottom, rows - 1),
  left: Math.min(area.left, columns - 1),
  right: Math.min(area.right, columns - 1),
});
