import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import {
  BOOK_MARGINS,
  PLAIN,
  type BookCell,
  type BookSheet,
  type Choice,
} from "../core/sheets/bookSheet";

/** A workbook's bytes as an .xlsx file, with names for cells: `tuijin.form` → `选项!$A$1`. */
export async function writeWorkbook(
  sheets: BookSheet[],
  names: Record<string, string> = {},
): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of sheets) await fillSheet(workbook, sheet);
  for (const [name, cells] of Object.entries(names)) workbook.definedNames.add(cells, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function fillSheet(workbook: Workbook, sheet: BookSheet): Promise<void> {
  const state = sheet.hidden ? "hidden" : "visible";
  const worksheet = workbook.addWorksheet(sheet.name, { state });
  sheet.widths.forEach((width, index) => {
    const column = worksheet.getColumn(index + 1);
    if (width === 0) column.hidden = true;
    else column.width = width;
  });
  sheet.rows.forEach(({ height, cells }, index) => {
    const row = worksheet.getRow(index + 1);
    row.height = height;
    cells.forEach((cell, column) => {
      if (cell) fillCell(row.getCell(column + 1), cell);
    });
  });
  for (const [row, column, rows, columns] of sheet.merged ?? []) {
    worksheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
  for (const choice of sheet.choices ?? []) offer(worksheet, choice);
  if (sheet.print) setPrinting(worksheet, sheet.print);
  if (sheet.protect) await protect(worksheet);
}

function fillCell(cell: Cell, { value, formula, look }: BookCell): void {
  if (formula === undefined) cell.value = value === "" ? null : value;
  else cell.value = { formula: formula.slice(1), result: value };
  const { font = PLAIN.font, size = PLAIN.size, bold = false } = look;
  cell.font = { name: font, size, bold };
  cell.alignment = { wrapText: true, vertical: "middle", horizontal: look.align ?? "left" };
  // A format of text keeps what is typed as it was typed.
  if (look.format !== undefined) cell.numFmt = look.format;
  if (look.fill !== undefined)
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${look.fill}` } };
  if (look.border) cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
  if (look.rule !== undefined)
    cell.border = { bottom: { style: "medium", color: { argb: `FF${look.rule}` } } };
  if (look.open) cell.protection = { locked: false };
}

const THIN = { style: "thin" } as const;

function offer(worksheet: Worksheet, { row, column, rows, list }: Choice): void {
  for (let each = row; each < row + rows; each++) {
    worksheet.getCell(each + 1, column + 1).dataValidation = {
      type: "list",
      allowBlank: true,
      // Free text is as good: the list only saves typing.
      showErrorMessage: false,
      formulae: [list],
    };
  }
}

/** A4, landscape where it is not said otherwise, one page wide. */
function setPrinting(worksheet: Worksheet, print: NonNullable<BookSheet["print"]>): void {
  const { area, titleRows, footer, breaks = [], isPortrait, isOnePage } = print;
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation: isPortrait ? "portrait" : "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: isOnePage ? 1 : 0,
    horizontalCentered: true,
    firstPageNumber: 1,
    printArea: area,
    ...(titleRows === undefined ? {} : { printTitlesRow: titleRows }),
    margins: { ...BOOK_MARGINS },
  });
  worksheet.headerFooter.oddFooter = footer;
  for (const row of breaks) worksheet.getRow(row).addPageBreak();
}

async function protect(worksheet: Worksheet): Promise<void> {
  await worksheet.protect("", {
    formatRows: true,
    formatColumns: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
}
