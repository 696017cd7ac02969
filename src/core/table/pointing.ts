import type { PointedRole } from "../headerRead";
import type { Day } from "../text/day";
import type { Roles } from "./assignColumns";
import type { HeaderRows } from "./headerRows";

/** What a user has settled for one sheet; it wins over every rule. */
export interface SheetPointing {
  /** What columns are, by the key of their heading; those left out are read by the rules. */
  columns: Readonly<Record<string, PointedRole>>;
  /** The one day by which the whole plan is due, where no column tells; without it nothing is judged by days. */
  oneDay?: Day;
}

/** The same with what was said of columns by their place, counted from 0, which wins over all else. */
export interface Pointing extends SheetPointing {
  places?: ReadonlyMap<number, PointedRole>;
}

/** The roles of the columns under a header that the user has pointed at. */
export function pointedColumns({ headings }: HeaderRows, pointing: Pointing | undefined): Roles {
  const roles = new Map<number, PointedRole>();
  if (!pointing) return roles;
  for (const { column, key } of headings) {
    const role = pointing.places?.get(column) ?? pointing.columns[key];
    if (role !== undefined) roles.set(column, role);
  }
  return roles;
}
