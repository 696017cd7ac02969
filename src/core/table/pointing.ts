import type { PointedRole } from "../headerRead";
import type { Day } from "../text/day";

/** What a user has settled for one sheet; it wins over every rule. */
export interface SheetPointing {
  /** What columns are, by the key of their heading; those left out are read by the rules. */
  columns: Readonly<Record<string, PointedRole>>;
  /** The one day by which the whole plan is due, where no column tells; without it nothing is judged by days. */
  oneDay?: Day;
}
