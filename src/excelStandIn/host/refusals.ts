import type { AssumptionId } from "./assumptions";
import { HostError, type ErrorCode } from "./hostError";

/** Where a refusal is known from. */
export type RefusalSource =
  { page: string } | { issue: number; assumed?: AssumptionId } | { assumed: AssumptionId };

interface Refusal {
  code: ErrorCode;
  says: string;
  source: RefusalSource;
}

const says = (code: ErrorCode, text: string, source: RefusalSource): Refusal => ({
  code,
  says: text,
  source,
});

const errorPage = { page: "Error handling with the application-specific JavaScript APIs" };
const limitsPage = { page: "Resource limits and performance optimization for Office Add-ins" };

/** Everything the host refuses because Excel does. */
export const refusals = {
  memberNotServed: says("ApiNotFound", "The API is not available in this Excel", errorPage),
  argument: says(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format",
    errorPage,
  ),
  item: says("ItemNotFound", "The requested resource doesn't exist", errorPage),
  nullObject: says("ItemNotFound", "The object does not exist", { assumed: "null-objects" }),
  lostReference: says("ItemNotFound", "The object is no longer kept", {
    assumed: "client-housekeeping",
  }),
  sheetGone: says("ItemNotFound", "The worksheet is gone", { assumed: "deleted-sheet" }),
  cellsGone: says("InvalidReference", "The range's cells are gone", { assumed: "deleted-sheet" }),
  offSheet: says("InvalidArgument", "The range would lie outside the worksheet", errorPage),
  offRange: says("InvalidArgument", "The range has no such row or column", {
    assumed: "row-outside-range",
  }),
  foreignAddress: says("InvalidArgument", "The address is not one of this worksheet", {
    assumed: "foreign-address",
  }),
  addressTooLong: says("InvalidArgument", "An address has at most 8,192 characters", {
    issue: 5198,
    assumed: "refusal-code",
  }),
  tooManyMerges: says("GeneralException", "There are more than 512 merged areas", {
    page: "Excel.Range.getMergedAreasOrNullObject",
  }),
  otherSize: says("InvalidArgument", "The number of rows or columns doesn't match the range", {
    page: "Excel.Range.values",
  }),
  unboundedWrite: says("InvalidArgument", "Cells of whole rows or columns cannot be set", {
    page: "Read or write to an unbounded range",
  }),
  textTooLong: says("InvalidArgument", "A cell holds at most 32,767 characters", {
    page: "Excel specifications and limits",
  }),
  formulaTooLong: says("FormulaLengthExceedsLimit", "A formula has at most 8,192 characters", {
    page: "Excel specifications and limits",
  }),
  rowTooHigh: says("InvalidArgument", "A row is at most 409.5 points high", {
    assumed: "refusal-code",
  }),
  columnTooWide: says("InvalidArgument", "A column is at most 255 characters wide", {
    assumed: "refusal-code",
  }),
  pushedOff: says(
    "NonBlankCellOffSheet",
    "Cells that are not blank would leave the sheet",
    errorPage,
  ),
  mergeTorn: says("MergedRangeConflict", "A merged area would be torn", errorPage),
  tableTorn: says("InsertDeleteConflict", "A table would be torn", errorPage),
  mergeInTable: says("InvalidOperation", "Cells of a table cannot be merged", {
    assumed: "refusal-code",
  }),
  settingMissing: says("ItemNotFound", "There is no setting of this key", errorPage),
  requestTooLarge: says(
    "RequestPayloadSizeLimitExceeded",
    "A request has at most 5 MB",
    limitsPage,
  ),
  responseTooLarge: says(
    "ResponsePayloadSizeLimitExceeded",
    "A response has at most 5 MB",
    limitsPage,
  ),
  cellEdited: says("InvalidOperationInCellEditMode", "Excel is in cell-editing mode", {
    assumed: "edit-mode",
  }),
  tooManyCells: says("RangeExceedsLimit", "A read has at most five million cells", limitsPage),
  otherRuleType: says(
    "InvalidOperation",
    "This operation is not permitted for the current object",
    {
      issue: 2180,
      assumed: "refusal-code",
    },
  ),
  twoValueRules: says("ItemNotFound", "One of two cell-value rules on a range cannot be read", {
    issue: 6827,
  }),
  twoValueRulesDeleted: says(
    "ItemNotFound",
    "One of two cell-value rules on a range is not found",
    {
      issue: 5222,
    },
  ),
  ruleOfSeveralRanges: says("ItemNotFound", "The rule applies to several ranges", {
    page: "Excel.ConditionalFormat.getRange",
  }),
  ruleTooLong: says("InvalidArgument", "A rule's formula has at most 255 characters", {
    assumed: "refusal-code",
  }),
  ruleWithoutFormula: says("InvalidArgument", "A rule's formula begins with =", {
    assumed: "refusal-code",
  }),
  alreadyProtected: says("AccessDenied", "It is already in that state", { issue: 6784 }),
  wrongPassword: says("AccessDenied", "The password is wrong", errorPage),
  sheetName: says("InvalidArgument", "No worksheet can have this name", {
    page: "Rename a worksheet (Microsoft Support)",
  }),
  sheetNameTaken: says("ItemAlreadyExists", "Another worksheet has this name", errorPage),
  nameTaken: says("ItemAlreadyExists", "The name is taken", errorPage),
  lastVisibleSheet: says("InvalidOperation", "A workbook has at least one visible worksheet", {
    assumed: "refusal-code",
  }),
  veryHiddenDeleted: says("InvalidOperation", "A very hidden worksheet cannot be deleted", {
    page: "Excel.Worksheet.delete",
  }),
  breakAtEdge: says("InvalidArgument", "Nothing can be parted there", { assumed: "refusal-code" }),
  tooManyBreaks: says("InvalidOperation", "A sheet has at most 1,026 page breaks each way", {
    page: "Excel specifications and limits",
  }),
  listTooLong: says("InvalidArgument", "A list written out has at most 255 characters", {
    assumed: "refusal-code",
  }),
  tableOverlaps: says("InvalidArgument", "A table cannot overlap another", {
    assumed: "refusal-code",
  }),
  tableOverMerge: says("InvalidOperation", "A table cannot hold merged cells", {
    assumed: "refusal-code",
  }),
  hiddenSheet: says("InvalidOperation", "A hidden worksheet cannot be activated", {
    assumed: "refusal-code",
  }),
  sheetProtected: says("AccessDenied", "The worksheet is protected", errorPage),
  structureProtected: says("AccessDenied", "The workbook's structure is protected", errorPage),
  annotatedValue: says("InvalidArgument", "An object read back is not taken whole", {
    assumed: "complex-values",
  }),
  noPrinter: says("GeneralException", "Pages cannot be set up", { assumed: "no-printer" }),
  titlesByEmptyText: says("InvalidArgument", "An empty address names no cells", {
    assumed: "no-print-titles",
  }),
  duplicatedRule: says("ItemNotFound", "A duplicated rule cannot be read", {
    issue: 6835,
    assumed: "refusal-code",
  }),
} as const satisfies Record<string, Refusal>;

export type RefusalId = keyof typeof refusals;

/** The error of a refusal; `detail` names what was refused. */
export function refuse(id: RefusalId, detail: string): HostError {
  const { code, says: text } = refusals[id];
  return new HostError(code, `${text}: ${detail}`);
}
