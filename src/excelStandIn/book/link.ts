import { formatArea, parseArea } from "./address";
import type { Area } from "./area";
import { insertElement } from "./elementOrder";
import type { Package } from "./package";
import { relate } from "./relate";
import { elements, renderAttributes } from "./xml";

/** A hyperlink over some cells. Kept apart from their texts, as in the file. */
export interface Link {
  areas: Area[];
  /** Where it leads outside of the workbook: a web address, a file; empty when nowhere. */
  address: string;
  /** Where it leads inside of a workbook: `推进表!A1`, a name; empty when nowhere. */
  location: string;
  tip: string;
}

const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Reads the links of a sheet's part. */
export async function readLinks(parts: Package, path: string, sheetXml: string): Promise<Link[]> {
  const found = elements(sheetXml, "hyperlink");
  if (found.length === 0) return [];
  const targets = await parts.targets(path);
  return found.map(({ attributes }) => ({
    areas: parseAreas(attributes["ref"] ?? ""),
    address: targets.get(attributes["r:id"] ?? "") ?? "",
    location: attributes["location"] ?? "",
    tip: attributes["tooltip"] ?? "",
  }));
}

/** Puts the links into a sheet's part, and what they lead to beside it. */
export async function writeLinks(
  parts: Package,
  path: string,
  sheetXml: string,
  links: Link[],
): Promise<string> {
  const rendered: string[] = [];
  for (const { areas, address, location, tip } of links) {
    const id = address === "" ? undefined : await relate(parts, path, kind, address, "External");
    for (const area of areas)
      rendered.push(
        `<hyperlink${renderAttributes({
          ref: formatArea(area),
          "r:id": id,
          location: location === "" ? undefined : location,
          tooltip: tip === "" ? undefined : tip,
        })}/>`,
      );
  }
  if (rendered.length === 0) return sheetXml;
  return insertElement(sheetXml, "hyperlinks", `<hyperlinks>${rendered.join("")}</hyperlinks>`);
}

const parseAreas = (text: string): Area[] =>
  text.split(" ").flatMap((part) => parseArea(part) ?? []);
