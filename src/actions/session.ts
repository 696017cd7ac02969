import { Failure } from "../core/failure";
import type { SheetPointing } from "../core/table/pointing";
import type { Day } from "../core/text/day";
import { selectCells } from "../excel/workbook/selectRow";
import type { NewReport } from "./addRecords";
import { BookWatch } from "./bookWatch";
import { clear } from "./clear";
import type { RegisterMade } from "./makeRegisters";
import { mark, MarkFailure, type MarkResult } from "./mark";
import { marksInBook, takeMarksOff } from "./marksInBook";
import { readSettings, savePointing, saveSettings, type StoredSettings } from "./saveSettings";
import type { Undo, Work } from "./sessionState";
import { Sitting } from "./sitting";
import { takeColumnOff } from "./takeColumnOff";

/** One sitting with a workbook. Ribbon and pane ask it for the same things, and the pane shows its state. */
export class Session extends Sitting {
  /** Marks may be there that a check replaces: then nothing brings them back. */
  private mayHoldMarks = true;
  private readonly watch = new BookWatch({
    changed: (sheet) => {
      if (this.current.result?.sheets.includes(sheet)) this.update({ changed: sheet });
    },
    selected: (sheet, row) => {
      if (sheet !== this.current.result?.review.sheet) return;
      const { selected } = this.current;
      // What the pane itself selected is no news to it.
      if (selected?.row === row) return;
      this.update({ selected: { row, count: (selected?.count ?? 0) + 1 } });
    },
  });

  setAsOf(asOf: Day | undefined): void {
    this.update({ asOf });
  }

  setSheet(sheet: string): Promise<void> {
    this.update({ sheet });
    return this.checkProgress();
  }

