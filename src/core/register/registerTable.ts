import { HEADER_WITHIN_ROWS } from "../table/findTable";
import { foldHeading } from "../table/headings";
import type { Sheet } from "../table/grid";

/** Where a register's columns are, by what they hold; rows and columns of the sheet, from 0. */
export interface RegisterTable<Role extends string> {
  headerRow: number;
  columns: Partial<Record<Role, number>>;
}

/** The headings that name each column of a register. */
export type RegisterHeadings<Role extends string> = Record<Role, readonly string[]>;

/** The first row within the first 30 that names all the columns a register cannot do without; order and place are free. */
export function findRegister<Role extends string>(
  textAt: (row: number, column: number) => string,
  size: { rows: number; columns: number },
  headings: RegisterHeadings<Role>,
  isRegister: (columns: Partial<Record<Role, number>>) => boolean,
): RegisterTable<Role> | undefined {
  const roles = new Map<string, Role>();
  for (const role of Object.keys(headings) as Role[]) {
    for (const word of headings[role]) roles.set(word, role);
  }
  for (let row = 0; row < Math.min(size.rows, HEADER_WITHIN_ROWS); row++) {
    const columns: Partial<Record<Role, number>> = {};
    for (let column = 0; column < size.columns; column++) {
      const role = roles.get(foldHeading(textAt(row, column)));
      if (role !== undefined) columns[role] ??= column;
    }
    if (isRegister(columns)) return { headerRow: row, columns };
  }
  return undefined;
}

/** The same over a sheet as read. */
export function findRegisterIn<Role extends string>(
  sheet: Sheet,
  headings: RegisterHeadings<Role>,
  isRegister: (columns: Partial<Record<Role, number>>) => boolean,
): RegisterTable<Role> | undefined {
  const size = { rows: sheet.lastRow + 1, columns: sheet.lastColumn + 1 };
  return findRegister((row, column) => sheet.text(row, column), size, headings, isRegister);
}
