import type { ICellData, IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../book/area";

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

/** What a user does in the grid. Sheets are named by their id. */
export interface UserWatch {
  edited(sheetId: string, edits: CellEdit[]): void;
  shifted(sheetId: string, shift: LineShift): void;
  selected(sheetId: string, area: Area): void;
  /** A cell is being typed into, or no longer. */
  typing(isTyping: boolean): void;
  renamed(sheetId: string, name: string): void;
  removed(sheetId: string): void;
}

interface Params {
  subUnitId?: string;
  cellValue?: Record<string, Record<string, unknown> | undefined>;
  range?: IRange;
  name?: string;
}

const shifts: Record<string, { axis: LineShift["axis"]; sign: 1 | -1 }> = {
  "sheet.mutation.insert-row": { axis: "rows", sign: 1 },
  "sheet.mutation.remove-rows": { axis: "rows", sign: -1 },
  "sheet.mutation.insert-col": { axis: "columns", sign: 1 },
  "sheet.mutation.remove-col": { axis: "columns", sign: -1 },
};

/** Reports what is done in the grid by hand; what the page itself draws, or the grid calculates, is not. */
export function watchUser(univer: FUniver, watch: UserWatch, isOwn: () => boolean): void {
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params, options }) => {
    if (isOwn() || options?.["fromFormula"] || options?.onlyLocal) return;
    report(univer, watch, id, (params ?? {}) as Params);
  });
  univer.addEvent(univer.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first] = selections;
    if (!isOwn() && first) watch.selected(worksheet.getSheetId(), areaOf(first));
  });
  univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (isOwn()) return;
    const range = activeSheet.getActiveRange()?.getRange();
    watch.selected(activeSheet.getSheetId(), range ? areaOf(range) : firstCell);
  });
  univer.addEvent(univer.Event.SheetEditStarted, () => {
    watch.typing(true);
  });
  univer.addEvent(univer.Event.SheetEditEnded, () => {
    watch.typing(false);
  });
}

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function report(univer: FUniver, watch: UserWatch, id: string, params: Params): void {
  const { subUnitId: sheetId, range } = params;
  if (sheetId === undefined) return;
  const shift = shifts[id];
  if (shift && range) {
    const { axis, sign } = shift;
    const [at, end] =
      axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    watch.shifted(sheetId, { axis, at, count: sign * (end - at + 1) });
  } else if (id === "sheet.mutation.set-range-values") {
    const edits = editsOf(univer, sheetId, params.cellValue ?? {});
    if (edits.length > 0) watch.edited(sheetId, edits);
  } else if (id === "sheet.mutation.set-worksheet-name") watch.renamed(sheetId, params.name ?? "");
  else if (id === "sheet.mutation.remove-sheet") watch.removed(sheetId);
}

/** The changed cells as they stand now: what was sent may be a part of a cell only. */
function editsOf(
  univer: FUniver,
  sheetId: string,
  changed: NonNullable<Params["cellValue"]>,
): CellEdit[] {
  const sheet = univer.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheet();
  if (!sheet) return [];
  return Object.entries(changed).flatMap(([row, line]) =>
    Object.keys(line ?? {}).map((column) => ({
      row: Number(row),
      column: Number(column),
      cell: sheet.getCellRaw(Number(row), Number(column)) ?? null,
    })),
  );
}

const areaOf = (range: IRange): Area => ({
  // Whole rows and columns have no number where they end.
  top: range.startRow || 0,
  left: range.startColumn || 0,
  bottom: Number.isFinite(range.endRow) ? range.endRow : 1_048_575,
  right: Number.isFinite(range.endColumn) ? range.endColumn : 16_383,
});
