import { XMLParser, XMLValidator } from "fast-xml-parser";

/** One element of a manifest with its children in the order of the file. */
export interface ManifestElement {
  name: string;
  attributes: Record<string, string>;
  children: ManifestElement[];
  text: string;
  parent: ManifestElement | undefined;
}

/** Reads a manifest; a sentence instead where it is no well-formed XML with one root. */
export function readManifest(xml: string): ManifestElement | string {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) {
    return `The manifest is not well-formed XML: line ${verdict.err.line}, ${verdict.err.msg}`;
  }
  const nodes = parser.parse(xml) as unknown[];
  const root = nodes.map((node) => toElement(node, undefined)).find((element) => element);
  return root ?? "The manifest has no root element.";
}

/** The element and everything in it, in the order of the file. */
export function allElements(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** The children of that name. */
export function childrenNamed(element: ManifestElement, name: string): ManifestElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The VersionOverrides elements, nested ones included. */
export function overridesOf(root: ManifestElement): ManifestElement[] {
  return allElements(root).filter((element) => element.name === "VersionOverrides");
}

/** Whether the element belongs to the part that newer Office versions read. */
export function isInOverrides(element: ManifestElement): boolean {
  return element.name === "VersionOverrides" || (!!element.parent && isInOverrides(element.parent));
}

/** Names an element for a sentence: `Icon of Control "Plan.Check"` */
export function describe({ name, attributes, parent }: ManifestElement): string {
  if (attributes.id !== undefined) return `${name} "${attributes.id}"`;
  for (let above = parent; above; above = above.parent) {
    if (above.attributes.id !== undefined) return `${name} of ${describe(above)}`;
  }
  return name;
}

const attributesKey = ":@";
const textKey = "#text";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
});

function toElement(
  node: unknown,
  parent: ManifestElement | undefined,
): ManifestElement | undefined {
  const fields = node as Record<string, unknown>;
  const name = Object.keys(fields).find((key) => key !== attributesKey && key !== textKey);
  if (name === undefined) return undefined;
  const content = fields[name] as Record<string, unknown>[];
  const attributes = (fields[attributesKey] ?? {}) as Record<string, string>;
  const text = content.map((child) => child[textKey] ?? "").join("");
  const element: ManifestElement = { name, attributes, children: [], text: text.trim(), parent };
  element.children = content.flatMap((child) => toElement(child, element) ?? []);
  return element;
}
