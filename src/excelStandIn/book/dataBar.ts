import type { ConditionalFormat } from "./conditionalFormat";
import { formatArea } from "./address";
import { element, elements, renderAttributes } from "./xml";

/** One end of a data bar: what it is reckoned by, and a number where it is one. */
export interface BarEnd {
  type: "LowestValue" | "HighestValue" | "Number" | "Percent";
  value: string;
}

/** A rule that draws bars into cells. */
export interface DataBar {
  lower: BarEnd;
  upper: BarEnd;
  color: string;
  /** Bars of one shade; the file says so beside the rules. */
  isSolid: boolean;
}

/** Data bars as Excel draws them at first. */
export const newDataBar = (): DataBar => ({
  lower: { type: "LowestValue", value: "" },
  upper: { type: "HighestValue", value: "" },
  color: "#638EC6",
  isSolid: false,
});

const words = { LowestValue: "min", HighestValue: "max", Number: "num", Percent: "percent" };

/** What a rule's part of the file says of its bars. */
export function readDataBar(children: string): DataBar {
  const bar = element(children, "dataBar")?.inner ?? "";
  const [lower, upper] = elements(bar, "cfvo").map(({ attributes }) => endOf(attributes));
  const rgb = element(bar, "color")?.attributes["rgb"] ?? "";
  const plain = newDataBar();
  return {
    lower: lower ?? plain.lower,
    upper: upper ?? plain.upper,
    color: rgb === "" ? plain.color : `#${rgb.slice(-6)}`,
    isSolid: children.includes("x14:id"),
  };
}

function endOf({ type, val = "" }: Record<string, string>): BarEnd {
  const types = Object.keys(words) as BarEnd["type"][];
  return { type: types.find((each) => words[each] === type) ?? "Number", value: val };
}

/** The rule's part of the file; `index` tells its bars among the sheet's. */
export function dataBarXml({ lower, upper, color, isSolid }: DataBar, index: number): string {
  const further = isSolid
    ? `<extLst><ext xmlns:x14="${spaces}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${idOf(index)}</x14:id></ext></extLst>`
    : "";
  return `<dataBar>${endXml(lower)}${endXml(upper)}<color rgb="FF${color.slice(1)}"/></dataBar>${further}`;
}

const spaces = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const idOf = (index: number): string =>
  `{00000000-000E-0000-0000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;

const endXml = ({ type, value }: BarEnd): string =>
  `<cfvo${renderAttributes({ type: words[type], val: value === "" ? undefined : value })}/>`;

/** Puts at the end of a sheet's part what it says of bars of one shade beside its rules. */
export function writeSolidBars(sheetXml: string, rules: ConditionalFormat[]): string {
  const bars = rules.flatMap(({ dataBar, areas }, index) =>
    dataBar?.isSolid ? [solidXml(dataBar, areas.map(formatArea).join(" "), index)] : [],
  );
  // A sheet that another program says more of is not drawn upon.
  if (bars.length === 0 || sheetXml.includes("</extLst></worksheet>")) return sheetXml;
  const ext = `<ext xmlns:x14="${spaces}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings></ext>`;
  return sheetXml.replace("</worksheet>", () => `<extLst>${ext}</extLst></worksheet>`);
}

function solidXml({ lower, upper }: DataBar, cells: string, index: number): string {
  const end = ({ type, value }: BarEnd) =>
    value === ""
      ? `<x14:cfvo type="${words[type]}"/>`
      : `<x14:cfvo type="${words[type]}"><xm:f>${value}</xm:f></x14:cfvo>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${idOf(index)}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${end(lower)}${end(upper)}</x14:dataBar></x14:cfRule><xm:sqref>${cells}</xm:sqref></x14:conditionalFormatting>`
  );
}
