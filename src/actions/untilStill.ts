import { Failure } from "../core/failure";
import { orAgain } from "./orAgain";
import { TRIES } from "./tries";

/**
 * Does a job, and does it anew where it gives undefined: somebody has changed the sheet since it was read, and what
 * was written, if anything, gives way. Fails with `sheetKeepsChanging` where that does not end.
 */
export async function untilStill<T>(job: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const done = await orAgain(job);
    if (done !== undefined) return done;
  }
  throw new Failure({ code: "sheetKeepsChanging" });
}
