import { numberingOf, type Numbering } from "./documentNumbers";
import { FileRefusal } from "./refusal";
import { unpack, type Entries } from "./unpack";
import { attributeOf, childOf, childrenOf, localName, readXml, type XmlElement } from "./xml";

/** A paragraph of a document: its words, and the number that Word puts before it (`"1."`, `"（一）"`), blank where none. */
export interface Paragraph {
  text: string;
  number: string;
}

const PARTS = /^word\/(?:document|numbering|styles)\.xml$/;

/** Reads the paragraphs of a .docx file, in tables too. Deleted text of tracked changes is not there, inserted text is. Throws a FileRefusal. */
export function readDocument(bytes: Uint8Array): Paragraph[] {
  return readDocumentParts(unpack(bytes, (name) => PARTS.test(name)));
}

/** The same from the unpacked parts of a file. */
export function readDocumentParts(entries: Entries): Paragraph[] {
  const body = childOf(partOf(entries, "document"), "body");
  if (!body) throw new FileRefusal("damaged");
  const numbering = numberingOf(partOf(entries, "numbering"), partOf(entries, "styles"));
  return paragraphsIn(body).flatMap((paragraph) => readParagraph(paragraph, numbering));
}

function partOf(entries: Entries, name: string): XmlElement | undefined {
  const bytes = entries.get(`word/${name}.xml`);
  return bytes && readXml(new TextDecoder().decode(bytes));
}

/** What holds paragraphs or runs without being one. */
const WRAPPERS = new Set(
  "tbl tr tc sdt sdtContent ins moveTo smartTag customXml hyperlink fldSimple dir bdo".split(" "),
);

function paragraphsIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    const name = localName(child);
    if (name === "p") return [child];
    return WRAPPERS.has(name) ? paragraphsIn(child) : [];
  });
}

function readParagraph(paragraph: XmlElement, numbering: Numbering): Paragraph[] {
  const properties = childOf(paragraph, "pPr");
  const text = textIn(paragraph);
  // A paragraph taken out as a whole takes its number with it.
  if (text.trim() === "" && childOf(childOf(properties, "rPr"), "del")) return [];
  return [{ text, number: numbering.next(properties) }];
}

function textIn(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => {
      const name = localName(child);
      if (name === "r") return textOfRun(child);
      return WRAPPERS.has(name) ? textIn(child) : "";
    })
    .join("");
}

function textOfRun(run: XmlElement): string {
  return childrenOf(run)
    .map((child) => {
      switch (localName(child)) {
        case "t":
          return child.text;
        case "tab":
          return "\t";
        case "br":
        case "cr":
          return attributeOf(child, "type") === "page" ? "" : "\n";
        case "noBreakHyphen":
          return "-";
        default:
          return ""; // pictures, fields' instructions, deleted text
      }
    })
    .join("");
}
