import type { FUniver } from "@univerjs/core/facade";
import type { Book } from "../../excelStandIn/book/book";
import { fitRows, watchFitting } from "./fitRows";
import { bringIntoView, followSelection } from "./followSelection";
import { exposeGrid } from "./gridProbe";
import type { SheetPicture } from "./picture";
import { pictureSheet } from "./pictureSheet";
import { scrollPlace, scrollTo } from "./scrolling";
import { showChanges } from "./showChanges";
import { startUniver } from "./startUniver";
import type { UserWatch } from "./userWatch";
import { SELECT, watchUser } from "./watchUser";
import { workbookData } from "./workbookData";

/** How soon after the add-in's last request, in ms, the grid is drawn: one action sends several. */
const drawingDelay = 40;

/** The workbook on the screen. It shows the book, and reports what the user does to it. */
export class Grid {
  private readonly univer: FUniver;
  private readonly stopFitting: () => void;
  private pictures: SheetPicture[] = [];
  private book: Book | null = null;
  private count = 0;
  private timer = 0;
  private isToDrawAnew = false;
  /** Whether the grid shows the book as it is. */
  private isSettled = true;
  /** The selection last brought into view. */
  private selected = "";
  /** Whether the mouse is held down in the grid: drawn anew before it is let go, the grid would lose the click. */
  private isHeld = false;
  /** Whether what happens in the grid now is this class's own doing. */
  private isDrawing = false;

  constructor(container: HTMLElement, watch: UserWatch) {
    this.univer = startUniver(container);
    this.stopFitting = watchFitting(this.univer);
    exposeGrid(this.univer, () => this.isSettled);
    watchUser(this.univer, watch, () => this.isDrawing);
    // By now the book has been told; what the user selects needs no bringing into view.
    const { CommandExecuted, ActiveSheetChanged } = this.univer.Event;
    const keep = () => {
      if (this.book && !this.isDrawing) this.selected = selectionKey(this.book);
    };
    this.univer.addEvent(CommandExecuted, ({ id }) => {
      if (id === SELECT) keep();
    });
    this.univer.addEvent(ActiveSheetChanged, keep);
    this.waitForHands(container);
  }

  /** Shows a book from the start. */
  show(book: Book): void {
    this.book = book;
    this.pictures = book.sheets.map(pictureSheet);
    this.draw(() => {
      this.rebuild();
      this.follow(book);
    });
  }

  /**
   * Soon shows what has changed in the book since it was last drawn, and what is selected in it.
   * `anew` where the grid has changed by itself in ways that the book may see otherwise.
   */
  refreshSoon(anew = false): void {
    this.isToDrawAnew ||= anew;
    this.isSettled = false;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.isHeld) this.refreshSoon();
      else this.refresh(this.isToDrawAnew);
    }, drawingDelay);
  }

  /** Knows while the mouse is held down in the grid. */
  private waitForHands(container: HTMLElement): void {
    const letGo = () => {
      this.isHeld = false;
    };
    container.addEventListener("pointerdown", () => (this.isHeld = true), true);
    window.addEventListener("pointerup", letGo, true);
    window.addEventListener("pointercancel", letGo, true);
    // Not of the page's elements, one of which gives its focus away with every click.
    window.addEventListener("blur", letGo);
  }

  private refresh(anew: boolean): void {
    this.isToDrawAnew = false;
    this.isSettled = true;
    const { book } = this;
    if (!book) return;
    const before = this.pictures;
    this.pictures = book.sheets.map(pictureSheet);
    this.draw(() => {
      if (anew || !showChanges(this.univer, before, this.pictures)) this.rebuildInPlace(book);
      this.follow(book);
    });
  }

  private rebuild(): void {
    const old = this.univer.getActiveWorkbook();
    this.stopFitting();
    if (old) this.univer.disposeUnit(old.getId());
    this.univer.createWorkbook(workbookData(`book-${++this.count}`, this.pictures));
    for (const picture of this.pictures) fitRows(this.univer, picture);
  }

  /** Everything anew; what part of the sheet is looked at stays. */
  private rebuildInPlace(book: Book): void {
    const before = this.univer.getActiveWorkbook()?.getActiveSheet();
    const place = before?.getSheetId() === book.activeSheet.id ? scrollPlace(before) : null;
    this.rebuild();
    followSelection(this.univer, book);
    const after = this.univer.getActiveWorkbook()?.getActiveSheet();
    if (place && after) scrollTo(after, place);
  }

  /** Selects what the book has selected; where that is new, it comes into view once it is drawn. */
  private follow(book: Book): void {
    followSelection(this.univer, book);
    const selected = selectionKey(book);
    if (selected === this.selected) return;
    this.selected = selected;
    this.isSettled = false;
    requestAnimationFrame(() => {
      bringIntoView(this.univer);
      this.isSettled = true;
    });
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

const selectionKey = ({ activeSheet }: Book): string =>
  JSON.stringify([activeSheet.id, activeSheet.selection]);
