import { Failure } from "../core/failure";
import { columnLetters } from "../core/table/address";
import { readPlanSource } from "../excel/readPlanSource";
import { runExcel } from "../excel/runExcel";
import { writeEmptyColumn } from "../excel/emptyColumn";
import type { Words } from "../words/words";
import { judge, type CheckRequest } from "./check";
import { orAgain } from "./orAgain";

/** 添加完成情况列: writes the heading of an empty status column beside the table, and gives its letter. It is the user's from then on. */
export async function addStatusColumn(request: CheckRequest, words: Words): Promise<string> {
  // The heading is written last: what went before it is only looks, and is gone over once more.
  return orAgain(() =>
    runExcel(async (context) => {
      const read = await readPlanSource(context, request.sheet);
      if (read.isProtected) throw new Failure({ code: "protectedSheet", sheet: read.sheet.name });
      const { table } = (await judge(read, request)).plan;
      // A result column of the add-in's own gives way: it is written anew beside the status column.
      const result = read.resultColumn?.area;
      const column = (result?.column ?? table.lastColumn) + 1;
      const rows = table.lastRow - table.headerRow + 1;
      const area = { row: table.headerRow, column, rows, columns: 1 };
      await writeEmptyColumn(context, read.sheet.id, area, words.register.statusColumn);
      return columnLetters(column);
    }),
  );
}
