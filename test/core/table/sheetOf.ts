import { Sheet, type Area, type CellValue, type Grid } from "../../../src/core/table/grid";

/** A cell of a literal table: a value, or a value with the number format that shows it. */
export type LiteralCell = CellValue | { value: number; format: string; text: string };

/** Rows as they stand in a sheet from A1 on; short rows are filled with blanks, merged areas are in A1 notation. */
export function gridOf(rows: LiteralCell[][], merged: string[] = [], name = "推进表"): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellOf(row[column] ?? "")),
  );
  return {
    sheet: { id: `{${name}}`, name },
    row: 0,
    column: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ text }) => text)),
    formats: cells.map((row) => row.map(({ format }) => format)),
    merged: merged.map(areaOf),
  };
}

/** The same as a sheet. */
export function sheetOf(rows: LiteralCell[][], merged: string[] = [], name = "推进表"): Sheet {
  return new Sheet(gridOf(rows, merged, name));
}

function cellOf(cell: LiteralCell): { value: CellValue; text: string; format: string } {
  if (typeof cell === "object") return cell;
  const text = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return { value: cell, text, format: "General" };
}

/** `"A1:C2"` as rows and columns from 0. */
function areaOf(address: string): Area {
  const [first, last] = address.split(":").map((corner) => {
    const [, letters = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(corner) ?? [];
    return { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65 };
  });
  if (!first || !last) throw new Error(`No area: ${address}`);
  const { row, column } = first;
  return { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}
