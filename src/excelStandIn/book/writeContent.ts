import {
  ValueType,
  type CellErrorValue,
  type CellValue,
  type Style,
} from "@cj-tech-master/excelts";
import type { Sheet } from "./sheet";
import { readTyped } from "./typedText";

const errors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];

/**
 * Writes into a cell as Excel does with what is given to `values` or `formulas`: `=` begins a
 * formula, `'` a text; other texts are read as if typed, unless the cell's format is `@`. There is
 * no calculation here: a formula's value is unknown until Excel opens the book.
 */
export function writeContent(
  sheet: Sheet,
  row: number,
  column: number,
  input: string | number | boolean,
): void {
  const cell = sheet.cell(row, column);
  // A cell covered by a merged area takes nothing; the library would write to the first one.
  if (cell.type === ValueType.Merge) return;
  if (typeof input !== "string") cell.value = input;
  else {
    const { value, numberFormat } = readInput(sheet, row, column, input);
    cell.value = value;
    if (numberFormat && sheet.numberFormat(row, column) === "General")
      cell.style = { ...cell.style, numFmt: numberFormat } as Partial<Style>;
  }
}

interface Input {
  value: CellValue;
  numberFormat: string | null;
}

function readInput(sheet: Sheet, row: number, column: number, text: string): Input {
  const as = (value: CellValue): Input => ({ value, numberFormat: null });
  if (text === "") return as(null);
  if (text.startsWith("'")) return as(text.slice(1));
  if (sheet.numberFormat(row, column) === "@") return as(text);
  if (text.startsWith("=") && text.length > 1) return as({ formula: text.slice(1) });
  const typed = readTyped(text, sheet.book.date1904);
  if (typed.value !== text) return typed;
  if (errors.includes(text)) return as({ error: text } as CellErrorValue);
  // What begins like a sum is taken for one, as when typed.
  if (/^[+-]./.test(text)) return as({ formula: text });
  return as(text);
}
