import { Failure } from "../core/failure";
import { asText } from "./asText";
import { runExcel } from "./runExcel";

/** What a new sheet is to hold: a title, headings and rows below it. */
export interface PlainSheet {
  name: string;
  title: string;
  headings: string[];
  rows: string[][];
}

const WIDTHS = [40, 90, 220, 100, 110, 90, 70];

/** Adds a sheet that is the user's from then on, under the name or one like it, and shows it. Gives its name. */
export async function addPlainSheet({ name, title, headings, rows }: PlainSheet): Promise<string> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    if (protection.protected) throw new Failure({ code: "protectedWorkbook" });
    const taken = new Set(sheets.items.map((each) => each.name.toLowerCase()));
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
    const sheet = context.workbook.worksheets.add(free);
    const heading = sheet.getRange("A1");
    heading.values = [[asText(title)]];
    heading.format.font.bold = true;
    heading.format.font.size = 16;
    const table = sheet.getRangeByIndexes(2, 0, rows.length + 1, headings.length);
    table.values = [headings, ...rows].map((row) => row.map(asText));
    table.format.wrapText = true;
    table.getRow(0).format.font.bold = true;
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      table.format.borders.getItem(edge).style = "Continuous";
    }
    table.format.borders.getItem("InsideHorizontal").style = "Continuous";
    table.format.borders.getItem("InsideVertical").style = "Continuous";
    WIDTHS.slice(0, headings.length).forEach((width, column) => {
      table.getColumn(column).format.columnWidth = width;
    });
    sheet.activate();
    await context.sync();
    return free;
  });
}
