import { columnLetters } from "./address";
import type { Sheet } from "./grid";
import { foldHeading, meaningOfHeading } from "./headings";
import type { HeadingSays } from "./headingRule";

/** One column's heading: what it says, and what people and settings call it. */
export interface Heading {
  column: number;
  /** As it stands there, in one line; of two rows both; blank where none stands there. */
  text: string;
  /** By what 指定列 keeps it. */
  key: string;
  /** Its rows' texts, folded, for recognising a header that is repeated further down. */
  folded: string[];
  says: readonly HeadingSays[];
  /** What it says stands in the upper row, over several columns that say nothing of their own (一季度, 二季度). */
  isShared: boolean;
}

/** A row, or two of them, that may be a header. */
export interface HeaderRows {
  row: number;
  rows: 1 | 2;
  headings: Heading[];
}

/** A title merged over the table is no heading, even where it is one of the words. */
const WIDEST_HEADING = 3;

/** A row as a header: of two rows where the row below goes on with it. A row with a single text is none. */
export function headerAt(sheet: Sheet, row: number): HeaderRows | undefined {
  const upper = new HeadingRow(sheet, row);
  if (upper.texts.size < 2) return undefined;
  const lower = new HeadingRow(sheet, row + 1);
  const rows = row < sheet.lastRow && goesOn(upper, lower) ? 2 : 1;
  return { row, rows, headings: headingsOf(sheet, upper, rows === 2 ? lower : undefined) };
}

/** The cells of one row of a header. */
class HeadingRow {
  /** Different cells with a text, by their first column. */
  readonly texts = new Map<number, string>();
  readonly hasTall: boolean;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
  ) {
    let hasTall = false;
    for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
      const { merged } = sheet.cell(row, column);
      if (merged?.row === row && merged.rows === 2) hasTall = true;
      if (merged && (merged.column !== column || merged.row < row)) continue;
      const text = this.at(column);
      if (text !== "") this.texts.set(column, text);
    }
    this.hasTall = hasTall;
  }

  at(column: number): string {
    return this.sheet.text(this.row, column).replace(/\s+/g, " ");
  }

  /** The columns that the heading of this column stands over: those merged with it, or blank to its right. */
  spanOf(column: number): number {
    const { merged } = this.sheet.cell(this.row, column);
    if (merged && merged.columns > 1) return merged.columns;
    let end = column + 1;
    while (end <= this.sheet.lastColumn && this.at(end) === "") end++;
    return end - column;
  }
}

/**
 * Whether the row below belongs to the header: every text there stands under a heading of several columns or under none, is
 * short and no figure, and some of them say something or stand under what does. So it is seen in tables without their merges too.
 */
function goesOn(upper: HeadingRow, lower: HeadingRow): boolean {
  if (!saysMostly(upper)) return false;
  if (upper.hasTall) return [...lower.texts.values()].every(isHeadingLike);
  if (lower.texts.size < 2) return false;
  const spanned = new Set<number>();
  for (const column of upper.texts.keys()) {
    const span = upper.spanOf(column);
    for (let each = column; span > 1 && each < column + span; each++) spanned.add(each);
  }
  const under = [...lower.texts];
  if (!under.every(([column, text]) => spanned.has(column) && isHeadingLike(text))) return false;
  return under.some(([, text]) => meaningOfHeading(text).length > 0);
}

/** 填报单位 and 填报时间 above the header say nothing of columns. */
function saysMostly({ texts }: HeadingRow): boolean {
  const saying = [...texts.values()].filter((text) =>
    meaningOfHeading(text).some((says) => says !== "nothing"),
  );
  return saying.length * 2 >= texts.size;
}

function isHeadingLike(text: string): boolean {
  return text.length <= 14 && !/^\d+(?:\.\d+)?$|[。;;]/.test(text);
}

function headingsOf(sheet: Sheet, upper: HeadingRow, lower: HeadingRow | undefined): Heading[] {
  const headings: Heading[] = [];
  const keys = new Map<string, number>();
  let over = "";
  for (let column = sheet.grid.column; column <= sheet.lastColumn; column++) {
    const below = lower?.at(column) ?? "";
    const above = aboveAt(upper, column);
    if (above !== "") over = above;
    // A heading without its merge stands over the blank cells to its right that have something below them.
    const texts = lower && below !== "" && below !== above ? [over, below] : [above];
    const words = texts.filter((text) => text !== "");
    const key = words.map(foldHeading).join("/");
    const times = (keys.get(key) ?? 0) + 1;
    keys.set(key, times);
    headings.push({
      column,
      text: words.join(" "),
      key: key === "" ? columnLetters(column) : times === 1 ? key : `${key}#${times}`,
      folded: words.map(foldHeading),
      ...meaningOf(words),
    });
  }
  return headings;
}

function aboveAt(upper: HeadingRow, column: number): string {
  const { merged } = upper.sheet.cell(upper.row, column);
  const isWide =
    merged && merged.rows === 1 && merged.row === upper.row && merged.columns > WIDEST_HEADING;
  return isWide && upper.texts.size < 3 ? "" : upper.at(column);
}

/** 计划 over 完成时间 is read together; 一季度, which says nothing of its own, as what it stands under. */
function meaningOf(words: string[]): Pick<Heading, "says" | "isShared"> {
  const [upper = "", lower] = words;
  if (lower === undefined) return { says: meaningOfHeading(upper), isShared: false };
  const own = meaningOfHeading(lower);
  const together = own.length === 0 ? [] : meaningOfHeading(upper + lower);
  if (own.length > 0) return { says: together.length > 0 ? together : own, isShared: false };
  const said = meaningOfHeading(upper);
  return { says: said, isShared: said.length > 0 };
}
