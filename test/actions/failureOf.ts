import { Failure, type FailureFacts } from "../../src/core/failure";

/** What a job fails with; everything else that is thrown, and success, fails the test. */
export async function failureOf(job: Promise<unknown>): Promise<FailureFacts> {
  try {
    await job;
  } catch (error) {
    if (error instanceof Failure) return error.facts;
    throw error;
  }
  throw new Error("Nothing failed");
}
