import { allElements, describe, isInOverrides, type ManifestElement } from "./manifestElement";

/**
 * Finds elements that are unknown, out of order, missing or repeated. Office refuses such a manifest
 * as a whole, with a message that doesn't say where.
 */
export function findDisorder(root: ManifestElement): string[] {
  return allElements(root).flatMap((element) => {
    const content = isInOverrides(element) ? overridesContent : baseContent;
    const type = element.attributes["xsi:type"] ?? "";
    const expected = content[`${element.name} ${type}`] ?? content[element.name] ?? "";
    return findDisorderIn(element, expected.split(" ").map(toSlot));
  });
}

/** What an element may contain, in order: `?` optional, `*` any number, `+` one or more. */
const baseContent: Record<string, string> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl " +
    "HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions " +
    "VersionOverrides ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  SourceLocation: "Override*",
};

/** The same inside VersionOverrides, where some names mean something else. */
const overridesContent: Record<string, string> = {
  VersionOverrides: "Description? Requirements? Hosts Resources",
  Requirements: "bt:Sets",
  "bt:Sets": "bt:Set+",
  Hosts: "Host+",
  Host: "Runtimes DesktopFormFactor",
  Runtimes: "Runtime",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint PrimaryCommandSurface": "OfficeTab+",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  "Control Button": "Label Supertip Icon Action Enabled?",
  "Control Menu": "Label Supertip Icon Items",
  Items: "Item+",
  Item: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action ExecuteFunction": "FunctionName",
  "Action ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

interface Slot {
  name: string;
  required: boolean;
  repeats: boolean;
}

function toSlot(word: string): Slot {
  const name = word.replace(/[?*+]$/, "");
  return { name, required: !/[?*]$/.test(word), repeats: /[*+]$/.test(word) };
}

function findDisorderIn(element: ManifestElement, slots: Slot[]): string[] {
  const names = element.children.map((child) => child.name);
  const place = (name: string): number => slots.findIndex((slot) => slot.name === name);
  const known = names.filter((name) => place(name) >= 0);
  const strange = names
    .filter((name) => place(name) < 0)
    .map((name) => `${name} does not belong in ${describe(element)}.`);
  const swapped = known.flatMap((name, index) => {
    const before = known[index - 1];
    if (before === undefined || place(before) <= place(name)) return [];
    return `${name} must stand before ${before} in ${describe(element)}.`;
  });
  const counted = slots
    .filter(({ name }) => name !== "")
    .flatMap((slot) => {
      const count = names.filter((name) => name === slot.name).length;
      if (count === 0 && slot.required) return `${slot.name} is missing in ${describe(element)}.`;
      if (count > 1 && !slot.repeats)
        return `${slot.name} stands ${count} times in ${describe(element)}.`;
      return [];
    });
  return [...strange, ...swapped, ...counted];
}
