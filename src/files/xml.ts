import { parseXml, XmlElement, type XmlDocument } from "@rgrove/parse-xml";
import { FileRefusal } from "./refusal";

export { XmlElement };

/** Parts of Office files declare no document type: one that does may expand entities or point outside. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

/** Throws a FileRefusal `unsafe` where an XML text declares a document type or entities. */
export function checkXml(text: string): void {
  if (DECLARATION.test(text)) throw new FileRefusal("unsafe");
}

/** An XML text's root element; nothing is expanded or loaded. Throws a FileRefusal `unsafe` or `damaged`. */
export function readXml(text: string): XmlElement {
  checkXml(text);
  let document: XmlDocument;
  try {
    document = parseXml(text, { preserveCdata: false });
  } catch (error) {
    throw new FileRefusal("damaged", error);
  }
  const { root } = document;
  if (!root) throw new FileRefusal("damaged");
  return root;
}

/** An element's name without the prefix that the writing program chose: `w:p` → `p`. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements of an element, in order, all or those of a name. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  const children = element.children.filter((node) => node instanceof XmlElement);
  return name === undefined ? children : children.filter((child) => localName(child) === name);
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0];
}

/** An attribute by its name without prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const found = Object.entries(element.attributes).find(
    ([key]) => key.slice(key.indexOf(":") + 1) === name,
  );
  return found?.[1];
}
