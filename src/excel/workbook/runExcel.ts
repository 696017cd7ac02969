import { Failure, type FailureFacts } from "../../core/failure";

/**
 * Runs a batch against the workbook and turns what Excel refuses into a `Failure`. Other exceptions are bugs and pass
 * through. While a cell is being edited Excel holds the batch back until the edit ends.
 */
export async function runExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, job);
  } catch (error) {
    throw asFailure(error);
  }
}

/** Excel's error as a `Failure` with a code of ours; anything else as it is. */
export function asFailure(error: unknown): unknown {
  if (!isHostError(error)) return error;
  const known = KNOWN[error.code];
  return new Failure(known ?? { code: "host", hostCode: error.code, message: error.message });
}

const KNOWN: Record<string, FailureFacts | undefined> = {
  InvalidOperationInCellEditMode: { code: "cellEditing" },
  RequestPayloadSizeLimitExceeded: { code: "tooLarge" },
  ResponsePayloadSizeLimitExceeded: { code: "tooLarge" },
  ItemNotFound: { code: "gone" },
};

/** Errors come from Microsoft's client, which may live in another realm, so they are known by their shape. */
export function isHostError(error: unknown): error is { code: string; message: string } {
  if (typeof error !== "object" || error === null || error instanceof Failure) return false;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === "RichApi.Error" && typeof code === "string";
}

/** Whether Excel refused because the answer (or request) would have been too large. */
export function isTooLarge(error: unknown): boolean {
  return isHostError(error) && error.code.endsWith("PayloadSizeLimitExceeded");
}
