import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { CellEdit, LineLooks, LineShift, UserWatch } from "./userWatch";

interface Params {
  subUnitId?: string;
  cellValue?: Record<string, Record<string, unknown> | undefined>;
  range?: IRange;
  ranges?: IRange[];
  rowHeight?: unknown;
  colWidth?: unknown;
  name?: string;
  hidden?: number;
  toOrder?: number;
  color?: string;
}

const shifts: Record<string, { axis: LineShift["axis"]; sign: 1 | -1 }> = {
  "insert-row": { axis: "rows", sign: 1 },
  "remove-rows": { axis: "rows", sign: -1 },
  "insert-col": { axis: "columns", sign: 1 },
  "remove-col": { axis: "columns", sign: -1 },
};

/** Tells what one of Univer's mutations did to the workbook, by its id and what was sent along. */
export function reportMutation(univer: FUniver, watch: UserWatch, id: string, sent: object): void {
  const name = id.replace("sheet.mutation.", "");
  if (name === "insert-sheet") watch.sheetAdded();
  const params = sent as Params;
  const { subUnitId: sheetId, range } = params;
  if (sheetId === undefined) return;
  const shift = shifts[name];
  const looks = lineLooks(name, params);
  if (shift && range) {
    const { axis, sign } = shift;
    const [at, end] =
      axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    watch.shifted(sheetId, { axis, at, count: sign * (end - at + 1) });
  } else if (looks) watch.resized(sheetId, looks);
  else if (name === "set-range-values") {
    const edits = editsOf(univer, sheetId, params.cellValue ?? {});
    if (edits.length > 0) watch.edited(sheetId, edits);
  } else reportSheet(watch, name, sheetId, params);
}

function reportSheet(watch: UserWatch, name: string, sheetId: string, params: Params): void {
  switch (name) {
    case "set-worksheet-name":
      watch.sheetRenamed(sheetId, params.name ?? "");
      break;
    case "remove-sheet":
      watch.sheetRemoved(sheetId);
      break;
    case "set-worksheet-hidden":
      watch.sheetHidden(sheetId, params.hidden === 1);
      break;
    case "set-worksheet-order":
      watch.sheetMoved(sheetId, params.toOrder ?? 0);
      break;
    case "set-tab-color":
      watch.sheetColored(sheetId, params.color ?? "");
      break;
    default:
  }
}

function lineLooks(name: string, { ranges, rowHeight, colWidth }: Params): LineLooks | null {
  const lines = (axis: LineShift["axis"]): number[] =>
    (ranges ?? []).flatMap(({ startRow, endRow, startColumn, endColumn }) =>
      axis === "rows" ? span(startRow, endRow) : span(startColumn, endColumn),
    );
  const sized = (axis: LineShift["axis"], pixels: unknown): LineLooks | null =>
    typeof pixels === "number" ? { axis, lines: lines(axis), pixels } : null;
  switch (name) {
    case "set-row-hidden":
    case "set-row-visible":
      return { axis: "rows", lines: lines("rows"), isHidden: name === "set-row-hidden" };
    case "set-col-hidden":
    case "set-col-visible":
      return { axis: "columns", lines: lines("columns"), isHidden: name === "set-col-hidden" };
    case "set-worksheet-row-height":
      return sized("rows", rowHeight);
    case "set-worksheet-col-width":
      return sized("columns", colWidth);
    default:
      return null;
  }
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

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
