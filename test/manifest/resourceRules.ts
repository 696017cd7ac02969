import { allElements, describe, isInOverrides, type ManifestElement } from "./manifestElement";

/** Finds texts, ids and references that don't hold: missing, unused, doubled, too long, in one language only. */
export function findResourceFaults(root: ManifestElement): string[] {
  const elements = allElements(root);
  return [
    ...findIdFaults(elements),
    ...findReferenceFaults(elements),
    ...elements.flatMap(findLengthFaults),
    ...elements.filter(isTranslated).flatMap(findLocaleFaults),
  ];
}

/** Which part of Resources an element's resid must point into. */
const sourceOf: Record<string, string> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
};

const translation = "en-US";

function findIdFaults(elements: ManifestElement[]): string[] {
  const ids = elements
    .filter(({ name }) => name !== "OfficeTab")
    .flatMap(({ attributes }) => attributes.id ?? []);
  const doubled = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...doubled].map((id) => `The id ${id} is used more than once.`);
}

function findReferenceFaults(elements: ManifestElement[]): string[] {
  const resources = elements.filter(({ name, attributes }) => /^bt:/.test(name) && attributes.id);
  const references = elements.filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(references.map(({ attributes }) => attributes.resid));
  const missing = references.flatMap((reference) => {
    const { resid } = reference.attributes;
    const found = resources.filter(({ attributes }) => attributes.id === resid);
    if (found.length === 0)
      return `${describe(reference)} refers to ${resid}, which does not exist.`;
    const source = sourceOf[reference.name];
    if (found.some(({ parent }) => parent?.name === source)) return [];
    return `${describe(reference)} refers to ${resid}, which is not in ${source}.`;
  });
  const unused = resources
    .filter(({ attributes }) => !used.has(attributes.id))
    .map((resource) => `${describe(resource)} is used nowhere.`);
  return [...missing, ...unused];
}

function findLengthFaults(element: ManifestElement): string[] {
  const limit = lengthLimit(element);
  const { id, resid } = element.attributes;
  const idLimit = element.name.startsWith("bt:") ? 32 : 125;
  return [
    ...textsOf(element).map((text) => ({ what: `A text of ${describe(element)}`, text, limit })),
    ...(id === undefined ? [] : [{ what: `The id ${id}`, text: id, limit: idLimit }]),
    ...(resid === undefined ? [] : [{ what: `The resid ${resid}`, text: resid, limit: 32 }]),
  ]
    .filter((entry) => entry.text.length > entry.limit)
    .map(
      (entry) => `${entry.what} has ${entry.text.length} characters, ${entry.limit} are allowed.`,
    );
}

function lengthLimit({ name, parent }: ManifestElement): number {
  if (name === "DisplayName" || name === "ProviderName") return 125;
  if (name === "Description" || name === "FunctionName") return 250;
  if (name === "bt:String") return parent?.name === "bt:ShortStrings" ? 125 : 250;
  return Infinity;
}

function textsOf({ attributes, children, text }: ManifestElement): string[] {
  return [
    text,
    attributes.DefaultValue ?? "",
    ...children.map((child) => child.attributes.Value ?? ""),
  ];
}

function isTranslated(element: ManifestElement): boolean {
  if (element.name === "bt:String") return true;
  return /^(DisplayName|Description)$/.test(element.name) && !isInOverrides(element);
}

function findLocaleFaults(element: ManifestElement): string[] {
  const original = element.attributes.DefaultValue?.trim() ?? "";
  const [translated, ...doubled] = element.children
    .filter(({ attributes }) => attributes.Locale === translation)
    .map(({ attributes }) => attributes.Value?.trim() ?? "");
  const foreign = element.children
    .map(({ attributes }) => attributes.Locale ?? "without a name")
    .filter((locale) => locale !== translation);
  const name = describe(element);
  return [
    ...(original === "" ? [`${name} has no Chinese text.`] : []),
    ...(translated ? [] : [`${name} has no ${translation} text.`]),
    ...(translated === original ? [`${name} has the same text in both languages.`] : []),
    ...(doubled.length > 0 ? [`${name} has more than one ${translation} text.`] : []),
    ...foreign.map(
      (locale) => `${name} has a text for the locale ${locale}, which the add-in does not speak.`,
    ),
  ];
}
