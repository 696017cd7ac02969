import { Failure } from "../../core/failure";
import { runExcel } from "./runExcel";
import { runUntracked } from "./runUntracked";

/** So often is a batch run that a user's typing breaks into. */
const TRIES = 3;

/**
 * Runs a batch that reads much and writes nothing. In `Excel.run` the client lets go of every range that came, one request
 * each, in a round trip of their own; here that round trip goes before the batch instead, with one request, and waits until
 * no cell is being edited.
 */
export async function runReading<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    await runExcel(answered);
    try {
      return await runUntracked(job);
    } catch (error) {
      const isTyping = error instanceof Failure && error.facts.code === "cellEditing";
      if (!isTyping || tried === TRIES) throw error;
    }
  }
}

/** One question whose answer is not looked at: Excel gives it when it takes requests. */
async function answered(context: Excel.RequestContext): Promise<void> {
  context.application.load("calculationMode");
  await context.sync();
}
