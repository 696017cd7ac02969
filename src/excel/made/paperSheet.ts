import {
  BOOK_MARGINS,
  PLAIN,
  type BookCell,
  type BookSheet,
  type CellLook,
} from "../../core/sheets/bookSheet";
import { addressOf } from "../../core/table/address";
import type { Area } from "../../core/table/grid";
import { asText } from "../workbook/asText";
import { drawLines } from "./lines";
import { mayHavePages } from "./pages";
import type { NewSheet } from "./ownSheets";
import { areasOf, grouped, rangeOf } from "./summary/places";

/** A sheet laid out as for a file of its own, made in this workbook: a notice. One of its kind that stands there goes. */
export function paperSheet(sheet: BookSheet, kind: NewSheet["kind"]): NewSheet {
  return {
    name: sheet.name,
    kind,
    replaces: true,
    fill: (worksheet) => {
      fillPaper(worksheet, sheet);
    },
  };
}

function fillPaper(worksheet: Excel.Worksheet, { rows, widths, merged = [], print }: BookSheet) {
  const columns = widths.length;
  const cells = rows.map(({ cells: own }) =>
    Array.from({ length: columns }, (_, column) => own[column]),
  );
  const whole = worksheet.getRangeByIndexes(0, 0, rows.length, columns);
  whole.format.wrapText = true;
  whole.format.verticalAlignment = "Center";
  whole.format.font.name = PLAIN.font;
  whole.format.font.size = PLAIN.size;
  whole.values = cells.map((row) => row.map(valueOf));
  whole.setRowProperties(rows.map(({ height }) => ({ format: { rowHeight: height } })));
  whole.setCellProperties(cells.map((row) => row.map(looksOf)));
  for (const [width, places] of grouped(widths)) {
    const areas = places.map((column) => ({ row: 0, column, rows: 1, columns: 1 }));
    areasOf(worksheet, areas).format.columnWidth = pointsOf(width);
  }
  for (const [row, column, down, across] of merged)
    rangeOf(worksheet, { row, column, rows: down, columns: across }).merge(false);
  for (const area of areasWith(cells, ({ border }) => border === true))
    drawLines(rangeOf(worksheet, area), area);
  for (const area of areasWith(cells, ({ rule }) => rule !== undefined)) {
    const line = rangeOf(worksheet, area).format.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.weight = "Medium";
    line.color = `#${cells[area.row]?.[area.column]?.look.rule ?? ""}`;
  }
  if (print && mayHavePages()) setPages(worksheet, print);
  worksheet.showGridlines = false;
}

function valueOf(cell: BookCell | undefined): string | number {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? "";
  return typeof value === "number" ? value : asText(value);
}

const ALIGNED = { left: "Left", center: "Center", right: "Right" } as const;

function looksOf(cell: BookCell | undefined): Excel.SettableCellProperties {
  if (!cell) return {};
  const { bold = false, size = PLAIN.size, font = PLAIN.font, fill, align = "left" } = cell.look;
  return {
    format: {
      font: { name: font, size, bold },
      horizontalAlignment: ALIGNED[align],
      ...(fill === undefined ? {} : { fill: { color: `#${fill}` } }),
    },
  };
}

/** A column's width in characters of 宋体 or Calibri 11, as points. */
const pointsOf = (characters: number): number => characters * 5.25 + 3.75;

/** The areas of cells with a look: runs in rows, joined where they lie under one another. */
function areasWith(
  cells: readonly (readonly (BookCell | undefined)[])[],
  has: (look: CellLook) => boolean,
): Area[] {
  const areas: Area[] = [];
  cells.forEach((row, at) => {
    let from = 0;
    while (from < row.length) {
      const isIn = (column: number) => has(row[column]?.look ?? {});
      let to = from;
      while (to < row.length && isIn(to)) to++;
      if (to > from) addRun(areas, { row: at, column: from, rows: 1, columns: to - from });
      from = to + 1;
    }
  });
  return areas;
}

function addRun(areas: Area[], run: Area): void {
  const above = areas.find(
    ({ row, rows, column, columns }) =>
      row + rows === run.row && column === run.column && columns === run.columns,
  );
  if (above) above.rows++;
  else areas.push(run);
}

function setPages(worksheet: Excel.Worksheet, print: NonNullable<BookSheet["print"]>): void {
  const { area, titleRows, footer, breaks = [], isPortrait, isOnePage } = print;
  const { pageLayout } = worksheet;
  pageLayout.orientation = isPortrait ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", BOOK_MARGINS);
  pageLayout.setPrintArea(area);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows.replace(/\d+/g, "$$$&"));
  if (footer !== "") {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
    // Counted by sheet, also where several are printed together.
    pageLayout.firstPageNumber = 1;
  }
  for (const row of breaks) {
    const below = { row, column: 0, rows: 1, columns: 1 };
    worksheet.horizontalPageBreaks.add(addressOf(below));
  }
}
