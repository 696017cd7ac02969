import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { refuse } from "./refusals";

/** Refuses a change to a protected sheet. */
export function checkUnprotected(sheet: Sheet): void {
  if (sheet.isProtected) throw refuse("sheetProtected", sheet.name);
}

/** Refuses to add, copy, move, rename, hide or delete sheets of a structure-protected workbook. */
export function checkStructure(book: Book): void {
  if (book.isStructureProtected) throw refuse("structureProtected", book.name);
}
