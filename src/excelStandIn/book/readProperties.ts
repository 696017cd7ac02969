import type { Package } from "./package";
import { elements } from "./xml";

/** Reads a worksheet's custom properties: each value is a part of its own, in UTF-16. */
export async function readProperties(
  parts: Package,
  sheetPath: string,
  sheetXml: string,
): Promise<Map<string, string>> {
  const properties = new Map<string, string>();
  const listed = elements(sheetXml, "customPr");
  if (listed.length === 0) return properties;
  const relations = await parts.relations(sheetPath);
  for (const { attributes } of listed) {
    const path = relations.get(attributes["r:id"] ?? "")?.target;
    const bytes = path ? await parts.readBytes(path) : null;
    if (bytes) properties.set(attributes["name"] ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
  return properties;
}

/** Reads the settings add-ins have left in the file, where Excel keeps them: in a web extension. */
export async function readSettings(parts: Package): Promise<Map<string, string>> {
  const xml = (await parts.read(settingsPath)) ?? "";
  return new Map(
    elements(xml, "we:property").map(({ attributes }) => [
      attributes["name"] ?? "",
      attributes["value"] ?? "",
    ]),
  );
}

export const settingsPath = "xl/webextensions/webextension1.xml";
