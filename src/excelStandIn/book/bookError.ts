export type BookErrorCode = "empty" | "notAWorkbook" | "damaged";

/** Bytes that cannot be opened as an .xlsx workbook; `code` says in which way. */
export class BookError extends Error {
  override readonly name = "BookError";

  constructor(
    readonly code: BookErrorCode,
    cause?: unknown,
  ) {
    super(`The workbook cannot be opened: ${code}`, { cause });
  }
}