  /** Looks for marks that the workbook was opened with. What keeps them from being read, a check will tell. */
  async lookForMarks(): Promise<void> {
    try {
      const found = await marksInBook();
      if (this.current.result || this.current.work) return;
      this.mayHoldMarks = found !== undefined;
      this.update({ found });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }

  /** 检查进度: checks and marks. Where only the marks fail, the result is shown with the failure. */
  checkProgress(): Promise<void> {
    return this.during("checking", async () => {
      await this.watch.start();
      const hadMarks = this.mayHoldMarks;
      try {
        const { marked: rows, unmarkable, column } = await this.markNow();
        this.update({ found: undefined });
        const { sheet } = column ?? {};
        const isUndoable = rows > 0 || sheet !== undefined;
        // Marks that were replaced do not come back: then there is no way back but 清除标记.
        return {
          kind: "marked",
          rows,
          unmarkable,
          ...(hadMarks || !isUndoable
            ? {}
            : { undo: { take: "marks", ...(sheet === undefined ? {} : { column: sheet }) } }),
        };
      } catch (error) {
        if (error instanceof MarkFailure) {
          this.update({ result: error.checked, changed: undefined });
        }
        throw error;
      }
    });
  }

  /** 清除标记. */
  clearMarks(): Promise<void> {
    return this.during("clearing", async () => {
      const removed = await clear();
      this.mayHoldMarks = false;
      this.update({ found: undefined });
      this.columnIs(false);
      return { kind: "cleared", ...removed };
    });
  }

  /** 检查结果列. */
  addResultColumn(): Promise<void> {
    return this.during("writingColumn", async () => {
      const { addResultColumn } = await import("./resultColumn");
      const result = await addResultColumn(this.request(), this.words()).catch((error: unknown) => {
        if (error instanceof Failure && error.facts.code === "tableKeepsChanging") {
          this.columnIs(false);
        }
        throw error;
      });
      const had = result.hasResultColumn;
      this.update({ result, changed: undefined });
      this.columnIs(true);
      const { sheet } = result.review;
      return { kind: "columnWritten", ...(had ? {} : { undo: { take: "column", sheet } }) };
    });
  }

  /** 撤销: takes back what was done last, and nothing else. */
  undo(): Promise<void> {
    const undo = this.current.done?.undo;
    if (!undo) return Promise.resolve();
    return this.during("undoing", async () => {
      switch (undo.take) {
        case "marks":
          await takeMarksOff();
          this.mayHoldMarks = false;
          if (undo.column === undefined) return { kind: "undone" };
          await takeColumnOff(undo.column);
          this.columnIs(false);
          return { kind: "undone" };
        case "column":
          await takeColumnOff(undo.sheet);
          this.columnIs(false);
          return { kind: "undone" };
        case "records": {
          const { takeBackRecords } = await import("./addRecords");
          const isBack = await takeBackRecords(undo.records);
          if (isBack) await this.checkAfter();
          return { kind: isBack ? "undone" : "reportsKept" };
        }
      }
    });
  }

  /** 建立名录. */
  makeDirectory(): Promise<void> {
    return this.making("makingDirectory", ({ makeDirectory }) =>
      makeDirectory(this.request(), this.words()),
    );
  }

  /** 建立台账. */
  makeLedger(): Promise<void> {
    return this.making("makingLedger", ({ makeLedger }) =>
      makeLedger(this.request(), this.words()),
    );
  }

  /** 插入示例表. */
  insertSample(): Promise<void> {
    return this.during("insertingSample", async () => {
      const { insertSample } = await import("./insertSample");
      return { kind: "sampleInserted", sheet: await insertSample(this.asOf) };
    });
  }

  /** 识别核对表. */
  makeReadings(): Promise<void> {
    return this.during("makingReadings", async () => {
      const { makeReadings } = await import("./makeReadings");
      return { kind: "readingsMade", sheet: await makeReadings(this.request(), this.words()) };
    });
  }

  /** 添加完成情况列. */
  addStatusColumn(): Promise<void> {
    return this.during("addingStatusColumn", async () => {
      const { addStatusColumn } = await import("./addStatusColumn");
      const column = await addStatusColumn(this.request(), this.words());
      return { kind: "statusColumnAdded", column };
    });
  }

  /** 登记报送: enters one record for each unit and checks anew; says whether it did. */
  async addReports(report: NewReport): Promise<boolean> {
    await this.during("enteringReports", async () => {
      const { addRecords } = await import("./addRecords");
      const records = await addRecords(this.request(), report);
      await this.checkAfter();
      const undo: Undo = { take: "records", records };
      return { kind: "reportsEntered", records: report.units.length, undo };
    });
    return this.current.done?.kind === "reportsEntered";
  }

  /** The workbook's settings; undefined, and a failure shown, where Excel does not give them. */
  async settings(): Promise<StoredSettings | undefined> {
    try {
      return await readSettings();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.update({ failure: error.facts });
      return undefined;
    }
  }

  /** Saves settings in the workbook, and checks anew where they bear on a result that is shown. */
  async saveSettings(change: Partial<StoredSettings>): Promise<void> {
    await this.during("savingSettings", async () => {
      await saveSettings(change);
      if (this.current.result) await this.checkAfter();
      return { kind: "settingsSaved" };
    });
  }

  /** 指定列: keeps what the columns of a sheet are, and checks that sheet by it. */
  async pointColumns(sheet: string, pointing: SheetPointing): Promise<void> {
    await this.during("savingSettings", async () => {
      await savePointing(sheet, pointing);
      return { kind: "settingsSaved" };
    });
    if (!this.current.failure) await this.setSheet(sheet);
  }

  /** Shows an item's row in the sheet: all its cells, or the one of a column. */
  goToRow(row: number, column?: number): Promise<void> {
    const { result } = this.current;
    if (!result) return Promise.resolve();
    const { firstColumn, lastColumn } = result.plan.table;
    this.update({ selected: { row, count: this.current.selected?.count ?? 0 } });
    return this.goTo(result.review.sheet, {
      row,
      column: column ?? firstColumn,
      columns: column === undefined ? lastColumn - firstColumn + 1 : 1,
    });
  }

  /** Shows cells of one row of any sheet. */
  goTo(sheet: string, at: { row: number; column: number; columns: number }): Promise<void> {
    return this.during(undefined, async () => {
      await selectCells(sheet, { ...at, rows: 1 });
      return this.current.done;
    });
  }

  /** Takes a message away. */
  dismiss(): void {
    this.update({ done: undefined, failure: undefined });
  }

  /** Checks and marks, within something that is being done. A result column that could not be written is a failure beside the result. */
  private async markNow(): Promise<MarkResult> {
    const result = await mark(this.request(), this.words());
    const { column } = result;
    this.mayHoldMarks = true;
    this.update({ result, changed: undefined, ...(column && { failure: column.failure }) });
    return result;
  }

  /** Checks anew after something that was done; where that fails, it was done all the same, and its way back is kept. */
  private async checkAfter(): Promise<void> {
    // It follows on something that was done: to stop it now would not be to change nothing.
    this.update({ judged: true });
    try {
      await this.markNow();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const checked = error instanceof MarkFailure ? { result: error.checked } : {};
      this.update({ ...checked, failure: error.facts });
    }
  }

  private async making(
    work: Work,
    make: (registers: typeof import("./makeRegisters")) => Promise<RegisterMade>,
  ): Promise<void> {
    await this.during(work, async () => {
      const made = await make(await import("./makeRegisters"));
      return "made" in made
        ? { kind: "registerMade", sheet: made.made }
        : { kind: "registerThere" };
    });
  }

  private columnIs(hasResultColumn: boolean): void {
    const { result } = this.current;
    if (result) this.update({ result: { ...result, hasResultColumn } });
  }
}
