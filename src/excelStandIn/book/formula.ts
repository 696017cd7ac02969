import { columnLetters, columnNumber } from "./address";
import { lastColumn, lastRow } from "./area";

/** A reference inside a formula, taken apart. Rows and columns count from 0; null is the whole span. */
export interface Reference {
  /** As written, with its `!`; empty for a reference to the formula's own sheet. */
  prefix: string;
  from: Corner;
  /** Null for a single cell. */
  to: Corner | null;
}

export interface Corner {
  column: number | null;
  row: number | null;
  isColumnFixed: boolean;
  isRowFixed: boolean;
}

const prefix = String.raw`((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const span = String.raw`${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]*:\$?[1-9][0-9]*`;
// Texts are matched first, so that nothing inside of them is taken for a reference.
const tokens = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])${prefix}(${span})(?![\p{L}\p{N}_(!.])`,
  "gu",
);

/** Rewrites each reference of a formula; null gives `#REF!`. Texts and names stay as they are. */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  return formula.replace(tokens, (whole, sheet: string | undefined, local: string | undefined) => {
    if (local === undefined) return whole;
    const [first = "", second] = local.split(":");
    const from = parseCorner(first);
    const to = second === undefined ? null : parseCorner(second);
    if (!isOnSheet(from) || (to && !isOnSheet(to))) return whole;
    const changed = change({ prefix: sheet ?? "", from, to });
    return changed ? format(changed) : `${sheet ?? ""}#REF!`;
  });
}

/** Moves a formula as copying its cell would: `A1+$B1` moved one row → `A2+$B2`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows,
    column:
      corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns,
  });
  return mapReferences(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to && move(reference.to);
    return isOnSheet(from) && (!to || isOnSheet(to)) ? { ...reference, from, to } : null;
  });
}

const isOnSheet = ({ row, column }: Corner): boolean =>
  (row === null || (row >= 0 && row <= lastRow)) &&
  (column === null || (column >= 0 && column <= lastColumn));

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = "", letters = "", second = "", digits = ""] = match ?? [];
  return {
    column: letters === "" ? null : columnNumber(letters),
    row: digits === "" ? null : Number(digits) - 1,
    isColumnFixed: letters !== "" && first === "$",
    // In `$3:$4` the only mark is the row's.
    isRowFixed: letters === "" ? first === "$" : second === "$",
  };
}

function format({ prefix: sheet, from, to }: Reference): string {
  return sheet + formatCorner(from) + (to ? `:${formatCorner(to)}` : "");
}

function formatCorner({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? "" : (isColumnFixed ? "$" : "") + columnLetters(column);
  const digits = row === null ? "" : `${isRowFixed ? "$" : ""}${row + 1}`;
  return letters + digits;
}
