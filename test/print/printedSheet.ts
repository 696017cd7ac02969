import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { columnPoints, rowPoints } from "../../src/excelStandIn/book/lines";
import type { Word } from "./printBooks";

/** A row of the sheet as it was printed: on which page, and how high its text is beside the row's own height. */
export interface PrintedRow {
  row: number;
  page: number;
  /** Of its fullest cell, in points of the page. */
  textHeight: number;
  rowHeight: number;
}

/** What came out of the printer, held against the sheet. */
export interface PrintedSheet {
  pages: number;
  /** Pages without the table's headings, all of them. */
  withoutHeader: number[];
  /** Pages whose footer does not number them. */
  misnumbered: number[];
  /** Cells whose words did not all come out, in their column and order. */
  missing: string[];
  rows: PrintedRow[];
  signaturePage: number;
  scale: number;
}

/** The rows of a unit sheet's headings and of its line to sign, and how many columns it has. */
export function tableOn(sheet: Sheet): { header: number; end: number; columns: number } {
  const used = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
  const rows = Array.from({ length: used.bottom + 1 }, (_, row) => row);
  const header = rows.find((row) => sheet.text(row, 2) === "具体内容") ?? -1;
  const end = rows.find((row) => sheet.text(row, 0) === "单位（盖章）：") ?? used.bottom;
  return { header, end, columns: used.right + 1 };
}

/** Finds every cell of a printed unit sheet again, column by column. */
export function readPrinted(sheet: Sheet, pages: Word[][]): PrintedSheet {
  const { header, end } = tableOn(sheet);
  const first = pages.findIndex((page) => page.some(({ text }) => text === "具体内容"));
  const columns = columnsOf(sheet, pages[first] ?? []);
  const rows: PrintedRow[] = [];
  const missing: string[] = [];
  for (const column of columns) {
    const lines = pages.flatMap((words, page) =>
      page < first ? [] : linesIn(words, page, column, columns),
    );
    for (let row = header + 1; row < end; row++) {
      const text = plain(sheet.text(row, column.index));
      if (text === "") continue;
      const found = take(lines, text);
      if (!found) missing.push(`${row}:${column.index} ${text}`);
      else
        rows.push({
          row,
          ...found,
          rowHeight: heightOf(sheet, row, column.index) * scaleOf(columns),
        });
    }
  }
  const texts = pages.map((words) => plain(words.map(({ text }) => text).join("")));
  const headings = columns.map(({ heading }) => heading);
  return {
    pages: pages.length,
    withoutHeader: numbers(
      texts,
      (text, page) => page >= first && !headings.every((heading) => text.includes(heading)),
    ),
    misnumbered: numbers(texts, (text, page) => !text.includes(`第${page + 1}页`)),
    missing,
    rows,
    signaturePage: texts.findIndex((text) => text.includes("负责人(签字)")),
    scale: scaleOf(columns),
  };
}

function numbers(texts: string[], fails: (text: string, page: number) => boolean): number[] {
  return texts.flatMap((text, page) => (fails(text, page) ? [page + 1] : []));
}

interface Column {
  index: number;
  heading: string;
  left: number;
  right: number;
  scale: number;
}

/** Where the columns lie on the page, from where their headings came out. */
function columnsOf(sheet: Sheet, words: Word[]): Column[] {
  const table = tableOn(sheet);
  const indices = Array.from({ length: table.columns }, (_, index) => index);
  const widths = indices.map((index) => columnPoints(sheet, index));
  const middles = widths.map((width, index) => sum(widths.slice(0, index)) + width / 2);
  const headings = indices.map((index) => plain(sheet.text(table.header, index)));
  const middleOf = (heading = "") => {
    // The block above the table has some of its headings too.
    const word = words.filter(({ text }) => text === heading).at(-1);
    return word ? (word.left + word.right) / 2 : NaN;
  };
  const [first, end] = [middleOf(headings[0]), middleOf(headings.at(-1))];
  const scale = (end - first) / ((middles.at(-1) ?? 0) - (middles[0] ?? 0));
  const origin = first - (middles[0] ?? 0) * scale;
  return indices.map((index) => ({
    index,
    heading: headings[index] ?? "",
    left: origin + sum(widths.slice(0, index)) * scale,
    right: origin + sum(widths.slice(0, index + 1)) * scale,
    scale,
  }));
}

const scaleOf = (columns: Column[]): number => columns[0]?.scale ?? NaN;

interface Line {
  page: number;
  text: string;
  top: number;
  bottom: number;
}

/** The words of a column below its heading, from the top down. */
function linesIn(words: Word[], page: number, { left, right }: Column, columns: Column[]): Line[] {
  const header = words.find(({ text }) => text === columns[2]?.heading)?.bottom ?? 0;
  return words
    .filter((word) => (word.left + word.right) / 2 > left && (word.left + word.right) / 2 < right)
    .filter(({ top }) => top > header)
    .sort((a, b) => (Math.abs(a.top - b.top) < 2 ? a.left - b.left : a.top - b.top))
    .map(({ text, top, bottom }) => ({ page, text: plain(text), top, bottom }));
}

/** Takes a cell's text from the lines, where it stands as a whole on one page. */
function take(lines: Line[], text: string): { page: number; textHeight: number } | undefined {
  for (let first = 0; first < lines.length; first++) {
    let found = "";
    for (let last = first; last < lines.length && found.length < text.length; last++) {
      const line = lines[last];
      if (!line || line.page !== lines[first]?.page) break;
      found += line.text;
      if (!text.startsWith(found)) break;
      if (found !== text) continue;
      const taken = lines.splice(first, last - first + 1);
      const [top, bottom] = [taken[0]?.top ?? 0, taken.at(-1)?.bottom ?? 0];
      return { page: line.page, textHeight: bottom - top };
    }
  }
  return undefined;
}

function heightOf(sheet: Sheet, row: number, column: number): number {
  const merge = sheet.mergeAt(row, column);
  const rows = merge ? merge.bottom - merge.top + 1 : 1;
  return sum(Array.from({ length: rows }, (_, index) => rowPoints(sheet, row + index)));
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");
