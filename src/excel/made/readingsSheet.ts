import { asText } from "../workbook/asText";
import { bytesIn, inLots, MESSAGE_BYTES } from "../workbook/messageSize";
import { drawLines } from "./lines";
import { writeHint } from "./hint";
import type { NewSheet } from "./ownSheets";

/** A 识别核对表 with its words in: headings with widths in points, and one row for each item. */
export interface ReadingsContent {
  name: string;
  hint: string;
  columns: ReadingsColumn[];
  rows: string[][];
}

/** One of its columns; those of the item stand first, and stay when the sheet is scrolled. */
export interface ReadingsColumn {
  heading: string;
  width: number;
  isForCorrection: boolean;
  isOfItem: boolean;
}

const CORRECTION_FILL = "#FFF9E5";
const HEADER_FILL = "#E2EFDA";
const LINE_COLOR = "#BFBFBF";
/** Above it stands what to do. */
const HEADER_ROW = 1;

/** The sheet on which a person sees what was read and puts it right. */
export function readingsSheet({ name, hint, columns, rows }: ReadingsContent): NewSheet {
  const [lot = [], ...others] = inLots(rows, rowBytes, MESSAGE_BYTES / 2);
  let filled = lot.length;
  return {
    name,
    kind: "readings",
    replaces: true,
    fillOn: others.map((each) => {
      const first = filled;
      filled += each.length;
      return (sheet) => {
        writeRows(sheet, first, each);
      };
    }),
    fill: (sheet) => {
      const frozen = columns.filter(({ isOfItem }) => isOfItem);
      const width = frozen.reduce((sum, column) => sum + column.width, 0);
      writeHint(sheet, { text: hint, columns: frozen.length, width });
      const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length);
      header.values = [columns.map(({ heading }) => heading)];
      header.format.font.bold = true;
      header.format.fill.color = HEADER_FILL;
      header.format.wrapText = true;
      header.format.verticalAlignment = "Center";
      const body = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, rows.length, columns.length);
      writeRows(sheet, 0, lot);
      body.format.wrapText = true;
      body.format.verticalAlignment = "Top";
      columns.forEach(({ width, isForCorrection }, index) => {
        const cells = sheet.getRangeByIndexes(HEADER_ROW + 1, index, rows.length, 1);
        cells.format.columnWidth = width;
        if (!isForCorrection) return;
        cells.format.fill.color = CORRECTION_FILL;
        cells.numberFormat = rows.map(() => ["@"]);
      });
      const table = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, columns.length);
      drawLines(table, { rows: rows.length + 1, columns: columns.length }, LINE_COLOR);
      sheet.freezePanes.freezeAt(
        sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, Math.max(1, frozen.length)),
      );
    },
  };
}

function writeRows(sheet: Excel.Worksheet, first: number, rows: string[][]): void {
  const columns = rows[0]?.length ?? 0;
  sheet.getRangeByIndexes(HEADER_ROW + 1 + first, 0, rows.length, columns).values = rows.map(
    (row) => row.map(asText),
  );
}

function rowBytes(row: string[]): number {
  return row.reduce((sum, text) => sum + bytesIn(text) + 2, 0);
}
