import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { hasPassword, protectSheet, unprotectSheet } from "../../book/sheetProtection";
import { isLeftOut } from "../argument";
import { documented, method, property, type ObjectType } from "../member";
import { refuse } from "../refusals";

/** A worksheet's protection. */
export const worksheetProtectionType: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  members: {
    protected: property("1.2", documented, (sheet) => sheet.isProtected),
    protect: method("1.2", documented, (sheet, [options, password]) => {
      if (sheet.isProtected) throw refuse("alreadyProtected", sheet.name);
      checkNoPassword(password);
      protectSheet(sheet, allowed(options));
    }),
    // The reference names a set for the password alone; the method is as old as the other.
    unprotect: method("1.7", "unprotect-set", (sheet, [password]) => {
      if (!sheet.isProtected) throw refuse("alreadyProtected", sheet.name);
      if (hasPassword(sheet)) throw refuse("wrongPassword", sheet.name);
      checkNoPassword(password);
      unprotectSheet(sheet);
    }),
  },
};

/** The protection of the workbook's structure. */
export const workbookProtectionType: ObjectType<Book> = {
  name: "WorkbookProtection",
  members: {
    protected: property("1.7", documented, (book) => book.isStructureProtected),
    protect: method("1.7", documented, (book, [password]) => {
      if (book.isStructureProtected) throw refuse("alreadyProtected", book.name);
      checkNoPassword(password);
      book.isStructureProtected = true;
    }),
    unprotect: method("1.7", documented, (book, [password]) => {
      if (!book.isStructureProtected) throw refuse("alreadyProtected", book.name);
      checkNoPassword(password);
      book.isStructureProtected = false;
    }),
  },
};

function checkNoPassword(password: unknown): void {
  if (!isLeftOut(password)) throw refuse("memberNotServed", "protection with a password");
}

/** What the options allow, in the file's words: `allowFormatCells → formatCells`. */
function allowed(options: unknown): Record<string, boolean> {
  const entries = Object.entries((options ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries
      .filter(([name, value]) => name.startsWith("allow") && typeof value === "boolean")
      .map(([name, value]) => {
        const word = name.slice("allow".length);
        return [word.charAt(0).toLowerCase() + word.slice(1), value === true];
      }),
  );
}
