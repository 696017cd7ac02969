import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";

/** What the cells of a saved workbook hold, by sheet and address. */
export interface Cells {
  values: Map<string, string>;
  /** Each with its place: `推进表!F3 1+1`. */
  formulas: Set<string>;
}

const LISTS = new Set(["sheet", "Relationship", "row", "c", "si", "r"]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  trimValues: false,
  processEntities: { maxTotalExpansions: 10_000_000, maxExpandedLength: 100_000_000 },
  isArray: (name) => LISTS.has(name),
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a parsed part, whatever it holds
type Node = Record<string, any>;

/** Reads a saved workbook's cells from its parts alone, with none of the libraries that wrote them. */
export async function cellsOf(bytes: Uint8Array): Promise<Cells> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string) =>
    parser.parse((await zip.file(path)?.async("string")) ?? "<x/>") as Node;
  const strings = list((await part("xl/sharedStrings.xml"))["sst"]?.["si"]).map(textOf);
  const relations = list(
    (await part("xl/_rels/workbook.xml.rels"))["Relationships"]?.["Relationship"],
  );
  const cells: Cells = { values: new Map(), formulas: new Set() };
  for (const sheet of list((await part("xl/workbook.xml"))["workbook"]?.["sheets"]?.["sheet"])) {
    const target = relations.find((each) => each["@Id"] === sheet["@r:id"])?.["@Target"];
    const xml = await part(`xl/${String(target).replace(/^\/xl\//, "")}`);
    for (const cell of list(xml["worksheet"]?.["sheetData"]?.["row"]).flatMap((row) =>
      list(row["c"]),
    )) {
      keep(cells, `${String(sheet["@name"])}!${String(cell["@r"])}`, cell, strings);
    }
  }
  return cells;
}

function keep(cells: Cells, place: string, cell: Node, strings: string[]): void {
  if ("f" in cell) cells.formulas.add(`${place} ${textIn(cell["f"])}`);
  const raw = textIn(cell["v"]);
  const value =
    cell["@t"] === "s"
      ? strings[Number(raw)]
      : cell["@t"] === "inlineStr"
        ? textOf(cell["is"])
        : raw;
  if (value !== undefined && value !== "") cells.values.set(place, `${kindOf(cell)}:${value}`);
}

function kindOf(cell: Node): string {
  const kind = (cell["@t"] as string | undefined) ?? "n";
  return kind === "inlineStr" || kind === "str" ? "s" : kind;
}

/** A string's text, of several runs put together. */
function textOf(node: Node | undefined): string {
  if (!node) return "";
  return (
    textIn(node["t"]) +
    list(node["r"])
      .map((run) => textIn(run["t"]))
      .join("")
  );
}

function textIn(node: unknown): string {
  if (node === undefined || node === null) return "";
  return typeof node === "object" ? String((node as Node)["#text"] ?? "") : String(node);
}

function list(nodes: unknown): Node[] {
  return (nodes === undefined || nodes === "" ? [] : nodes) as Node[];
}
