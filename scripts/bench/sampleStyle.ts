import { check, type CheckRequest } from "../../src/actions/check";
import { rowMarks } from "../../src/core/marks/rowMarks";
import { Sheet } from "../../src/core/table/grid";
import { readPlanSource } from "../../src/excel/workbook/readPlanSource";
import { runExcel } from "../../src/excel/workbook/runExcel";

/** Content of a sheet by rows, to be written cell by cell. */
export interface PlainSheet {
  name: string;
  rows: string[][];
}

const FILL = "#FFC7CE";

/** Marks the rows that ours would mark, as samples for Office.js do: a fill for each cell, a round trip after each. */
export async function markLikeSamples(request: CheckRequest): Promise<void> {
  const { review, plan } = await check(request);
  const grid = await runExcel(async (context) => (await readPlanSource(context)).grid);
  const { marks } = rowMarks(review, plan.table, new Sheet(grid), { colorDone: false });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet.id);
    for (const { areas } of marks) {
      for (const { row, column, columns } of areas) {
        for (let step = 0; step < columns; step++) {
          sheet.getRangeByIndexes(row, column + step, 1, 1).format.fill.color = FILL;
          await context.sync();
        }
      }
    }
  });
}

/** Writes sheets cell by cell in the same manner: value and look, a round trip after each. */
export async function writeSheetsLikeSamples(sheets: PlainSheet[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, rows } of sheets) {
      const sheet = context.workbook.worksheets.add(name);
      for (const [row, texts] of rows.entries()) {
        for (const [column, text] of texts.entries()) {
          if (text === "") continue;
          const cell = sheet.getRangeByIndexes(row, column, 1, 1);
          cell.values = [[text]];
          cell.format.wrapText = true;
          await context.sync();
        }
      }
    }
  });
}
