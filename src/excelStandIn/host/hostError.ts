/** The error codes the host uses, each with the status Excel sends beside it. */
const statuses = {
  AccessDenied: 401,
  ApiNotFound: 404,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidRequest: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 409,
  RangeExceedsLimit: 400,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  UnsupportedOperation: 400,
} as const;

export type ErrorCode = keyof typeof statuses;

/** What Excel answers instead of a result. Those of the host's own come from `refuse`. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly status: number;

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.status = (statuses as Record<string, number>)[code] ?? 400;
  }
}
