import { asText } from "../workbook/asText";
import { drawLines } from "./lines";
import type { NewSheet } from "./ownSheets";

/** What a new sheet is to hold: a title, headings and rows below it. */
export interface SampleContent {
  name: string;
  title: string;
  headings: string[];
  rows: string[][];
}

const WIDTHS = [40, 90, 220, 100, 110, 90, 70];

/** A sheet with a small plan, which is the user's once it is whole. */
export function sampleSheet({ name, title, headings, rows }: SampleContent): NewSheet {
  return {
    name,
    kind: "sample",
    isUsers: true,
    fill: (sheet) => {
      const heading = sheet.getRange("A1");
      heading.values = [[asText(title)]];
      heading.format.font.bold = true;
      heading.format.font.size = 16;
      const table = sheet.getRangeByIndexes(2, 0, rows.length + 1, headings.length);
      table.values = [headings, ...rows].map((row) => row.map(asText));
      table.format.wrapText = true;
      table.getRow(0).format.font.bold = true;
      drawLines(table, { rows: rows.length + 1, columns: headings.length });
      WIDTHS.slice(0, headings.length).forEach((width, column) => {
        table.getColumn(column).format.columnWidth = width;
      });
    },
  };
}
