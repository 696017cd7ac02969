import type { Book } from "./book";
import { writeLinks } from "./link";
import { Package } from "./package";
import { writeValidations } from "./validation";
import { writeCharts } from "./writeCharts";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeNames } from "./writeNames";
import { writeProperties, writeSettings } from "./writeProperties";
import { elements } from "./xml";

/** Saves a book as the bytes of an .xlsx file. The book can be worked on afterwards. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  setActiveTab(book);
  // Nothing is calculated here: what formulas come to, Excel finds out when it opens the book.
  book.inner.calcProperties = { ...book.inner.calcProperties, fullCalcOnLoad: true };
  const parts = await Package.open(new Uint8Array(await book.inner.xlsx.writeBuffer()));
  await writeWhatTheLibraryLoses(book, parts);
  return parts.save();
}

function setActiveTab(book: Book): void {
  const activeTab = book.activeSheet.position;
  const [first, ...others] = book.inner.views;
  const plain = { x: 0, y: 0, width: 10_000, height: 20_000, firstSheet: 0, visibility: "visible" };
  book.inner.views = [{ ...plain, ...first, activeTab }, ...others];
  for (const sheet of book.sheets)
    for (const view of sheet.inner.views)
      (view as { tabSelected?: boolean }).tabSelected = sheet === book.activeSheet;
}

async function writeWhatTheLibraryLoses(book: Book, parts: Package): Promise<void> {
  const workbook = (await parts.read("xl/workbook.xml")) ?? "";
  const relations = await parts.relations("xl/workbook.xml");
  const styles: string[] = [];
  for (const { attributes } of elements(workbook, "sheet")) {
    const sheet = book.findSheet(attributes["name"] ?? "");
    const path = relations.get(attributes["r:id"] ?? "")?.target;
    if (!sheet || !path) continue;
    const xml = (await parts.read(path)) ?? "";
    const withValidations = writeValidations(xml, sheet.validations);
    const withLinks = await writeLinks(parts, path, withValidations, sheet.links);
    const withRules = writeConditionalFormats(withLinks, sheet.conditionalFormats, styles);
    const withCharts = await writeCharts(parts, path, withRules, sheet);
    parts.write(path, await writeProperties(parts, path, withCharts, sheet.customProperties));
  }
  await writeDifferentialStyles(parts, styles);
  parts.write("xl/workbook.xml", writeNames(book, workbook));
  await writeSettings(parts, book.settings);
}

async function writeDifferentialStyles(parts: Package, styles: string[]): Promise<void> {
  const xml = (await parts.read("xl/styles.xml")) ?? "";
  const all = `<dxfs count="${styles.length}">${styles.join("")}</dxfs>`;
  parts.write(
    "xl/styles.xml",
    xml.replace(/<dxfs[^>]*?(?:\/>|>[\s\S]*?<\/dxfs>)/, () => all),
  );
}
