import type { DirectoryLine } from "../../core/register/draftRegisters";
import { columnLetters } from "../../core/table/address";
import { writeHint } from "../made/hint";
import type { NewSheet } from "../made/ownSheets";

/** A column of a register: heading, width in points, and the format of what is typed into it. */
export interface RegisterColumn {
  heading: string;
  width: number;
  /** As a cell's number format: `@` keeps what is typed as text. */
  format?: string;
  /** What its drop-down offers. */
  choices?: string[];
}

/** What to do stands in one row above the header. */
const HINT_ROWS = 1;

/** Rows below the header that are prepared for typing: drop-downs and formats. */
const PREPARED_ROWS = 2_000;

/** A 单位名录 sheet with lines to begin with. */
export function directorySheet(
  name: string,
  columns: (RegisterColumn & { cell: (line: DirectoryLine) => string })[],
  lines: readonly DirectoryLine[],
  hint: string,
): NewSheet {
  return {
    name,
    kind: "directory",
    fill: (sheet) => {
      writeTable(
        sheet,
        columns,
        lines.map((line) => columns.map(({ cell }) => cell(line))),
        HINT_ROWS,
      );
      const width = columns.reduce((sum, column) => sum + column.width, 0);
      writeHint(sheet, { text: hint, columns: columns.length, width });
    },
  };
}

/** A register of the add-in's own, with nothing below its headings yet; made beside what is being done. */
export function registerSheet(name: string, columns: readonly RegisterColumn[]): NewSheet {
  return {
    name,
    kind: "register",
    staysBehind: true,
    fill: (sheet) => {
      writeTable(sheet, columns, [], 0);
    },
  };
}

/**
 * A 报送台账 sheet, and the hidden one that its drop-downs take their lists from: the last of the sheets made with it. That of a
 * year is made beside something else.
 */
export function ledgerSheets(
  names: { ledger: string; lists: string },
  columns: RegisterColumn[],
  year?: number,
): NewSheet[] {
  const offers = columns.flatMap(({ choices }, column) => (choices ? [{ column, choices }] : []));
  return [
    {
      name: names.ledger,
      kind: "ledger",
      staysBehind: year !== undefined,
      fill: (sheet, made) => {
        const listName = made.at(-1) ?? names.lists;
        writeTable(sheet, columns, [], 0);
        offers.forEach(({ column, choices }, index) => {
          offer(sheet, column, listRange(listName, index, choices.length));
        });
      },
    },
    {
      name: names.lists,
      kind: year === undefined ? "lists" : `lists/${year}`,
      hidden: true,
      belongs: true,
      fill: (sheet) => {
        offers.forEach(({ choices }, index) => {
          if (choices.length === 0) return;
          const range = sheet.getRangeByIndexes(0, index, choices.length, 1);
          range.numberFormat = choices.map(() => ["@"]);
          range.values = choices.map((each) => [each]);
        });
      },
    },
  ];
}

/** An Excel table with a frozen header, its columns formatted for what is to be typed in. */
function writeTable(
  sheet: Excel.Worksheet,
  columns: readonly RegisterColumn[],
  rows: string[][],
  top: number,
): void {
  columns.forEach(({ width, format }, index) => {
    const cells = sheet.getRangeByIndexes(top, index, PREPARED_ROWS, 1);
    cells.format.columnWidth = width;
    cells.format.wrapText = true;
    cells.format.verticalAlignment = "Center";
    if (format !== undefined) {
      const prepared = Array.from({ length: PREPARED_ROWS - 1 }, () => [format]);
      sheet.getRangeByIndexes(top + 1, index, prepared.length, 1).numberFormat = prepared;
    }
  });
  const body = rows.length > 0 ? rows : [columns.map(() => "")];
  const range = sheet.getRangeByIndexes(top, 0, body.length + 1, columns.length);
  range.values = [columns.map(({ heading }) => heading), ...body];
  const table = sheet.tables.add(range, true);
  table.style = "TableStyleLight11";
  sheet.freezePanes.freezeRows(top + 1);
}

/** A drop-down that helps and never refuses: several units or 各街道 may be typed as well. */
function offer(sheet: Excel.Worksheet, column: number, source: string): void {
  const { dataValidation } = sheet.getRangeByIndexes(1, column, PREPARED_ROWS - 1, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

function listRange(sheet: string, column: number, rows: number): string {
  const letters = columnLetters(column);
  return `='${sheet.replaceAll("'", "''")}'!$${letters}$1:$${letters}$${Math.max(1, rows)}`;
}
