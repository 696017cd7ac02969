import { lastColumn, lastRow } from "./area";
import type { Sheet } from "./sheet";

export type BreakAxis = "rows" | "columns";

/** The rows (or columns) above (or left of) which a page is broken by hand, counted from 0. */
export const breaksOf = ({ inner }: Sheet, axis: BreakAxis): number[] =>
  (axis === "rows" ? inner.rowBreaks : inner.colBreaks).map(({ id }) => id);

/** Sets the breaks of one way, in their order and each once. */
export function setBreaks({ inner }: Sheet, axis: BreakAxis, places: number[]): void {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  if (axis === "rows")
    inner.rowBreaks = sorted.map((id) => ({ id, max: lastColumn, min: 0, man: 1 }));
  else inner.colBreaks = sorted.map((id) => ({ id, max: lastRow, min: 0, man: 1 }));
}
