/** Cells keep this much free on both sides of a text together. In points. */
const PADDING = 7;

/** What one step of indentation takes of a cell. */
export const INDENT = 9;

/** How high a line of letters is, for a size in points: enough for the fonts an office has instead of 宋体 as well. */
export function lineHeight(size: number): number {
  return size * 1.45;
}

/** How many lines a text takes in a cell of a width in points, broken as Chinese and Latin texts are. */
export function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(width - PADDING, size) / size;
  return text
    .split(/\r\n|\r|\n/)
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(paragraph)) {
    const width = widthOf(piece);
    if (used + width <= room) used += width;
    else if (width <= room) {
      lines++;
      used = width;
    } else {
      // A run too long for a line is broken anywhere.
      const rest = used === 0 ? width : used + width;
      lines += Math.ceil(rest / room) - 1;
      used = rest % room;
    }
  }
  return lines;
}

/** What is not broken: Latin words and numbers, and a character with the punctuation that must not begin or end a line. */
function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

const OPENING = "“‘（《〈【〔「『(\\[";
const CLOSING = "”’）》〉】〕」』)\\]，。、；：！？,.;:!?%…—";
const PIECE = new RegExp(`[${OPENING}]*(?:[A-Za-z0-9_@#&+/=.-]+|[^\\s])?[${CLOSING}]*|\\s`, "gu");

/** In widths of a Chinese character. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

function charWidth(char: string): number {
  if (/[ -~\u00A0-\u024F\u0400-\u04FF]/.test(char)) return /[A-Zmw@%&]/.test(char) ? 0.8 : 0.58;
  return 1;
}
