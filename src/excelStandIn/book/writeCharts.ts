import { chartXml, drawingXml } from "./chartXml";
import { declare, freePath } from "./contentTypes";
import { insertElement } from "./elementOrder";
import type { Package } from "./package";
import { relate } from "./relate";
import type { Sheet } from "./sheet";

const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument";

/** Writes the charts that were added to a sheet as parts beside it; gives the worksheet's part. */
export async function writeCharts(
  parts: Package,
  sheetPath: string,
  sheetXml: string,
  { charts, name }: Sheet,
): Promise<string> {
  if (charts.length === 0) return sheetXml;
  const drawing = freePath(parts, "xl/drawings/drawing", ".xml");
  // Taken before its charts are related to it.
  parts.write(drawing, "");
  const placed = [];
  for (const chart of charts) {
    const path = freePath(parts, "xl/charts/chart", ".xml");
    parts.write(path, chartXml(chart, name));
    await declare(
      parts,
      `<Override PartName="/${path}" ContentType="${types}.drawingml.chart+xml"/>`,
    );
    placed.push({ chart, id: await relate(parts, drawing, `${kinds}/chart`, `/${path}`) });
  }
  parts.write(drawing, drawingXml(placed));
  await declare(parts, `<Override PartName="/${drawing}" ContentType="${types}.drawing+xml"/>`);
  const id = await relate(parts, sheetPath, `${kinds}/drawing`, `/${drawing}`);
  return insertElement(sheetXml, "drawing", `<drawing r:id="${id}"/>`);
}
