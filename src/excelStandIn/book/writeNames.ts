import { formatFixedArea, quoteSheetName } from "./address";
import type { Area } from "./area";
import type { Book, DefinedName } from "./book";
import type { Sheet } from "./sheet";
import { escapeXml, renderAttributes } from "./xml";

/** Replaces the defined names of the workbook part by those of the book, print areas among them. */
export function writeNames(book: Book, workbookXml: string): string {
  const names = [...book.names, ...book.sheets.flatMap(printNames)];
  const rendered = names.map((name) => renderName(book, name)).join("");
  const xml = rendered === "" ? "" : `<definedNames>${rendered}</definedNames>`;
  const without = workbookXml.replace(/<definedNames[^>]*?(?:\/>|>[\s\S]*?<\/definedNames>)/, "");
  const protection = book.isStructureProtected ? '<workbookProtection lockStructure="1"/>' : "";
  return without
    .replace(/<workbookProtection[^>]*\/>/, "")
    .replace(/(?=<bookViews)/, () => protection)
    .replace("</sheets>", () => `</sheets>${xml}`);
}

function renderName(book: Book, { name, scope, formula, attributes }: DefinedName): string {
  const localSheetId = scope ? book.sheets.indexOf(scope) : undefined;
  return `<definedName${renderAttributes({ name, localSheetId, ...attributes })}>${escapeXml(formula)}</definedName>`;
}

function printNames(sheet: Sheet): DefinedName[] {
  const titles = [sheet.printTitleColumns, sheet.printTitleRows].filter((area) => area !== null);
  return [
    ...printName("_xlnm.Print_Area", sheet, sheet.printArea),
    ...printName("_xlnm.Print_Titles", sheet, titles),
  ];
}

function printName(name: string, sheet: Sheet, areas: Area[]): DefinedName[] {
  if (areas.length === 0) return [];
  const quoted = quoteSheetName(sheet.name);
  const formula = areas.map((area) => `${quoted}!${formatFixedArea(area)}`).join(",");
  return [{ name, scope: sheet, formula, attributes: {} }];
}
