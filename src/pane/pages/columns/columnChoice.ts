import type { HeaderColumn, HeaderRead, NeededColumn, PointedRole } from "../../../core/headerRead";
import type { SheetPointing } from "../../../core/table/pointing";
import type { Day } from "../../../core/text/day";

/** What each column is to be, by its place; one that is still to be asked about has none. */
export type ColumnRoles = ReadonlyMap<number, PointedRole>;

/** The roles that only one column has. */
const SINGLE: readonly PointedRole[] = ["number", "project", "content", "deadline", "doneDay"];

const UNITS: readonly PointedRole[] = ["units", "lead", "assist"];

/** The roles as they are proposed; the column that is to be asked about is left open. */
export function proposedRoles({ columns, ask }: HeaderRead): ColumnRoles {
  const known = columns.filter(({ column }) => column !== ask);
  return new Map(known.map(({ column, role }) => [column, role]));
}

/** The roles after one was chosen; where only one column can have it, the column that had it is not used any more. */
export function withRole(roles: ColumnRoles, column: number, role: PointedRole): ColumnRoles {
  const after = new Map(roles);
  for (const [other, had] of roles) {
    if (had === role && SINGLE.includes(role)) after.set(other, "unused");
  }
  return after.set(column, role);
}

/** What no column is. */
export function missingIn(roles: ColumnRoles): NeededColumn[] {
  const has = (some: readonly PointedRole[]) =>
    [...roles.values()].some((role) => some.includes(role));
  const lacks: [NeededColumn, boolean][] = [
    ["content", !has(["content", "project"])],
    ["deadline", !has(["deadline"])],
    ["units", !has(UNITS)],
  ];
  return lacks.filter(([, isMissing]) => isMissing).map(([needed]) => needed);
}

/** The header with the roles as they are chosen by now. */
export function withRoles(header: HeaderRead, roles: ColumnRoles): HeaderRead {
  const columns = header.columns.map((column) => ({
    ...column,
    role: roles.get(column.column) ?? "unused",
  }));
  return { ...header, columns, missing: missingIn(roles) };
}

/** What is kept in the workbook: every column by its heading, and the plan's one day where there is one. */
export function pointingOf(
  columns: HeaderColumn[],
  roles: ColumnRoles,
  oneDay: Day | undefined,
): SheetPointing {
  const pointed = columns.flatMap(({ column, key }): [string, PointedRole][] => {
    const role = roles.get(column);
    return role === undefined ? [] : [[key, role]];
  });
  return { columns: Object.fromEntries(pointed), ...(oneDay === undefined ? {} : { oneDay }) };
}
