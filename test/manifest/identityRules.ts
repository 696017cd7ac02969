import {
  allElements,
  childrenNamed,
  describe,
  type ManifestElement,
  overridesOf,
} from "./manifestElement";

/** Finds what is wrong with who the add-in is, where it runs and in which schema it says so. */
export function findIdentityFaults(root: ManifestElement): string[] {
  return [
    ...findSchemaFaults(root),
    ...findTextFaults(root),
    ...findHostFaults(root),
    ...findTabFaults(root),
    ...[root, ...overridesOf(root)].flatMap(findRequirementFaults),
  ];
}

/** The requirement sets that the add-in can't do without, with their lowest version. */
const requirements: Record<string, string> = { ExcelApi: "1.14", SharedRuntime: "1.1" };

const namespaces: Record<string, string> = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  "xsi:type": "TaskPaneApp",
};

const overridesNamespaces: Record<string, string> = {
  xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  "xsi:type": "VersionOverridesV1_0",
};

const textRules: { name: string; form: RegExp; must: string }[] = [
  {
    name: "Id",
    form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    must: "must be a GUID",
  },
  { name: "Version", form: /^\d{1,5}(\.\d{1,5}){3}$/, must: "must be four numbers" },
  { name: "DefaultLocale", form: /^zh-CN$/, must: "must be zh-CN" },
  { name: "Permissions", form: /^ReadWriteDocument$/, must: "must be ReadWriteDocument" },
];

function findSchemaFaults(root: ManifestElement): string[] {
  return [
    ...findAttributeFaults(root, namespaces),
    ...overridesOf(root).flatMap((overrides) =>
      findAttributeFaults(overrides, overridesNamespaces),
    ),
  ];
}

function findAttributeFaults(element: ManifestElement, wanted: Record<string, string>): string[] {
  return Object.entries(wanted)
    .filter(([name, value]) => element.attributes[name] !== value)
    .map(([name, value]) => `${name} of ${element.name} must be ${value}.`);
}

function findTextFaults(root: ManifestElement): string[] {
  return textRules.flatMap(({ name, form, must }) =>
    childrenNamed(root, name)
      .filter(({ text }) => !form.test(text))
      .map(({ text }) => `${name} ${must}, not "${text}".`),
  );
}

function findHostFaults(root: ManifestElement): string[] {
  return allElements(root)
    .filter((element) => element.name === "Host")
    .map((host) => host.attributes.Name ?? host.attributes["xsi:type"])
    .filter((host) => host !== "Workbook")
    .map((host) => `The add-in is for Workbook only, not for ${host ?? "a host without a name"}.`);
}

function findTabFaults(root: ManifestElement): string[] {
  return allElements(root)
    .filter(({ name, attributes }) => name === "OfficeTab" && attributes.id !== "TabHome")
    .map((tab) => `${describe(tab)} must be TabHome: Office drops a group on an unknown tab.`);
}

function findRequirementFaults(part: ManifestElement): string[] {
  const declared = childrenNamed(part, "Requirements");
  const sets = declared.flatMap(allElements).filter(({ name }) => /^(bt:)?Set$/.test(name));
  const versions = new Map(sets.map(({ attributes }) => [attributes.Name, attributes.MinVersion]));
  const extra = [...versions.keys()].filter(
    (name) => !(name !== undefined && name in requirements),
  );
  return [
    ...extra.map(
      (name) => `${describe(part)} requires ${name ?? "a set without a name"} needlessly.`,
    ),
    ...(declared.length === 0 ? [] : Object.entries(requirements))
      .filter(([name, version]) => versions.get(name) !== version)
      .map(([name, version]) => `${describe(part)} must require ${name} ${version}.`),
  ];
}
