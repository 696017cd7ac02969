import { lineHeight, linesOf } from "../../core/sheets/textLines";
import { asText } from "../workbook/asText";

/** The size of a new sheet's letters, in points. */
const LETTERS = 11;

/** What to do on a sheet, and over how many of its first columns it stands; their width together in points. */
export interface Hint {
  text: string;
  columns: number;
  width: number;
}

/** Writes what to do into the first row of a new sheet, in as many lines as it needs. */
export function writeHint(sheet: Excel.Worksheet, { text, columns, width }: Hint): void {
  const range = sheet.getRangeByIndexes(0, 0, 1, Math.max(1, columns));
  range.getCell(0, 0).values = [[asText(text)]];
  range.merge(false);
  range.format.wrapText = true;
  range.format.verticalAlignment = "Center";
  range.format.rowHeight = (linesOf(text, width, LETTERS) + 0.5) * lineHeight(LETTERS);
}
