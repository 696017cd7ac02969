import { Workbook } from "@cj-tech-master/excelts";
import { Book } from "./book";

/** A new workbook with one blank sheet, as Excel begins one. */
export function emptyBook(): Book {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1");
  return new Book(workbook, "Book1.xlsx");
}
