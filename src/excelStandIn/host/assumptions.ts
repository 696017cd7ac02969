/** Where an answer was seen in a real Excel. */
export interface Measured {
  build: string;
  source: string;
}

interface Assumption {
  says: string;
  measured?: Measured;
}

/** Excel 2021, measured by others: notes read on 2026-11-25, not taken over. */
const in2021: Measured = {
  build: "16.0.14334",
  source: "edgargew622-cloud/excel-ai-addin (MEASUREMENTS.md, comments in src/excel)",
};

const says = (text: string, measured?: Measured): Assumption =>
  measured ? { says: text, measured } : { says: text };

/**
 * Everything this host answers that Microsoft's documentation does not settle, in one list. What
 * Excel does in these cases was read off its client, off reports, or guessed; whoever has an Excel
 * at hand can try each entry and strike it.
 */
export const assumptions = {
  bridge: says(
    "Requests and answers travel as the client's native bridge expects them: a query of type 1, an answer of type 2, events of type 3.",
  ),
  "client-housekeeping": says(
    "Members the client calls for itself (_KeepReference, _RemoveReference, _ValidateArraySize, event registration) answer nothing, and refuse only what their names say.",
  ),
  "sheet-id": says(
    "A worksheet's id is a text in braces that renaming and moving leave as it is, and that a saved book keeps.",
  ),
  "opaque-id": says(
    "Tables and other items are named to the client by an id, or by their key where the reference documents none.",
  ),
  "deleted-sheet": says(
    "A range or worksheet whose sheet is gone answers ItemNotFound; a range whose cells are gone InvalidReference.",
  ),
  "kept-range-moves": says(
    "A range the client keeps moves with its cells when rows or columns are inserted or deleted.",
  ),
  "row-outside-range": says("getRow and getColumn refuse a row or column outside of their range."),
  "rule-priority": says(
    "A rule's priority is its place among all rules of its sheet, the first being 0.",
  ),
  "typed-text": says(
    "A text given to values is read as if typed (numbers, percentages, dates also in Chinese, a formula after =, + or -), unless the cell's format is @ or an apostrophe leads it; a covered cell of a merged area takes none.",
  ),
  "no-calculation": says(
    "Formulas are not calculated: one just written has an empty value, others keep their last results.",
  ),
  "clear-formats": says(
    "Clearing formats dissolves merged areas and cuts rules; clearing all takes validations too.",
  ),
  "inserted-format": says(
    "Inserted cells take the format of those above or to the left, inserted rows also the height; a rule that ends there does not grow.",
  ),
  "default-height": says(
    "Rows without a height of their own are 15 points high, or what the file says.",
  ),
  "column-width": says(
    "Column widths in points follow from the file's by seven pixels a digit, three quarters of a point each.",
  ),
  "standard-width": says(
    "Setting useStandardWidth to true takes a column's own width away; setting it to false changes nothing.",
  ),
  "protected-sheet": says(
    "Tab colour, gridlines and page layout of a protected sheet can be changed.",
  ),
  "no-printer": says(
    "Where no printer is installed, setting orientation and paper may be refused; by default it is not.",
  ),
  "paper-size": says(
    "Only the paper sizes Letter, Legal, A3, A4, A5, B4 and B5 are known; others read null.",
  ),
  "break-row": says("A page break's row index is that of the row after it."),
  "table-names": says(
    "A new table is called 表1, 表2, …; blank or doubled headings are filled in.",
  ),
  "table-rows": says("Rows added to a table push down what stands below it in its columns."),
  autofit: says(
    "Columns are fitted by the number of their letters and rows by the line breaks typed, since there are no letters here to measure.",
  ),
  "unprotect-set": says("unprotect is served from the set that its password came with."),
  "hyperlink-style": says("Setting a link colours the text and underlines it."),
  "copy-brings": says(
    "Copying all or formats brings merged areas and rules; on its own sheet a rule reaches further instead of standing twice.",
  ),
  "chart-series": says(
    "A chart of a range of figures has a series for each column, named by its heading where texts stand above the figures, and no labels along its bars until they are set.",
  ),
  events: says(
    "Events are handed on after the answer of the request that raised them, at most one for each call; those of cells carry no values before and after, and no formats.",
  ),
  "number-type": says("Every number has the value type Double, whole ones too."),
  "foreign-address": says(
    "getRange refuses an address that names another worksheet than its own, and a list of addresses.",
  ),
  "mixed-formats": says("A format that differs within a range reads null."),
  "date-1904": says("workbook.functions.date counts in the workbook's date system."),
  "selection-start": says("A book just opened has the cell selected that the file names, else A1."),
  "edit-mode": says(
    "While a cell is edited every request fails with InvalidOperationInCellEditMode, unless it waits.",
  ),
  "payload-limit": says(
    "The 5 MB limit of Excel on the web is measured on the UTF-8 bytes of the request's and the answer's body.",
  ),
  "refusal-code": says(
    "Where the documentation says that something fails but not how, the code is the nearest of the documented list.",
  ),
  "rule-ids": says(
    "In Excel 2021 a rule's id is its number in the list of the range it was found through, and shifts with every rule put in or taken out above it; later Excels have ids that last (#6396, #6835).",
    in2021,
  ),
  "new-rules": says(
    "A new rule lands last in Excel 2021, against what the reference says; first in later ones.",
    in2021,
  ),
  "refused-rules": says(
    "A rule whose formula was refused stays, empty; its formula reads =.",
    in2021,
  ),
  "merged-areas": says(
    "Excel 2021 tells of merged areas their first cells only, and only of those whose first cell was asked for (#1590); build 16626 told them whole (#3611). Whether the areas themselves are whole there is not known: here they are not.",
    in2021,
  ),
  "null-objects": says(
    "What is asked of a null object is a null object; calling or setting something on one does nothing. 82 of Microsoft's own samples begin so.",
  ),
  "load-unknown": says(
    "A load that names no property loads all values that are served; a name that the type has not is passed over.",
  ),
  "complex-values": says(
    "An object read as a value carries its type and null for every member never set; one given back with them is refused.",
    in2021,
  ),
  "no-print-titles": says(
    '"" takes print titles and the print area away; null is refused.',
    in2021,
  ),
  "standing-names": says(
    "visible = false is taken from a name just added, up to one round trip later; of a name that stands it is ignored (#3878, #3949).",
    {
      build: "Microsoft 365 for Windows, current channel, November 2023",
      source: "OfficeDev/office-js #3878, #3949",
    },
  ),
  "copied-properties": says("A copied sheet has no custom properties (#5486)."),
} as const satisfies Record<string, Assumption>;

export type AssumptionId = keyof typeof assumptions;
