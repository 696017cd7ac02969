import { Workbook } from "@cj-tech-master/excelts";
import { Book } from "./book";
import { BookError } from "./bookError";
import { readLinks } from "./link";
import { Package } from "./package";
import { readConditionalFormats } from "./readConditionalFormats";
import { readNames } from "./readNames";
import { readProperties, readSettings } from "./readProperties";
import { readValidations } from "./validation";
import { element, elements } from "./xml";

/** Opens an .xlsx workbook from its bytes; anything else is refused with a BookError. */
export async function openBook(bytes: Uint8Array, name = "Book1.xlsx"): Promise<Book> {
  const parts = await Package.open(bytes);
  const book = new Book(await load(bytes), name);
  await readWhatTheLibraryLoses(book, parts);
  return book;
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (cause) {
    throw new BookError("damaged", cause);
  }
  if (workbook.worksheets.length === 0) throw new BookError("damaged");
  return workbook;
}

async function readWhatTheLibraryLoses(book: Book, parts: Package): Promise<void> {
  const workbook = (await parts.read("xl/workbook.xml")) ?? "";
  const styles = (await parts.read("xl/styles.xml")) ?? "";
  const relations = await parts.relations("xl/workbook.xml");
  const lock = element(workbook, "workbookProtection")?.attributes["lockStructure"];
  book.isStructureProtected = lock === "1" || lock === "true";
  for (const { attributes } of elements(workbook, "sheet")) {
    const sheet = book.findSheet(attributes["name"] ?? "");
    const path = relations.get(attributes["r:id"] ?? "")?.target;
    if (!sheet || !path) continue;
    // The rows come first and are the bulk of a part; nothing read here stands in them.
    const xml = (await parts.read(path)) ?? "";
    const tail = xml.slice(Math.max(0, xml.indexOf("</sheetData>")));
    sheet.conditionalFormats = readConditionalFormats(tail, styles);
    sheet.validations = readValidations(tail);
    sheet.links = await readLinks(parts, path, tail);
    sheet.customProperties = await readProperties(parts, path, tail);
  }
  readNames(book, workbook);
  book.settings = await readSettings(parts);
}
