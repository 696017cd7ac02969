import { PAGE, PrintSheetBuilder, SIZES, type PrintSheet } from "./printSheet";
import { lineRow, titleHeight } from "./rowHeights";
import { lineHeight, linesOf } from "./textLines";

/** The texts of a year in months. */
export interface CalendarTexts {
  title: string;
  left: string;
  right: string;
  /** Twelve headings, and what stands below each, line by line. */
  months: { heading: string; lines: string[] }[];
  /** Below the months. */
  foot: string[];
  footer: { left: string; right: string };
}

const COLUMNS = 4;
const WIDTH = Math.floor(PAGE.width / COLUMNS);
/** The sizes tried until the year fits a page; what does not even at the last goes on to a second one. */
const SMALLER = [9, 8, 7];
/** A month without anything has room to write in. */
const LOWEST = 66;
const HEADING = 20;

/** A year on a page: four months side by side, three times. */
export function layCalendar(texts: CalendarTexts): PrintSheet {
  const [first, ...others] = SMALLER.map((size) => laidOut(texts, size));
  const sheets = first ? [first, ...others] : others;
  const fitting = sheets.find(({ heights }) => sum(heights) <= PAGE.height) ?? sheets.at(-1);
  if (!fitting) throw new Error("no size was tried");
  fillPage(fitting);
  breakPages(fitting);
  return fitting;
}

function laidOut(texts: CalendarTexts, size: number): PrintSheet {
  const builder = new PrintSheetBuilder(Array<number>(COLUMNS).fill(WIDTH), texts.footer);
  const { sheet } = builder;
  builder.addSpans("title", [{ column: 0, text: texts.title }], titleHeight(texts.title));
  const line = builder.addSpans(
    "line",
    [
      { column: 0, text: texts.left },
      { column: 1, text: texts.right },
    ],
    lineRow(texts.right, WIDTH * 3),
  );
  sheet.rightBound.push({ row: line, column: 1, rows: 1, columns: COLUMNS - 1 });
  const top = builder.nextRow;
  for (let from = 0; from < texts.months.length; from += COLUMNS) {
    const months = texts.months.slice(from, from + COLUMNS);
    builder.add(
      "header",
      months.map(({ heading }) => heading),
      HEADING,
    );
    const cells = months.map(({ lines }) => lines.join("\n"));
    const lines = Math.max(...cells.map((text) => linesOf(text, WIDTH, size)));
    const row = builder.add("month", cells, Math.max(LOWEST, (lines + 0.6) * lineHeight(size)));
    sheet.sizes.push({ row, size });
  }
  for (const text of texts.foot) {
    const height = linesOf(text, PAGE.width, SIZES.note) * lineHeight(SIZES.note) + 6;
    builder.addSpans("note", [{ column: 0, text }], height);
  }
  sheet.boxes.push({ row: top, column: 0, rows: builder.nextRow - top, columns: COLUMNS });
  return sheet;
}

const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);

/** What a page has left is room to write in. */
function fillPage(sheet: PrintSheet): void {
  const months = sheet.kinds.flatMap((kind, row) => (kind === "month" ? [row] : []));
  const more = Math.floor((PAGE.height - sum(sheet.heights)) / months.length);
  for (const row of months) sheet.heights[row] = (sheet.heights[row] ?? 0) + Math.max(0, more);
}

/** A page begins above the months' headings, never between them and their months. */
function breakPages(sheet: PrintSheet): void {
  let used = 0;
  sheet.heights.forEach((height, row) => {
    const block = sheet.kinds[row] === "header" ? height + (sheet.heights[row + 1] ?? 0) : height;
    const isBelowHeading = sheet.kinds[row] === "month";
    if (used + block > PAGE.height && row > 0 && !isBelowHeading) {
      sheet.breaks.push(row);
      used = 0;
    }
    used += height;
  });
}
