import type { ICellData } from "@univerjs/core";
import type { Area } from "../../excelStandIn/book/area";

/** A cell the user has changed, as the grid now has it; null for one emptied. */
export interface CellEdit {
  row: number;
  column: number;
  cell: ICellData | null;
}

export interface LineShift {
  axis: "rows" | "columns";
  at: number;
  /** How many were put in; negative for those taken out. */
  count: number;
}

/** New looks of some rows or columns: their size in the grid's pixels, or whether they are hidden. */
export interface LineLooks {
  axis: "rows" | "columns";
  lines: number[];
  pixels?: number;
  isHidden?: boolean;
}

/** What a user does in the grid. Sheets are named by their id. */
export interface UserWatch {
  edited(sheetId: string, edits: CellEdit[]): void;
  shifted(sheetId: string, shift: LineShift): void;
  selected(sheetId: string, area: Area): void;
  /** A cell is being typed into, or no longer. */
  typing(isTyping: boolean): void;
  resized(sheetId: string, lines: LineLooks): void;
  sheetAdded(): void;
  sheetRenamed(sheetId: string, name: string): void;
  sheetRemoved(sheetId: string): void;
  sheetHidden(sheetId: string, isHidden: boolean): void;
  sheetMoved(sheetId: string, position: number): void;
  sheetColored(sheetId: string, color: string): void;
}
