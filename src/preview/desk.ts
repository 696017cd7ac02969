import manifest from "../../manifest.xml";
import type { Book } from "../excelStandIn/book/book";
import { BookError } from "../excelStandIn/book/bookError";
import { openBook } from "../excelStandIn/book/openBook";
import { saveBook } from "../excelStandIn/book/saveBook";
import { createHost, type Host } from "../excelStandIn/host/createHost";
import type { Choices } from "./frame/bar";
import { download } from "./frame/download";
import { notify } from "./frame/notice";
import { PaneColumn } from "./frame/paneColumn";
import { readDisplayName, type RibbonButton } from "./frame/readRibbon";
import { Grid } from "./grid/grid";
import { PaneOffice } from "./office/paneOffice";
import { pageWords } from "./pageWords";
import { UserHands } from "./userHands";

const sampleName = "sample-2023.xlsx";

/** The day the sample workbook was made to be checked on. */
const sampleDay = "2023-11-15";

/** What lies on the page: a workbook, the host that answers for it, the grid and the pane. */
export class Desk {
  choices: Choices = { excel: "2021", language: "zh-CN", theme: "light" };
  private host: Host | null = null;
  private isSample = true;
  private readonly grid: Grid;
  private readonly pane: PaneColumn;
  private readonly office: PaneOffice;
  private opened: (name: string) => void = () => undefined;

  constructor(gridPlace: HTMLElement, panePlace: HTMLElement) {
    const hands = new UserHands(
      () => this.host,
      (anew) => {
        this.grid.refreshSoon(anew);
      },
    );
    this.grid = new Grid(gridPlace, hands);
    this.pane = new PaneColumn(panePlace, (isOpen) => {
      this.office.paneTurned(isOpen);
    });
    this.office = new PaneOffice(this.pane);
  }

  /** Calls back with the workbook's name whenever one is opened. */
  onOpened(listener: (name: string) => void): void {
    this.opened = listener;
  }

  async openSample(): Promise<void> {
    const response = await fetch(`assets/${sampleName}`);
    await this.open(new Uint8Array(await response.arrayBuffer()), sampleName, true);
  }

  /** Opens a workbook of the user's; one that cannot be opened leaves everything as it is. */
  async openFile(file: File): Promise<void> {
    const isOpen = await this.open(new Uint8Array(await file.arrayBuffer()), file.name, false);
    if (isOpen) notify("done", pageWords.opened(file.name));
  }

  async save(): Promise<void> {
    if (!this.host) return;
    const { book } = this.host;
    try {
      download(await saveBook(book), book.name);
      notify("done", pageWords.saved(book.name));
    } catch (error) {
      notify("problem", pageWords.saveFailed(messageOf(error)));
    }
  }

  /** Plays another Excel: the pane's runtime starts anew over the same workbook. */
  choose(choices: Choices): void {
    this.choices = choices;
    if (this.host) this.start(this.host.book);
  }

  /** Presses a button of the ribbon. */
  async press({ id, label, action }: RibbonButton): Promise<void> {
    if (action.kind === "showPane") {
      this.pane.show();
      return;
    }
    const end = await this.office.commands.run(action.functionName, id);
    if (end !== "completed") notify("problem", pageWords.commandFailed(label, end));
  }

  private async open(bytes: Uint8Array, name: string, isSample: boolean): Promise<boolean> {
    let book: Book;
    try {
      book = await openBook(bytes, name);
    } catch (error) {
      notify(
        "problem",
        error instanceof BookError
          ? pageWords.openFailed(name, error.code)
          : pageWords.openBroken(name, messageOf(error)),
      );
      return false;
    }
    this.isSample = isSample;
    this.start(book);
    this.grid.show(book);
    this.opened(book.name);
    return true;
  }

  private start(book: Book): void {
    const host = createHost(book, { excel: this.choices.excel });
    this.host = host;
    host.onChange(() => {
      if (this.host === host) this.grid.refreshSoon();
    });
    this.office.serve(host, { ...this.choices, documentName: book.name });
    const day = this.isSample ? `?asOf=${sampleDay}` : "";
    const { language, theme } = this.choices;
    this.pane.load(`pane.html${day}`, readDisplayName(manifest, language), theme);
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
