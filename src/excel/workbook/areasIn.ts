import type { Area } from "../../core/table/grid";

/** The areas of an address list as Excel gives it: `推进表!A4:A6,推进表!B4:B6`. */
export function areasIn(addresses: string): Area[] {
  const pattern = /!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=,|$)/g;
  return [...addresses.matchAll(pattern)].map(
    ([, left = "A", top = "1", right = left, bottom = top]) => ({
      row: Number(top) - 1,
      column: columnOf(left),
      rows: Number(bottom) - Number(top) + 1,
      columns: columnOf(right) - columnOf(left) + 1,
    }),
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
