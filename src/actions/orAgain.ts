import { Failure } from "../core/failure";

/** Does a job that can be begun anew; where Excel drops one request of it, once more. */
export async function orAgain<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof Failure && isPassing(error)) return job();
    throw error;
  }
}

/** Whether a failure may have been one of the moment, and not one that the workbook or the user has a reason for. */
function isPassing({ facts }: Failure): boolean {
  return facts.code === "host" || facts.code === "gone" || facts.code === "cellEditing";
}
