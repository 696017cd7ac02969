import { asText } from "../workbook/asText";
import type { NewSheet } from "./ownSheets";

const WIDTH = 700;

/** A sheet that holds lines of a text, one below the other; the user's once it is whole. */
export const reportSheet = (name: string, lines: readonly string[]): NewSheet => ({
  name,
  kind: "report",
  isUsers: true,
  fill: (sheet) => {
    const cells = sheet.getRangeByIndexes(0, 0, lines.length, 1);
    cells.values = lines.map((line) => [asText(line)]);
    cells.format.columnWidth = WIDTH;
    cells.format.wrapText = true;
  },
});
