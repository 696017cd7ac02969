import type { State } from "../review/state";
import type { PrintCell } from "./printSheet";
import type { TableColumn } from "./tableSheet";

/** A column of a list: besides how wide it is and how it lies, what sets it off. */
export interface ListColumn extends TableColumn {
  isBold?: boolean;
  /** A share from 0 to 1, shown as a percentage with a bar. */
  isShare?: boolean;
  /** Points, shown with two decimals. */
  isPoints?: boolean;
  /** The first of some columns under one heading. */
  isGroupStart?: boolean;
}

/** One row of a list; some of its cells bear the colour of a state. */
export interface ListRow {
  cells: PrintCell[];
  states?: { column: number; state: State }[];
}

/** A list's texts: one row for each thing, in one table with its headings on every page. */
export interface ListTexts {
  title: string;
  left: string;
  right: string;
  columns: ListColumn[];
  /** Headings over several columns each; the others' headings go over both rows then. */
  groups: { column: number; columns: number; heading: string }[];
  rows: ListRow[];
  totals: PrintCell[][];
  /** Lines below the table. */
  notes: string[];
  /** To be filled in by hand: four texts side by side. */
  signature: string[];
  /** Letters of the table in points. */
  size: number;
  /** So many columns are repeated where the others go on to further pages. */
  fixed: number;
  /** One bar for each row, of these columns. */
  chart?: { title: string; names: number; states: { state: State; column: number }[] };
  footer: { left: string; right: string };
}
