import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { documented, property, type ObjectType } from "../member";

/** A worksheet's protection. */
export const worksheetProtectionType: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  members: {
    protected: property("1.2", documented, (sheet) => sheet.isProtected),
  },
};

/** The protection of the workbook's structure. */
export const workbookProtectionType: ObjectType<Book> = {
  name: "WorkbookProtection",
  members: {
    protected: property("1.7", documented, (book) => book.isStructureProtected),
  },
};
