import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { refuse } from "./refusals";

const longestName = 31;

/** Refuses a name that no sheet can have, or that another sheet of the book has. */
export function checkSheetName(book: Book, name: string, own: Sheet | null = null): void {
  if (name === "" || name.length > longestName)
    throw refuse("sheetName", `${name.length} characters`);
  if (/[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) throw refuse("sheetName", name);
  // Excel keeps this name for its list of tracked changes.
  if (name.toLowerCase() === "history") throw refuse("sheetName", name);
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own) throw refuse("sheetNameTaken", name);
}

/** The name Excel gives a new sheet that was given none. */
export function newSheetName(book: Book): string {
  for (let number = 1; ; number++) if (!book.findSheet(`Sheet${number}`)) return `Sheet${number}`;
}
