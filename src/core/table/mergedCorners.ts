import type { Area, Grid } from "./grid";

/**
 * The merged areas of a grid, where Excel told of some only the first cell: a merged area is never one cell, so that those
 * are extended over the blank cells beside or below them, as far as they can reach. What was told whole stays as it is.
 */
export function extendCorners(grid: Grid): Area[] {
  const corners = new Corners(grid);
  // From left to right: what stands on the left holds what stands further right.
  return [...grid.merged]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((area) => corners.extend(area));
}

/** The first cells of merged areas, and the cells around them. Rows and columns are those of the sheet. */
class Corners {
  /** By row, the merged areas that begin there, extended where that is known. */
  private readonly areas = new Map<number, Map<number, Area>>();
  private readonly bottom: number;
  private readonly right: number;

  constructor(private readonly grid: Grid) {
    for (const area of grid.merged) this.put(area);
    this.bottom = grid.row + grid.values.length;
    this.right = grid.column + Math.max(0, ...grid.values.map((row) => row.length));
  }

  /** Alone in its row it reaches right; else down where it can; else right. */
  extend(area: Area): Area {
    const { row, column, rows, columns } = area;
    if (rows * columns > 1) return area;
    const across = this.reachRight(row, column);
    const down = across > 1 && this.isAlone(row, column) ? 1 : this.reachDown(row, column);
    const extended = { row, column, rows: down, columns: down > 1 ? 1 : across };
    this.put(extended);
    return extended;
  }

  private put(area: Area): void {
    const inRow = this.areas.get(area.row) ?? new Map<number, Area>();
    this.areas.set(area.row, inRow.set(area.column, area));
  }

  private reachRight(row: number, column: number): number {
    let end = column + 1;
    while (end < this.right && this.isFree(row, end)) end++;
    return end - column;
  }

  /**
   * No further than what begins on its left in the same row, nor to where something begins on its left, nor over a blank row.
   * Where that is too little, a cell stays blank, and is seen; too much would make up a deadline or a unit.
   */
  private reachDown(row: number, column: number): number {
    const beside = this.leftOf(row, column).filter(({ rows }) => rows > 1);
    const most = Math.min(this.bottom, ...beside.map((area) => area.row + area.rows));
    let end = row + 1;
    while (end < most && this.isFree(end, column) && !this.ends(end, column)) end++;
    return end - row;
  }

  private ends(row: number, column: number): boolean {
    return this.leftOf(row, column).length > 0 || this.isBlank(row);
  }

  private isBlank(row: number): boolean {
    const cells = this.grid.values[row - this.grid.row] ?? [];
    return cells.every((value) => value === "") && !this.areas.has(row);
  }

  private leftOf(row: number, column: number): Area[] {
    return [...(this.areas.get(row)?.values() ?? [])].filter((area) => area.column < column);
  }

  private isAlone(row: number, column: number): boolean {
    const { column: first, values } = this.grid;
    const cells = values[row - this.grid.row] ?? [];
    return cells.every((_, index) => first + index === column || this.isFree(row, first + index));
  }

  /** Blank, and not the beginning of another area. */
  private isFree(row: number, column: number): boolean {
    const value = this.grid.values[row - this.grid.row]?.[column - this.grid.column] ?? "";
    return value === "" && !this.areas.get(row)?.has(column);
  }
}
