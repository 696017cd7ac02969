import { parseArea, splitReference } from "./address";
import type { Area } from "./area";
import type { Book } from "./book";
import { elements, unescapeXml } from "./xml";

/** Reads the defined names with their scopes; print areas and titles go to their sheets. */
export function readNames(book: Book, workbookXml: string): void {
  // Scopes are counted over the file's sheets, among which the library leaves chart sheets out.
  const listed = elements(workbookXml, "sheet").map(({ attributes }) => attributes["name"] ?? "");
  for (const { attributes, inner } of elements(workbookXml, "definedName")) {
    const { name = "", localSheetId, ...rest } = attributes;
    const formula = unescapeXml(inner);
    const scope =
      localSheetId === undefined ? null : book.findSheet(listed[Number(localSheetId)] ?? "");
    if (name === "_xlnm.Print_Area" && scope) scope.printArea = areasOf(formula);
    else if (name === "_xlnm.Print_Titles" && scope) {
      const [rows, columns] = titlesOf(formula);
      scope.printTitleRows = rows;
      scope.printTitleColumns = columns;
    } else if (localSheetId === undefined || scope)
      book.names.push({ name, scope, formula, attributes: rest });
  }
}

const areasOf = (formula: string): Area[] =>
  // A comma inside a quoted sheet name parts nothing: only what follows the last ! is kept.
  formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((reference) => parseArea(splitReference(reference).local) ?? []);

function titlesOf(formula: string): [Area | null, Area | null] {
  const areas = areasOf(formula);
  return [
    areas.find((area) => area.left === 0 && area.right > 16_000) ?? null,
    areas.find((area) => area.top === 0 && area.bottom > 1_000_000) ?? null,
  ];
}
