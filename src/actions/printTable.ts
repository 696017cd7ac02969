import { runExcel } from "../excel/runExcel";
import { restoreTablePages, setTablePages } from "../excel/summary/tablePages";
import { readPlanSource } from "../excel/readPlanSource";
import type { Words } from "../words/words";
import { judge, type CheckRequest } from "./check";
import { orAgain } from "./orAgain";

/** What 打印推进表 did. */
export interface TablePrinted {
  sheet: string;
  /** Excel keeps the table's columns on one page; where not, the user has to set that. */
  fits: boolean;
}

/** 打印推进表: sets how the table's sheet is printed, and nothing else. There is no way to print from here. */
export async function printTable(request: CheckRequest, words: Words): Promise<TablePrinted> {
  return orAgain(() =>
    runExcel(async (context) => {
      const read = await readPlanSource(context, request.sheet);
      const { table } = (await judge(read, request)).plan;
      const { id, name } = read.sheet;
      return {
        sheet: name,
        fits: await setTablePages(context, id, table, words.summary.pageNumber),
      };
    }),
  );
}

/** Gives the table's sheet back how it was printed before; false where nothing was changed. */
export async function undoPrintTable(request: CheckRequest): Promise<boolean> {
  return orAgain(() =>
    runExcel(async (context) => {
      const read = await readPlanSource(context, request.sheet);
      return restoreTablePages(context, read.sheet.id);
    }),
  );
}
