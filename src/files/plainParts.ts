import { strToU8 } from "fflate";
import { withChineseDates } from "./chineseDates";

/** A workbook's part with only what is read of it, so that what is not read cannot make the library stumble. */
export function plainPart(name: string, xml: string): Uint8Array {
  if (/^xl\/worksheets\//i.test(name)) return strToU8(plainSheet(xml));
  if (/^xl\/styles\.xml$/i.test(name)) return strToU8(withChineseDates(xml));
  return strToU8(xml);
}

/** A sheet's columns, rows and merges: what stands behind the rows points to drawings, links and tables in parts left out. */
function plainSheet(xml: string): string {
  const rows = /<\/(\w+:)?sheetData\s*>|<(\w+:)?sheetData\s*\/>/.exec(xml);
  if (!rows) return xml;
  const end = rows.index + rows[0].length;
  const prefix = rows[1] ?? rows[2] ?? "";
  const merges = new RegExp(`<${prefix}mergeCells\\b[\\s\\S]*?</${prefix}mergeCells\\s*>`);
  const merged = merges.exec(xml.slice(end))?.[0] ?? "";
  return `${xml.slice(0, end)}${merged}</${prefix}worksheet>`;
}
