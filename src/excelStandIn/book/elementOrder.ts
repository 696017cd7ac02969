/** The elements that follow the rows of a worksheet part, in the order the file format wants. */
const order = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Puts an element into a worksheet part where it belongs. */
export function insertElement(sheetXml: string, name: string, xml: string): string {
  if (xml === "") return sheetXml;
  const later = order.slice(order.indexOf(name) + 1).join("|");
  const rows = Math.max(0, sheetXml.search(/<\/sheetData>|<sheetData\/>/));
  // Rules hold elements of the same names as what follows them.
  const from = Math.max(rows, sheetXml.lastIndexOf("</conditionalFormatting>"));
  const offset = sheetXml.slice(from).search(new RegExp(`<(?:${later})[\\s/>]|</worksheet>`));
  const place = from + offset;
  return sheetXml.slice(0, place) + xml + sheetXml.slice(place);
}
