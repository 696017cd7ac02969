import { check } from "../../src/actions/check";
import { Session } from "../../src/actions/session/session";
import type { OwnRegisterName } from "../../src/core/register/ownRegisters";
import { ownTableIn, type OwnTable } from "../../src/core/register/ownTable";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { wordsFor } from "../../src/words/words";
import { openExcelOn } from "../support/openExcel";
import { makeScoreBook } from "./scoreBook";

const asOf = "2023-11-15";

/** What is typed into cells, by their addresses. */
export type Cells = Record<string, string | number>;

/** Types into cells as a user would, and lets the add-in read the sheet anew. */
export async function typed(name: OwnRegisterName, cells: Cells): Promise<OwnTable> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const [address, value] of Object.entries(cells))
      sheet.getRange(address).values = [[value]];
    await context.sync();
  });
  const table = ownTableIn((await check({ asOf })).own, name);
  if (!table) throw new Error(`no ${name}`);
  return table;
}

/** Three units: the streets of a small book. */
export async function appraised(cells: Cells): Promise<{ table: OwnTable; host: Host }> {
  const host = await openExcelOn(await makeScoreBook(undefined));
  await new Session(
    () => asOf,
    () => wordsFor("zh-CN"),
  ).run("makeAppraisal", { members: 2 });
  return { table: await typed("评议评分表", cells), host };
}

// A 序号, B 单位, C 自查, D and E the panel, F its average, G 社会评议, H 互评, I 总分, J 等次; weights in row 4, units from row 5.
export const WEIGHTS: Cells = { F4: 50, G4: 30, H4: 20 };
/** From which total on a unit has a grade. */
export const LINES: Cells = { C2: 90, E2: 80, G2: 60 };
/** What was entered for three streets; the last lacks a member of the panel. */
export const SCORES: Cells = {
  ...{ D5: 90, E5: 95, G5: 88, H5: 91 },
  ...{ D6: 80.5, E6: 79, G6: 85, H6: 82 },
  ...{ D7: 50, G7: 70, H7: 60 },
};
