import type { Book } from "../../src/excelStandIn/book/book";
import { plainStyle, type CellStyle } from "../../src/excelStandIn/book/cellStyle";
import {
  columnPoints,
  extentOf,
  hasStandardWidth,
  rowPoints,
} from "../../src/excelStandIn/book/lines";
import { headerFooterOf, pageSetupOf } from "../../src/excelStandIn/book/pageSetup";
import type { Sheet } from "../../src/excelStandIn/book/sheet";
import { tablesOf } from "../../src/excelStandIn/book/tables";

/**
 * An open workbook as plain text, to compare: values, formats, merges, rules with their order, tables, names, widths, heights,
 * how sheets are shown and printed.
 * Ids are left out; what comes and goes with them is not a change.
 */
export function bookState(book: Book): string {
  const state = {
    sheets: book.sheets.map(sheetState),
    names: book.names.map(({ name, scope, formula, attributes }) => ({
      name,
      scope: scope?.name,
      formula,
      attributes,
    })),
    settings: [...book.settings],
  };
  return JSON.stringify(state, null, 1);
}

const DEFAULT_HEIGHT = 15;

function sheetState(sheet: Sheet): object {
  const { rows, columns } = extentOf(sheet);
  const cells: Record<string, string> = {};
  // Thousands of cells share a few looks.
  const looks = new Map<object, string>();
  const lookOf = (style: CellStyle): string => {
    const look = looks.get(style) ?? JSON.stringify(sorted(plainStyle(style)));
    looks.set(style, look);
    return look;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const { value, formula } = sheet.content(row, column);
      const look = lookOf(sheet.style(row, column));
      if (value === "" && formula === null && look === "{}") continue;
      cells[`${row}:${column}`] = `${JSON.stringify(value)} ${formula ?? ""} ${look}`;
    }
  }
  const heights = Array.from({ length: rows }, (_, row) => rowPoints(sheet, row));
  return {
    name: sheet.name,
    cells,
    merges: sheet.merges.map((merge) => JSON.stringify(sorted(merge))).sort(),
    rules: sheet.conditionalFormats.map((rule) => ({ ...rule, id: undefined })),
    validations: sheet.validations,
    tables: tablesOf(sheet).map(({ name, area }) => [name, area]),
    visibility: sheet.visibility,
    pages: {
      setup: { ...pageSetupOf(sheet) },
      footer: { ...headerFooterOf(sheet) },
      titles: sheet.printTitleRows,
    },
    widths: Array.from({ length: columns }, (_, column) => column)
      .filter((column) => !hasStandardWidth(sheet, column))
      .map((column) => [column, columnPoints(sheet, column)]),
    heights: heights.flatMap((height, row) => (height === DEFAULT_HEIGHT ? [] : [[row, height]])),
    isProtected: sheet.isProtected,
    properties: [...sheet.customProperties],
  };
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
