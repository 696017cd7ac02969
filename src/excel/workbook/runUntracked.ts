import { asFailure } from "./runExcel";

/**
 * Runs a batch that writes much and keeps none of its ranges from one round trip to the next. In `Excel.run` the client keeps
 * every range for later, at four requests a range instead of one. While a cell is being edited the batch fails with
 * `cellEditing`.
 */
export async function runUntracked<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await job(new Excel.RequestContext());
  } catch (error) {
    throw asFailure(error);
  }
}
