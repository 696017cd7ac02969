import type { FormFacts } from "../../core/form/formMarks";
import { lineHeight, linesOf } from "../../core/sheets/textLines";
import type { BookCell, BookSheet, CellLook } from "../../core/sheets/bookSheet";
import type { Words } from "../../words/words";
import type { FormWords } from "../../words/zhCN/form";

/** A column's room in points for each character of its width. */
export const POINTS = 5.6;
export const SIZE = 10;
export const OPEN: CellLook = { border: true, open: true, fill: "FFF2A8", size: SIZE };
export const PLAIN: CellLook = { border: true, size: SIZE };
export const MIDDLE: CellLook = { ...PLAIN, align: "center" };
export const DAY_FORMAT = "yyyy-mm-dd";
const GREY = "EDEDED";
const YELLOW = "FFE48A";
/** Rows above what is filled in: title, unit and dates, instruction, headings. */
export const HEAD_ROWS = 4;

/** Where on the sheet of facts the lists of the drop-downs stand: columns from 0. */
export const LIST_COLUMNS = { statuses: 2, labels: 3, types: 4 } as const;

/** The three lines above a form's headings. */
export function headRows(
  facts: FormFacts,
  form: FormWords,
  title: string,
  instruction: string,
  words: Words,
  widths: number[],
): BookSheet["rows"] {
  const dates = form.dates(words.day(facts.asOf), words.day(facts.replyBy));
  const width = widths.reduce((sum, each) => sum + each, 0) * POINTS;
  return [
    {
      height: linesOf(title, width, 16) * lineHeight(16) + 8,
      cells: [{ value: title, look: { font: "黑体", size: 16, align: "center" } }],
    },
    {
      height: 20,
      cells: [
        { value: form.unit(facts.unit), look: {} },
        undefined,
        undefined,
        { value: dates, look: { align: "right", bold: true } },
      ],
    },
    {
      height: linesOf(instruction, width, SIZE) * lineHeight(SIZE) + 6,
      cells: [{ value: instruction, look: { size: SIZE } }],
    },
  ];
}

/** Merges of those lines over a sheet's columns. */
export function headMerges(columns: number): [number, number, number, number][] {
  return [
    [0, 0, 1, columns],
    [1, 0, 1, 3],
    [1, 3, 1, columns - 3],
    [2, 0, 1, columns],
  ];
}

/** A heading; that of cells to be filled in is yellow. */
export function heading(text: string, isOpen = false): BookCell {
  return {
    value: text,
    look: {
      bold: true,
      border: true,
      align: "center",
      size: SIZE,
      fill: isOpen ? YELLOW : GREY,
      font: "黑体",
    },
  };
}

/** A mark out of sight, always a text. */
export function hidden(value: string): BookCell {
  return { value, look: { format: "@" } };
}

/** Where a list of the drop-downs stands. */
export function listAddress(form: FormWords, column: number, length: number): string {
  return `'${form.factsName}'!$${letter(column)}$1:$${letter(column)}$${length}`;
}

export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** In a footer & begins a code. */
export function doubled(text: string): string {
  return text.replaceAll("&", "&&");
}
