import { Workbook } from "@cj-tech-master/excelts";
import { zipSync } from "fflate";
import { plainPart } from "./plainParts";
import { readSheet } from "./readSheet";
import { FileRefusal } from "./refusal";
import type { FileBook } from "./sheetGrid";
import { unpack, type Entries } from "./unpack";
import { attributeOf, checkXml, childOf, childrenOf, readXml } from "./xml";

/** What of a workbook file is read: no macros, pictures, links to other files, printer settings or charts. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** Reads an .xlsx or .xlsm file as Excel, WPS, LibreOffice and openpyxl write them. Throws a FileRefusal. */
export async function readWorkbook(bytes: Uint8Array): Promise<FileBook> {
  return readParts(unpack(bytes, (name) => PARTS.test(name)));
}

/** Reads a workbook from the unpacked parts of its file. Throws a FileRefusal. */
export async function readParts(entries: Entries): Promise<FileBook> {
  const texts = new Map<string, string>();
  for (const [name, content] of entries) if (PARTS.test(name)) texts.set(name, xmlText(content));
  for (const text of texts.values()) checkXml(text);
  const workbookXml = partNamed(texts, "xl/workbook.xml");
  if (workbookXml === undefined) throw new FileRefusal("damaged");
  const root = readXml(workbookXml);
  const date1904 = isSet(attributeOf(childOf(root, "workbookPr"), "date1904"));
  const loaded = await load(texts);
  return {
    sheets: loaded.worksheets.map((sheet) => readSheet(sheet, date1904)),
    names: namesIn(childOf(root, "definedNames")),
    date1904,
    ...savedIn(partNamed(texts, "docProps/core.xml")),
  };
}

function partNamed(texts: Map<string, string>, name: string): string | undefined {
  const found = [...texts].find(([each]) => each.toLowerCase() === name.toLowerCase());
  return found?.[1];
}

/** The library gets what was looked at and nothing else: packed again without being made small, so that it costs little. */
async function load(texts: Map<string, string>): Promise<Workbook> {
  const workbook = new Workbook();
  const parts = Object.fromEntries([...texts].map(([name, xml]) => [name, plainPart(name, xml)]));
  try {
    await workbook.xlsx.load(zipSync(parts, { level: 0 }));
  } catch (error) {
    throw new FileRefusal("damaged", error);
  }
  if (workbook.worksheets.length === 0) throw new FileRefusal("damaged");
  return workbook;
}

function xmlText(content: Uint8Array): string {
  const isWide = content[0] === 0xff || content[0] === 0xfe;
  if (isWide) throw new FileRefusal("damaged"); // no program writes its parts in UTF-16
  return new TextDecoder().decode(content);
}

function isSet(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Names of the whole workbook; those of one sheet are not the add-in's. */
function namesIn(list: ReturnType<typeof childOf>): Map<string, string> {
  const names = new Map<string, string>();
  for (const each of list ? childrenOf(list, "definedName") : []) {
    const name = attributeOf(each, "name");
    if (name === undefined || attributeOf(each, "localSheetId") !== undefined) continue;
    names.set(name, each.text);
  }
  return names;
}

/** Who saved the file and when: of interest where two files of one unit came, never needed. */
function savedIn(core: string | undefined): Pick<FileBook, "savedBy" | "savedAt"> {
  if (core === undefined) return {};
  const root = readXml(core);
  const by = childOf(root, "lastModifiedBy")?.text.trim() ?? "";
  const at = childOf(root, "modified")?.text.trim() ?? "";
  return {
    ...(by === "" ? {} : { savedBy: by }),
    ...(Number.isNaN(Date.parse(at)) ? {} : { savedAt: at }),
  };
}
