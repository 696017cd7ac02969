import { declare, freePath } from "./contentTypes";
import { insertElement } from "./elementOrder";
import type { Package } from "./package";
import { settingsPath } from "./readProperties";
import { relate } from "./relate";
import { renderAttributes } from "./xml";

const officeKinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const webKinds = "http://schemas.microsoft.com/office/2011/relationships";
/** Writes a worksheet's custom properties as parts beside it; gives the worksheet's part. */
export async function writeProperties(
  parts: Package,
  sheetPath: string,
  sheetXml: string,
  properties: Map<string, string>,
): Promise<string> {
  const listed: string[] = [];
  for (const [name, value] of properties) {
    const path = freePath(parts, "xl/customProperty", ".bin");
    parts.write(path, utf16(value));
    const id = await relate(parts, sheetPath, `${officeKinds}/customProperty`, `/${path}`);
    listed.push(`<customPr${renderAttributes({ name, "r:id": id })}/>`);
  }
  if (listed.length === 0) return sheetXml;
  await declare(
    parts,
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>',
  );
  const xml = `<customProperties>${listed.join("")}</customProperties>`;
  return insertElement(sheetXml, "customProperties", xml);
}

/** Writes the add-in's settings as the properties of a web extension, where Excel keeps them. */
export async function writeSettings(parts: Package, settings: Map<string, string>): Promise<void> {
  if (settings.size === 0) return;
  const properties = [...settings].map(
    ([name, value]) => `<we:property${renderAttributes({ name, value })}/>`,
  );
  parts.write(
    settingsPath,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{00000000-0000-4000-8000-000000000001}">' +
      '<we:reference id="preview" version="1.0.0.0" store="preview" storeType="Registry"/>' +
      `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`,
  );
  const panes = "xl/webextensions/taskpanes.xml";
  const id = await relate(parts, panes, `${webKinds}/webextension`, "webextension1.xml");
  parts.write(
    panes,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">' +
      `<wetp:webextensionref xmlns:r="${officeKinds}" r:id="${id}"/></wetp:taskpane></wetp:taskpanes>`,
  );
  await relate(parts, "", `${webKinds}/webextensiontaskpanes`, panes);
  await declare(
    parts,
    `<Override PartName="/${settingsPath}" ContentType="application/vnd.ms-office.webextension+xml"/>`,
    `<Override PartName="/${panes}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>`,
  );
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
