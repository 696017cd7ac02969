import type { Book } from "../../book/book";
import { dateSerial } from "../../book/serial";
import { textArgument, wholeArgument } from "../argument";
import { documented, instance, method, property, relation, type ObjectType } from "../member";
import { RangeTarget } from "../rangeTarget";
import { names } from "./names";
import { workbookProtectionType } from "./protection";
import { rangeInstance } from "./range";
import { settingCollectionType } from "./settings";
import { workbookTablesType } from "./table";
import { worksheetCollectionType } from "./worksheetCollection";

/** The workbook: where every path begins. */
export const workbookType: ObjectType<Book> = {
  name: "Workbook",
  members: {
    name: property("1.7", documented, (book) => book.name),
    worksheets: relation("1.1", documented, (book) => instance(worksheetCollectionType, book)),
    application: relation("1.1", documented, (book) => instance(applicationType, book)),
    names: relation("1.1", documented, (book) => names(book, null)),
    functions: relation("1.2", documented, (book) => instance(functionsType, book)),
    protection: relation("1.7", documented, (book) => instance(workbookProtectionType, book)),
    tables: relation("1.1", documented, (book) => instance(workbookTablesType, book)),
    settings: relation("1.4", documented, (book) => instance(settingCollectionType, book)),
    getSelectedRange: method("1.1", documented, (book) =>
      rangeInstance(new RangeTarget(book.activeSheet, { ...book.activeSheet.selection })),
    ),
    getActiveCell: method("1.7", documented, (book) => {
      const { top, left } = book.activeSheet.selection;
      return rangeInstance(
        new RangeTarget(book.activeSheet, { top, left, bottom: top, right: left }),
      );
    }),
    _RemoveReference: method("1.1", "client-housekeeping", (_book, [id], session) => {
      session.references.remove(textArgument(id, "reference"));
    }),
  },
};

export const applicationType: ObjectType<Book> = {
  name: "Application",
  members: {
    // There is no screen to hold still; the page draws once per request anyway.
    suspendScreenUpdatingUntilNextSync: method("1.9", documented, () => undefined),
  },
};

/** Worksheet functions. There is no calculation engine here: only DATE, which tells the date system. */
export const functionsType: ObjectType<Book> = {
  name: "Functions",
  members: {
    date: method("1.2", "date-1904", (book, args, { excel }) => {
      const [year = 0, month = 0, day = 0] = args.map((arg) =>
        wholeArgument(arg, "year, month, day"),
      );
      return instance(
        functionResultType,
        dateSerial(year, month, day, book.date1904 || excel.serial2000 === 35_064),
      );
    }),
  },
};

export const functionResultType: ObjectType<number> = {
  name: "FunctionResult",
  members: {
    value: property("1.2", documented, (result) => result),
    error: property("1.2", documented, () => null),
  },
};
