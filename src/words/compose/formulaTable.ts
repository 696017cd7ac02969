import type { ListColumn, ListTexts } from "../../core/sheets/listTexts";
import type { PrintCell } from "../../core/sheets/printSheet";
import { columnLetters } from "../../core/table/address";

/** The letters of a column by its role. */
export type Letters = (role: string) => string;

/** A column of a table that adds up in sight: what stands in it for a row, and in the row of totals. */
export interface FormulaColumn<Row> extends ListColumn {
  role: string;
  cell: (row: Row, letter: Letters) => PrintCell;
  /** Left out where there is nothing to add up. */
  total?: (letter: Letters) => PrintCell;
}

/** A column of numbers with their sum, a formula over the rows above it. */
export function summedColumn<Row>(
  column: ListColumn & { role: string },
  rows: readonly Row[],
  of: (row: Row) => number,
): FormulaColumn<Row> {
  const { role } = column;
  const value = rows.reduce((sum, row) => sum + of(row), 0);
  const count = rows.length;
  return {
    ...column,
    cell: of,
    ...(count === 0
      ? {}
      : {
          total: (letter) => ({
            value,
            formula: (row) => `=SUM(${letter(role)}${row + 1 - count}:${letter(role)}${row})`,
          }),
        }),
  };
}

/** A column of shares, each the formula of one column by another, in the row of totals too; `none` where there is nothing to divide by. */
export function shareColumn<Row>(
  column: ListColumn & { role: string },
  { of, part, none }: { of: string; part: string; none: string },
  rows: readonly Row[],
  valueOf: (rows: readonly Row[]) => number | null,
): FormulaColumn<Row> {
  const share = (some: readonly Row[], letter: Letters): PrintCell => ({
    value: valueOf(some) ?? none,
    formula: (row) => {
      const [all, came] = [`${letter(of)}${row + 1}`, `${letter(part)}${row + 1}`];
      return `=IF(${all}=0,"${none}",${came}/${all})`;
    },
  });
  return {
    isShare: true,
    ...column,
    cell: (row, letter) => share([row], letter),
    total: (letter) => share(rows, letter),
  };
}

/** The columns with their rows and the row of totals under the name of a sum. */
export function formulaTable<Row>(
  columns: readonly FormulaColumn<Row>[],
  rows: readonly Row[],
  { sum, none }: { sum: string; none: string },
): Pick<ListTexts, "columns" | "rows" | "totals"> {
  const letter: Letters = (role) => columnLetters(columns.findIndex((each) => each.role === role));
  return {
    columns: [...columns],
    rows: rows.map((row) => ({ cells: columns.map(({ cell }) => cell(row, letter)) })),
    totals: [
      columns.map(({ total }, index) =>
        index === 0 ? sum : (total?.(letter) ?? (index === 1 ? "" : none)),
      ),
    ],
  };
}
