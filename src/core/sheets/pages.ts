import type { Steps } from "../steps";
import { heightOf, stretch, type RowHeight } from "./rowHeights";

/** Rows that stay together on a page, and how high their shared cells need them to be. */
export interface PageGroup {
  rows: RowHeight[];
  needed: number;
}

/** A group or, where it is longer than a page, a part of one: which rows of the group, and whether a page begins with it. */
export interface PagePiece {
  group: number;
  firstRow: number;
  rows: RowHeight[];
  breakBefore: boolean;
}

/** The room of the first page below the headings, of the others, and what the last row must leave for the signature. */
export interface PageRoom {
  first: number;
  others: number;
  foot: number;
}

/** Divides groups among pages: none is torn that fits on one, and the signature is never alone. */
export function* divideIntoPages(groups: PageGroup[], room: PageRoom): Steps<PagePiece[]> {
  const pieces: PagePiece[] = [];
  let left = room.first;
  for (const [index, group] of groups.entries()) {
    yield { at: "layout", done: index, of: groups.length };
    const isLast = index === groups.length - 1;
    const whole = stretch(group.rows, group.needed);
    const height = heightOf(whole) + (isLast ? room.foot : 0);
    // A first page with nothing but headings would be worse than a torn project.
    const mayBreak = pieces.length > 0;
    if (height <= left || (height <= room.others && mayBreak)) {
      const breakBefore = height > left;
      pieces.push({ group: index, firstRow: 0, rows: whole, breakBefore });
      left = (breakBefore ? room.others : left) - height;
      continue;
    }
    for (const piece of tear(group, left, room, isLast, mayBreak)) {
      pieces.push({ group: index, ...piece });
      if (piece.breakBefore) left = room.others;
      left -= heightOf(piece.rows);
    }
  }
  return pieces;
}

type Part = Omit<PagePiece, "group">;

/** Tears a long group into parts that fill pages. */
function tear(
  { rows, needed }: PageGroup,
  room: number,
  { others, foot }: PageRoom,
  isLast: boolean,
  mayBreak: boolean,
): Part[] {
  const parts: Part[] = [];
  let left = room;
  let current: RowHeight[] = [];
  let breakBefore = false;
  let firstRow = 0;
  const fits = (part: RowHeight[], extra: number) =>
    Math.max(heightOf(part), needed) + extra <= left;
  const close = () => {
    if (current.length === 0) return;
    parts.push({ firstRow, rows: stretch(current, needed), breakBefore });
    firstRow += current.length;
    current = [];
  };
  rows.forEach((row, index) => {
    const extra = isLast && index === rows.length - 1 ? foot : 0;
    if (!fits([...current, row], extra) && (current.length > 0 || mayBreak || parts.length > 0)) {
      close();
      breakBefore = true;
      left = others;
    }
    current.push(row);
  });
  close();
  return parts;
}
