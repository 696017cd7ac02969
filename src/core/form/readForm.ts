import { Sheet, type Grid } from "../table/grid";
import { identityOf } from "../text/foldText";
import { dayTyped } from "./dayTyped";
import { COUNTED, FORM_MARKS, formColumn, type FormColumn, type FormFacts } from "./formMarks";
import { FORM_CELLS, NO_VALUES, type FormCell, type FormValues } from "./formValues";
import { readList, type ReturnedRecord } from "./readList";

/** A form as it came back. Rows of its sheets count from 0. */
export interface ReturnedForm {
  facts: FormFacts;
  rows: ReturnedRow[];
  /** Rows that the unit put in: no item of the form. */
  inserted: InsertedRow[];
  /** What stands on its 报送清单. */
  records: ReturnedRecord[];
}

/** One item's row as it came back. */
export interface ReturnedRow {
  row: number;
  /** The item by project and content, folded; of content alone where the file's marks are gone. */
  identity: string;
  content: string;
  /** What was known when it was sent; nothing where the file's marks are gone. */
  sent: FormValues;
  returned: FormValues;
  /** Days that were typed and name none. */
  badDays: string[];
}

/** A row without an item's mark that something was typed into. */
export interface InsertedRow {
  row: number;
  text: string;
  values: FormValues;
}

/** The sheets of a file, as read from it. */
export interface FormFile {
  sheets: { name: string; grid: Omit<Grid, "sheet"> }[];
  date1904: boolean;
}

/** Reads a form by the marks within its file, else by its headings and title; undefined where the file is none. */
export function readForm(file: FormFile): ReturnedForm | undefined {
  // A sheet of a file has no id: nobody will look for it in the workbook.
  const sheets = file.sheets.map(
    ({ name, grid }) => new Sheet({ ...grid, sheet: { id: "", name } }),
  );
  const table = sheets.map(findForm).find((found) => found !== undefined);
  if (!table) return undefined;
  const facts = sheets.map(factsIn).find((found) => found !== undefined) ?? factsAbove(table);
  if (!facts) return undefined;
  const reader = new FormReader(table, facts.year, file.date1904);
  const records = sheets.flatMap((sheet) =>
    sheet === table.sheet ? [] : readList(sheet, facts.year, file.date1904),
  );
  return { facts, ...reader.read(), records };
}

interface FormTable {
  sheet: Sheet;
  headerRow: number;
  columns: Partial<Record<FormColumn | "item" | "sent", number>>;
}

/** The first row that heads a form: by its marks, or by 完成情况 and two others of the yellow cells. */
function findForm(sheet: Sheet): FormTable | undefined {
  for (let row = sheet.grid.row; row <= Math.min(sheet.lastRow, 30); row++) {
    const columns: FormTable["columns"] = {};
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      const text = sheet.text(row, column);
      if (text === FORM_MARKS.item) columns.item ??= column;
      else if (text === FORM_MARKS.sent) columns.sent ??= column;
      else {
        const found = formColumn(text);
        if (found) columns[found] ??= column;
      }
    }
    const filled = FORM_CELLS.filter((cell) => columns[cell] !== undefined).length;
    if (columns.content === undefined) continue;
    if (columns.item !== undefined || filled >= 3) return { sheet, headerRow: row, columns };
  }
  return undefined;
}

/** The facts below the mark, wherever it stands. */
function factsIn(sheet: Sheet): FormFacts | undefined {
  const { grid } = sheet;
  for (let row = grid.row; row <= sheet.lastRow; row++) {
    for (let column = grid.column; column <= sheet.lastColumn; column++) {
      if (sheet.text(row, column) !== FORM_MARKS.form) continue;
      const facts = new Map<string, string>();
      for (let below = row + 1; below <= sheet.lastRow; below++) {
        facts.set(sheet.text(below, column), sheet.text(below, column + 1));
      }
      return factsOf(facts);
    }
  }
  return undefined;
}

function factsOf(facts: Map<string, string>): FormFacts | undefined {
  const [unit, plan] = [facts.get("unit") ?? "", facts.get("plan") ?? ""];
  const [year, round] = [Number(facts.get("year")), Number(facts.get("round"))];
  if (unit === "" || !Number.isInteger(year) || !Number.isInteger(round)) return undefined;
  return {
    plan,
    year,
    unit,
    round,
    asOf: facts.get("asOf") ?? "",
    replyBy: facts.get("replyBy") ?? "",
  };
}

