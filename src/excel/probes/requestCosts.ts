import { Failure } from "../../core/failure";
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
  for (const requests of MESSAGES) {
    const took = await ask(requests);
    // A message of so many is more than this Excel takes: that is an answer too.
    if (took === undefined) break;
    costs.push({ requests, each: took / requests });
  }
  return costs;
}

/** Milliseconds that a message of so many requests takes; undefined where it is refused as too large. */
async function ask(requests: number): Promise<number | undefined> {
  const began = performance.now();
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let request = 0; request < requests; request++)
        sheet.getRangeByIndexes(request % 50, 0, 1, 1).load("values");
      await context.sync();
    });
  } catch (error) {
    if (error instanceof Failure && error.facts.code === "tooLarge") return undefined;
    throw error;
  }
  return performance.now() - began;
}
