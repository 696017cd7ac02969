import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { PNG } from "pngjs";
import type { Browser, Frame, Page } from "playwright-core";
import { parseArea } from "../../src/excelStandIn/book/address";
import { isInside } from "../../src/excelStandIn/book/area";
import type { ShownColors } from "../../src/preview/grid/gridProbe";
import type { OfficeLanguage, OfficeLook } from "../../src/preview/office/officeChoice";
import { pageWords } from "../../src/preview/pageWords";
import { expectSoon, PATIENCE } from "./soon";

const VIEWPORT = { width: 1400, height: 860 };

/** The canvas the cells are drawn on. */
const cells = "#grid canvas[id^=univer-sheet-main-canvas]";

/** The preview in a browser, and what can be done in it by hand. */
export class PreviewPage {
  private constructor(
    readonly page: Page,
    /** Everything that must not happen: requests elsewhere, errors of the page, failed requests. */
    readonly troubles: string[],
  ) {}

  /** Opens the preview and waits until its sample is on the screen and the pane knows Excel. */
  static async open(browser: Browser, origin: string): Promise<PreviewPage> {
    const context = await browser.newContext({
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      viewport: VIEWPORT,
      acceptDownloads: true,
      // What moves is waited for.
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const troubles: string[] = [];
    watch(page, origin, troubles);
    const preview = new PreviewPage(page, troubles);
    await page.goto(`${origin}/`);
    await preview.ready();
    return preview;
  }

  /** Opens the page once more, with its sample and as if nobody had been there. */
  async openAnew(): Promise<void> {
    await this.page.context().clearCookies();
    await this.page.emulateMedia({ forcedColors: "none", colorScheme: null });
    await this.page.setViewportSize(VIEWPORT);
    await this.page.goto(`${new URL(this.page.url()).origin}/`);
    await this.ready();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Waits until a workbook is shown and office.js has told the pane that it is in Excel. */
  async ready(): Promise<void> {
    await this.page.locator(cells).waitFor();
    await this.page.locator(".document-name:not(:empty)").waitFor();
    const pane = await this.pane();
    await pane.waitForFunction(
      () =>
        typeof Office !== "undefined" &&
        Boolean((Office.context as Office.Context | undefined)?.document),
    );
  }

  /** The pane's window. Ask anew after choosing another Excel: it is loaded anew then. */
  async pane(): Promise<Frame> {
    const element = await this.page.locator("#pane iframe").elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("The page has no pane");
    await frame.waitForURL(/pane\.html/);
    return frame;
  }

  /** Whether the pane is on the screen; it is loaded in any case. */
  isPaneOpen(): Promise<boolean> {
    return this.page.locator("#pane iframe").isVisible();
  }

  /** The labels of the ribbon's buttons, in their order. */
  ribbonLabels(): Promise<string[]> {
    return this.page.locator("#ribbon .command > span:first-of-type").allInnerTexts();
  }

  /** Presses a button of the ribbon or an entry of one of its menus, and waits until its command is over. */
  async press(label: string, menu?: string): Promise<void> {
    const named = { name: label, exact: true };
    if (menu !== undefined)
      await this.page.getByRole("button", { name: menu, exact: true }).click();
    await this.page.getByRole(menu === undefined ? "button" : "menuitem", named).click();
    await this.page.waitForFunction(
      (name) => !document.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`)?.disabled,
      label,
    );
    await this.settle();
  }

  /** Waits until the grid shows the book as it is. The colours of its rules come somewhat later: wait for them. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => window.previewGrid.isSettled());
    await this.frames(2);
  }

  /** Lets the page draw itself so many times. */
  async frames(count: number): Promise<void> {
    await this.page.evaluate(async (times) => {
      for (let time = 0; time < times; time++) await new Promise(requestAnimationFrame);
    }, count);
  }

  /** The names of the sheets whose tabs are shown. */
  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      window.previewGrid
        .workbook()
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => sheet.getSheetName()),
    );
  }

  activeSheetName(): Promise<string> {
    return this.page.evaluate(() => window.previewGrid.sheet().getSheetName());
  }

  /** What a cell of the front sheet shows: `"2023年12月"`. */
  cellText(address: string): Promise<string> {
    return this.page.evaluate(
      (a1) => window.previewGrid.sheet().getRange(a1).getDisplayValue(),
      address,
    );
  }

  /** The colours a cell shows, its rules applied, as `#FFC7CE`; null where it has none of its own. */
  cellColors(address: string): Promise<ShownColors> {
    return this.page.evaluate(
      ({ top, left }) => window.previewGrid.colorsAt(top, left),
      place(address),
    );
  }

  /** The colour that is on the screen in the corner of a cell that is in view: `"#FFC7CE"`. */
  async drawnColor(address: string): Promise<string> {
    const { top, left } = place(address);
    const { x, y } = await this.page.evaluate(
      (cell) => window.previewGrid.placeOf(cell.row, cell.column),
      { row: top, column: left },
    );
    const box = await this.page.locator(cells).boundingBox();
    // Three pixels from the edges: the place given is 20 and 10 from them.
    const clip = { x: (box?.x ?? 0) + x - 17, y: (box?.y ?? 0) + y - 7, width: 1, height: 1 };
    const { data } = PNG.sync.read(await this.page.screenshot({ clip }));
    return `#${data.subarray(0, 3).toString("hex").toUpperCase()}`;
  }

  /** How high rows of the front sheet are, counted from 1, in pixels. */
  rowHeights(rows: number[]): Promise<number[]> {
    return this.page.evaluate(
      (all) => all.map((row) => window.previewGrid.sheet().getRowHeight(row - 1)),
      rows,
    );
  }

  /** How many cells in the first rows of the front sheet show a fill. */
  async sheetColors(fill: string): Promise<number> {
    const cells = [..."ABCDEFGH"].flatMap((column) =>
      Array.from({ length: 40 }, (_, row) => `${column}${row + 1}`),
    );
    const colors = await Promise.all(cells.map((address) => this.cellColors(address)));
    return colors.filter((color) => color.fill?.toUpperCase() === fill).length;
  }

  /** Selects cells of the front sheet with the mouse, scrolling to them first. */
  async select(address: string): Promise<void> {
    const { top, left, bottom, right } = place(address);
    // A selection that the add-in made just before may scroll the grid elsewhere; frozen cells count as out of view.
    for (let look = 0; look < 3; look++) {
      await this.page.evaluate(
        (cell) => {
          window.previewGrid.reveal(cell.top, cell.left);
        },
        { top, left },
      );
      await this.settle();
      if (await this.isInView(address)) break;
    }
    await this.clickCell(top, left, []);
    if (bottom > top || right > left) await this.clickCell(bottom, right, ["Shift"]);
    // A merged area is selected whole.
    await expectSoon(async () => isInside(place(address), place(await this.selection())), true);
    await this.settle();
  }

  /** Presses the mouse down on a cell that is in sight, and does not let it go yet. */
  async pressDown(address: string): Promise<void> {
    const { top, left } = place(address);
    const { x, y } = await this.placeOf(top, left);
    const box = await this.page.locator(cells).boundingBox();
    await this.page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
    await this.page.mouse.down();
  }

  /** The selected cells of the front sheet: `"C7"`. */
  selection(): Promise<string> {
    return this.page.evaluate(
      () => window.previewGrid.workbook().getActiveRange()?.getA1Notation() ?? "",
    );
  }

  /** Whether a cell of the front sheet is on the screen. */
  isInView(address: string): Promise<boolean> {
    return this.page.evaluate(({ top, left }) => {
      const seen = window.previewGrid.sheet().getVisibleRange();
      if (!seen) return false;
      const { startRow, endRow, startColumn, endColumn } = seen;
      return top >= startRow && top < endRow && left >= startColumn && left <= endColumn;
    }, place(address));
  }

  /** Types into a cell as a user does, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.startTyping(address, text);
    await this.page.keyboard.press("Enter");
    await expectSoon(() => this.cellText(address), text);
    await this.settle();
  }

  /** Types into a cell and stays in it: Excel is in its cell edit mode. */
  async startTyping(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Empties the selected cells of an address with the Delete key. */
  async clear(address: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.press("Delete");
    await expectSoon(() => this.cellText(address.split(":")[0] ?? ""), "");
    await this.settle();
  }

  /** Inserts a row above the given one, counted from 1, by the grid's own command. */
  async insertRowAbove(row: number): Promise<void> {
    await this.page.evaluate((at) => {
      window.previewGrid.sheet().insertRowBefore(at - 1);
    }, row);
    await this.settle();
  }

  async deleteRow(row: number): Promise<void> {
    await this.page.evaluate((at) => {
      window.previewGrid.sheet().deleteRow(at - 1);
    }, row);
    await this.settle();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const workbook = window.previewGrid.workbook();
      const sheet = workbook.getSheetByName(wanted);
      if (!sheet) throw new Error(`There is no sheet ${wanted}`);
      workbook.setActiveSheet(sheet);
    }, name);
    await this.settle();
  }

  /** Opens a workbook by the page's own button, and waits until it is there or the page says why not. */
  async openFile(path: string): Promise<void> {
    const notice = this.page.locator("#notice");
    await notice.evaluate((place) => {
      place.replaceChildren();
    });
    await this.page.locator("#open-file").setInputFiles(path);
    await notice.getByText(basename(path)).waitFor();
    await this.settle();
  }

  /** Saves by the page's own button, and gives the file's name and bytes. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "另存为 .xlsx" }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** The sentence at the foot of the page; empty when there is none. */
  async notice(): Promise<string> {
    const texts = await this.page.locator("#notice > span").allInnerTexts();
    return texts.join("");
  }

  /** Chooses which Excel is played: `"Excel 2024"`. The pane starts anew, as it does for the next two. */
  chooseExcel(label: string): Promise<void> {
    return this.choose(pageWords.excel, label);
  }

  /** Chooses the look that Office wears. */
  chooseLook(look: OfficeLook): Promise<void> {
    return this.choose(pageWords.look, pageWords.looks[look]);
  }

  /** Chooses the language of Office's menus. */
  chooseLanguage(language: OfficeLanguage): Promise<void> {
    return this.choose(pageWords.language, pageWords.languages[language]);
  }

  /** Chooses from a menu of the page's bar, where it is not chosen already. */
  private async choose(menu: string, label: string): Promise<void> {
    const select = this.page.getByLabel(menu);
    if ((await select.locator("option:checked").textContent()) === label) return;
    const loaded = this.page.waitForEvent("framenavigated");
    await select.selectOption({ label });
    await loaded;
    await this.ready();
  }

  private async clickCell(row: number, column: number, modifiers: "Shift"[]): Promise<void> {
    const position = await this.placeOf(row, column);
    await this.page.locator(cells).click({ position, modifiers });
  }

  /** Where on the grid's canvas a cell of the front sheet is. */
  private placeOf(row: number, column: number): Promise<{ x: number; y: number }> {
    return this.page.evaluate((cell) => window.previewGrid.placeOf(cell.row, cell.column), {
      row,
      column,
    });
  }
}

function place(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

function watch(page: Page, origin: string, troubles: string[]): void {
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isLocal = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!isLocal) troubles.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    troubles.push(`page error: ${error.stack ?? error.message}`);
  });
}
