import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { addSheet } from "../../book/sheets";
import { isLeftOut, textArgument } from "../argument";
import { documented, instance, method, type Instance, type ObjectType } from "../member";
import { checkStructure } from "../protectionCheck";
import { checkSheetName, newSheetName } from "../sheetNames";
import { refuse } from "../refusals";
import { SheetTarget } from "../sheetTarget";
import { allSheets, eventKinds } from "../events";
import { registration } from "./registration";
import { worksheetType } from "./worksheet";

/** The worksheets of the book, in the order of their tabs. */
export const worksheetCollectionType: ObjectType<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map(sheetInstance),
  members: {
    ...registration<Book>(eventKinds, () => allSheets),
    add: method("1.1", documented, (book, [name], session) => {
      const wanted = isLeftOut(name) ? newSheetName(book) : textArgument(name, "name");
      checkStructure(book);
      checkSheetName(book, wanted);
      const sheet = addSheet(book, wanted);
      session.sheetAdded(sheet);
      return sheetInstance(sheet);
    }),
    getActiveWorksheet: method("1.1", documented, (book) => sheetInstance(book.activeSheet)),
    getCount: method("1.4", documented, (book, [visibleOnly]) => shown(book, visibleOnly).length),
    getFirst: method("1.5", documented, (book, [visibleOnly]) => edge(shown(book, visibleOnly), 0)),
    getLast: method("1.5", documented, (book, [visibleOnly]) => edge(shown(book, visibleOnly), -1)),
    getItem: method("1.1", documented, (book, [key]) => {
      const sheet = book.findSheet(textArgument(key, "key"));
      if (!sheet) throw refuse("item", `worksheet ${String(key)}`);
      return sheetInstance(sheet);
    }),
    getItemOrNullObject: method("1.4", documented, (book, [key]) => {
      const sheet = book.findSheet(textArgument(key, "key"));
      return sheet && sheetInstance(sheet);
    }),
  },
};

const sheetInstance = (sheet: Sheet): Instance => instance(worksheetType, new SheetTarget(sheet));

const shown = (book: Book, visibleOnly: unknown): Sheet[] =>
  visibleOnly === true
    ? book.sheets.filter((sheet) => sheet.visibility === "Visible")
    : book.sheets;

function edge(sheets: Sheet[], index: 0 | -1): Instance {
  const sheet = sheets.at(index);
  if (!sheet) throw refuse("item", "no such worksheet");
  return sheetInstance(sheet);
}
