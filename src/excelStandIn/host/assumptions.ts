/**
 * Everything this host answers that Microsoft's documentation does not settle, in one list. What
 * Excel does in these cases was read off its client, off reports, or guessed; whoever has an Excel
 * at hand can try each entry and strike it.
 */
export const assumptions = {
  bridge:
    "Requests and answers travel as the client's native bridge expects them: a query of type 1, an answer of type 2, events of type 3.",
  "client-housekeeping":
    "Members the client calls for itself (_KeepReference, _RemoveReference, _ValidateArraySize, event registration) answer nothing, and refuse only what their names say.",
  "sheet-id":
    "A worksheet's id is a text in braces that renaming and moving leave as it is, and that a saved book keeps.",
  "opaque-id":
    "Rules, tables, and other items are named to the client by an id, or by their key where the reference documents none.",
  "load-by-name":
    "A load that names no property would load all of them; the host refuses it, since it cannot tell all.",
  "null-object-chain":
    "What is asked of a null object is a null object; setting or calling something on one is ItemNotFound.",
  "deleted-sheet":
    "A range or worksheet whose sheet is gone answers ItemNotFound; a range whose cells are gone InvalidReference.",
  "kept-range-moves":
    "A range the client keeps moves with its cells when rows or columns are inserted or deleted.",
  "row-outside-range": "getRow and getColumn refuse a row or column outside of their range.",
  "rule-priority":
    "A rule's priority is its place among all rules of its sheet, the first being 0.",
  "typed-text":
    "A text given to values is read as if typed (numbers, percentages, dates also in Chinese, a formula after =, + or -), unless the cell's format is @ or an apostrophe leads it; a covered cell of a merged area takes none.",
  "no-calculation":
    "Formulas are not calculated: one just written has an empty value, others keep their last results.",
  "clear-formats":
    "Clearing formats dissolves merged areas and cuts rules; clearing all takes validations too.",
  "inserted-format":
    "Inserted cells take the format of those above or to the left, inserted rows also the height; a rule that ends there does not grow.",
  "default-height": "Rows without a height of their own are 15 points high, or what the file says.",
  "column-width":
    "Column widths in points follow from the file's by seven pixels a digit, three quarters of a point each.",
  "standard-width":
    "Setting useStandardWidth to true takes a column's own width away; setting it to false changes nothing.",
  "protected-sheet": "Tab colour, gridlines and page layout of a protected sheet can be changed.",
  "paper-size":
    "Only the paper sizes Letter, Legal, A3, A4, A5, B4 and B5 are known; others read null.",
  "blank-titles":
    "A blank text takes the repeated rows or columns away (measured by others on Office 16.0.14334).",
  "break-row": "A page break's row index is that of the row after it.",
  "print-titles-name":
    "The repeated rows and columns of a sheet can be had as its name Print_Titles, as in VBA; deleting the name leaves the sheet without them.",
  "table-names": "A new table is called 表1, 表2, …; blank or doubled headings are filled in.",
  "unprotect-set": "unprotect is served from the set that its password came with.",
  "hyperlink-style": "Setting a link colours the text and underlines it.",
  "copy-brings":
    "Copying all or formats brings merged areas and rules; on its own sheet a rule reaches further instead of standing twice.",
  "chart-series":
    "A chart of a range with headings above figures has a series for each column, named by its heading, and no labels along its bars until they are set.",
  events:
    "Events are handed on after the answer of the request that raised them, at most one for each call; those of cells carry no values before and after, and no formats.",
  "number-type": "Every number has the value type Double, whole ones too.",
  "foreign-address":
    "getRange refuses an address that names another worksheet than its own, and a list of addresses.",
  "mixed-formats": "A format that differs within a range reads null.",
  "date-1904": "workbook.functions.date counts in the workbook's date system.",
  "selection-start": "A book just opened has the cell selected that the file names, else A1.",
  "edit-mode":
    "While a cell is edited every request fails with InvalidOperationInCellEditMode, unless it waits.",
  "payload-limit":
    "The 5 MB limit of Excel on the web is measured on the UTF-8 bytes of the request's and the answer's body.",
  "refusal-code":
    "Where the documentation says that something fails but not how, the code is the nearest of the documented list.",
} as const;

export type AssumptionId = keyof typeof assumptions;
