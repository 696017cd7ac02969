import { isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from "./area";

/** The letters of a column counted from 0: `27 → "AB"`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The column that letters name, counted from 0: `"AB" → 27`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** An area in A1 style: `B2`, `A1:C3`, `A:C`, `2:5`. */
export function formatArea(area: Area): string {
  if (isWholeColumns(area) && !isWholeRows(area))
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The same with every row and column fixed: `$A$1:$C$3`. */
export const formatFixedArea = (area: Area): string =>
  formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** Reads `B2`, `$A$1:C3`, `A:C` or `2:5`; null when it is no such address or lies off the sheet. */
export function parseArea(text: string): Area | null {
  const [first = "", second = first, ...rest] = text.split(":");
  const from = corner.exec(first);
  const to = corner.exec(second);
  if (!from || !to || rest.length > 0) return null;
  const hasColumns = Boolean(from[1]) && Boolean(to[1]);
  const hasRows = Boolean(from[2]) && Boolean(to[2]);
  if (!hasColumns && !hasRows) return null;
  if (Boolean(from[1]) !== Boolean(to[1]) || Boolean(from[2]) !== Boolean(to[2])) return null;
  if (!(hasColumns && hasRows) && second === first && !text.includes(":")) return null;
  const columns = hasColumns
    ? [columnNumber(from[1] ?? ""), columnNumber(to[1] ?? "")]
    : [0, lastColumn];
  const rows = hasRows ? [Number(from[2]) - 1, Number(to[2]) - 1] : [0, lastRow];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.right <= lastColumn && area.bottom <= lastRow ? area : null;
}

/** A sheet's name as a reference writes it: `plan`, `'重点 工作'`, `'it''s'`. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Takes a reference apart: `'a b'!A1 → { sheet: "a b", local: "A1" }`; sheet is null when unnamed. */
export function splitReference(reference: string): { sheet: string | null; local: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: reference };
  const name = reference.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return {
    sheet: quoted ? (quoted[1] ?? "").replace(/''/g, "'") : name,
    local: reference.slice(mark + 1),
  };
}
