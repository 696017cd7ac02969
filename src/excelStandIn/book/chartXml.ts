import { formatArea, quoteSheetName } from "./address";
import type { Area } from "./area";
import type { Chart, ChartAxis, ChartSeries, LegendPosition, Letters } from "./chart";
import { escapeXml } from "./xml";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const drawingSpaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const chartSpaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const pointUnits = 12_700;

/** The drawing of a sheet: where each of its charts stands; ids lead to their parts. */
export function drawingXml(charts: { chart: Chart; id: string }[]): string {
  const frames = charts.map(({ chart, id }, index) => frameXml(chart, id, index + 2));
  return `${head}<xdr:wsDr ${drawingSpaces}>${frames.join("")}</xdr:wsDr>`;
}

function frameXml({ place, name }: Chart, id: string, number: number): string {
  const corner = (word: string, row: number, column: number) =>
    `<xdr:${word}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${word}>`;
  return (
    `<xdr:twoCellAnchor>${corner("from", place.top, place.left)}${corner("to", place.bottom + 1, place.right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

const legendWords: Record<LegendPosition, string> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
};

/** A chart's own part. */
export function chartXml(chart: Chart, sheetName: string): string {
  const { title, legend, series } = chart;
  const heading = title.isShown
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${letterXml("defRPr", title.letters)}</a:pPr><a:r>${letterXml("rPr", title.letters)}<a:t>${escapeXml(title.text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
    : "";
  const key = legend.isShown
    ? `<c:legend><c:legendPos val="${legendWords[legend.position]}"/><c:overlay val="0"/>${textXml(legend.letters)}</c:legend>`
    : "";
  const bars = series.map((each, index) => seriesXml(each, index, sheetName)).join("");
  return (
    `${head}<c:chartSpace ${chartSpaces}><c:roundedCorners val="0"/><c:chart>${heading}<c:autoTitleDeleted val="${title.isShown ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${bars}` +
    `<c:gapWidth val="${series[0]?.gap ?? 150}"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `${axisXml("catAx", 1, 2, "l", chart.categories)}${axisXml("valAx", 2, 1, "b", chart.values)}</c:plotArea>` +
    `${key}<c:plotVisOnly val="1"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}

function seriesXml(series: ChartSeries, index: number, sheetName: string): string {
  const { name, fill, line, labels, categories, values } = series;
  const refer = (area: Area) => escapeXml(`${quoteSheetName(sheetName)}!${absolute(area)}`);
  const solid = fill === null ? "" : solidXml(fill);
  const width = line.weight === null ? "" : ` w="${Math.round(line.weight * pointUnits)}"`;
  const edge = line.color === null ? "" : `<a:ln${width}>${solidXml(line.color)}</a:ln>`;
  const shown = labels.isShown
    ? `<c:dLbls><c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(labels.letters)}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
    : "";
  const named = categories
    ? `<c:cat><c:strRef><c:f>${refer(categories)}</c:f></c:strRef></c:cat>`
    : "";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` +
    `<c:spPr>${solid}${edge}</c:spPr><c:invertIfNegative val="0"/>${shown}${named}` +
    `<c:val><c:numRef><c:f>${refer(values)}</c:f></c:numRef></c:val></c:ser>`
  );
}

function axisXml(
  word: "catAx" | "valAx",
  id: number,
  other: number,
  side: string,
  { isReversed, isShown, hasGridlines, labelSpacing, letters }: ChartAxis,
): string {
  return (
    `<c:${word}><c:axId val="${id}"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${side}"/>${hasGridlines ? "<c:majorGridlines/>" : ""}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `${textXml(letters)}<c:crossAx val="${other}"/><c:crosses val="autoZero"/>${word === "catAx" ? labelsXml(labelSpacing) : ""}</c:${word}>`
  );
}

const labelsXml = (spacing: number | null): string =>
  `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${spacing === null ? "" : `<c:tickLblSkip val="${spacing}"/>`}<c:noMultiLvlLbl val="1"/>`;

/** Lying letters: LibreOffice leaves labels out where nothing says so. */
const textXml = (letters: Letters): string =>
  Object.keys(letters).length === 0
    ? ""
    : `<c:txPr><a:bodyPr rot="0"/><a:p><a:pPr>${letterXml("defRPr", letters)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

function letterXml(word: string, { name, size, color }: Letters): string {
  const high = size === undefined ? "" : ` sz="${Math.round(size * 100)}"`;
  const font =
    name === undefined
      ? ""
      : `<a:latin typeface="${escapeXml(name)}"/><a:ea typeface="${escapeXml(name)}"/>`;
  return `<a:${word}${high} b="0">${color === undefined ? "" : solidXml(color)}${font}</a:${word}>`;
}

const solidXml = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

const absolute = (area: Area): string => formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