/** What the lines above the table say, where someone copied it out of its file: 单位：…, 第n期. */
function factsAbove({ sheet, headerRow }: FormTable): FormFacts | undefined {
  const lines: string[] = [];
  for (let row = sheet.grid.row; row < headerRow; row++) {
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      lines.push(sheet.text(row, column));
    }
  }
  const text = lines.join("\n");
  const unit = /单位[:：]\s*(\S+)/.exec(text)?.[1];
  const round = /第\s*(\d+)\s*期/.exec(text)?.[1];
  const year = /20\d\d(?=年)/.exec(text)?.[0];
  if (unit === undefined || round === undefined || year === undefined) return undefined;
  return { plan: "", year: Number(year), unit, round: Number(round), asOf: "", replyBy: "" };
}

/** What a counted item's row leaves to the 报送清单: its cells hold words that say so. */
const IN_LIST = { status: "", doneDay: "", evidence: "" };

class FormReader {
  constructor(
    private readonly table: FormTable,
    private readonly year: number,
    private readonly date1904: boolean,
  ) {}

  read(): Pick<ReturnedForm, "rows" | "inserted"> {
    const rows: ReturnedRow[] = [];
    const inserted: InsertedRow[] = [];
    const { sheet, headerRow } = this.table;
    for (let row = headerRow + 1; row <= sheet.lastRow; row++) {
      const content = this.text(row, "content");
      const mark = this.text(row, "item");
      const { values, badDays } = this.valuesAt(row);
      const isTyped = FORM_CELLS.some((cell) => values[cell] !== "");
      if (mark !== "" || (this.table.columns.item === undefined && this.isItem(row))) {
        const identity = mark === "" ? identityOf(content) : mark;
        const { sent, isCounted } = this.sentAt(row);
        const returned = isCounted ? { ...values, ...IN_LIST } : values;
        rows.push({ row, identity, content, sent, returned, badDays: isCounted ? [] : badDays });
      } else if (isTyped && !this.isBelow(row)) {
        inserted.push({ row, text: content, values });
      }
    }
    return { rows, inserted };
  }

  private text(row: number, role: keyof FormTable["columns"]): string {
    const column = this.table.columns[role];
    return column === undefined ? "" : this.table.sheet.text(row, column);
  }

  /** Without marks, a row with a number or a deadline is an item. */
  private isItem(row: number): boolean {
    if (this.text(row, "content") === "" || this.isBelow(row)) return false;
    return this.text(row, "ref") !== "" || this.text(row, "deadline") !== "";
  }

  /** The line to sign, merged over the columns or not. */
  private isBelow(row: number): boolean {
    const { sheet } = this.table;
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      if (/盖章|签字|填表人|联系电话/.test(sheet.text(row, column))) return true;
    }
    return false;
  }

  private sentAt(row: number): { sent: FormValues; isCounted: boolean } {
    try {
      const sent: unknown = JSON.parse(this.text(row, "sent"));
      const said = new Map(
        Object.entries(Object(sent)).map(([cell, text]) => [cell, String(text)]),
      );
      return { sent: valuesBy((cell) => said.get(cell) ?? ""), isCounted: said.has(COUNTED) };
    } catch {
      return { sent: NO_VALUES, isCounted: false }; // the marks are gone: as if nothing had been known
    }
  }

  private valuesAt(row: number): { values: FormValues; badDays: string[] } {
    const badDays: string[] = [];
    const values = valuesBy((cell) => {
      const column = this.table.columns[cell];
      if (column === undefined) return "";
      const found = this.table.sheet.cell(row, column);
      if (cell !== "doneDay" && cell !== "plannedDay") return found.text.trim();
      const day = dayTyped(found, this.year, this.date1904);
      if (day === undefined && cell === "doneDay") badDays.push(found.text.trim());
      return day ?? found.text.trim();
    });
    return { values, badDays };
  }
}

function valuesBy(of: (cell: FormCell) => string): FormValues {
  return {
    status: of("status"),
    doneDay: of("doneDay"),
    evidence: of("evidence"),
    problem: of("problem"),
    plannedDay: of("plannedDay"),
  };
}
