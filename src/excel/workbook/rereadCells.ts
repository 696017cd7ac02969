import type { Grid } from "../../core/table/grid";

/** A table as it was read, and the columns whose contents were judged. */
export interface Judged {
  grid: Grid;
  judgedColumns: number[];
}

/**
 * Asks for the judged cells of some rows once more, in the batch that writes what was judged of them. The answer, once
 * there, says whether they still hold the same.
 */
export function rereadCells(
  sheet: Excel.Worksheet,
  { grid, judgedColumns }: Judged,
  { first, last }: { first: number; last: number },
): () => boolean {
  const columns = judgedColumns.map((column) => ({
    index: column - grid.column,
    range: sheet.getRangeByIndexes(first, column, last - first + 1, 1).load("values"),
  }));
  return () =>
    columns.every(({ index, range }) =>
      range.values.every(([value], row) => value === grid.values[first - grid.row + row]?.[index]),
    );
}
