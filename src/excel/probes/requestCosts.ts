import { runExcel } from "../workbook/runExcel";

/** So many requests are put into one message, to see what one costs. */
const MESSAGES = [100, 1_000, 10_000] as const;

/** What a request costs in messages of some sizes, in milliseconds. */
export interface RequestCost {
  requests: number;
  each: number;
}

/** Asks for the value of one cell again and again, so many times in a message; nothing is written. */
export async function requestCosts(): Promise<RequestCost[]> {
  const costs: RequestCost[] = [];
  for (const requests of MESSAGES) costs.push({ requests, each: (await ask(requests)) / requests });
  return costs;
}

/** Milliseconds that a message of so many requests takes. */
async function ask(requests: number): Promise<number> {
  const began = performance.now();
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let request = 0; request < requests; request++)
      sheet.getRangeByIndexes(request % 50, 0, 1, 1).load("values");
    await context.sync();
  });
  return performance.now() - began;
}
