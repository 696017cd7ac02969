import { Workbook, type Worksheet } from "exceljs";
import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";

/** A saved workbook as readers other than the preview host find it: what must stay a user's own. */
export interface FileState {
  sheets: Record<string, SheetState>;
  names: unknown[];
}

export interface SheetState {
  /** Cells that hold something or look like something: `C7` → value and style. */
  cells: Record<string, unknown>;
  merges: string[];
  /** Widths and heights that were given. */
  widths: Record<string, number>;
  heights: Record<string, number>;
  /** Rules in the order of their priority, with the looks they lend. */
  rules: Rule[];
}

export interface Rule {
  place: string;
  says: unknown;
  look: unknown;
  formula: string;
}

/** Reads a file with exceljs, and its rules and names, which exceljs loses, from its parts. */
export async function readFileState(bytes: Uint8Array): Promise<FileState> {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const zip = await JSZip.loadAsync(bytes);
  const workbook = await readPart(zip, "xl/workbook.xml");
  const relations = listOf(
    (await readPart(zip, "xl/_rels/workbook.xml.rels"))["Relationships"]?.["Relationship"],
  );
  const styles = await readPart(zip, "xl/styles.xml");
  const looks = listOf(styles["styleSheet"]?.["dxfs"]?.["dxf"]);
  const sheets: Record<string, SheetState> = {};
  for (const { name, id } of listOf(workbook["workbook"]?.["sheets"]?.["sheet"]).map((sheet) => ({
    name: String(sheet["@name"]),
    id: sheet["@r:id"],
  }))) {
    const target = String(relations.find((relation) => relation["@Id"] === id)?.["@Target"]);
    const part = await readPart(zip, `xl/${target.replace(/^\/xl\//, "")}`);
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`exceljs finds no sheet ${name}`);
    sheets[name] = {
      ...looksOf(sheet, addressesIn(part, styles)),
      rules: rulesOf(part["worksheet"] ?? {}, looks),
    };
  }
  return { sheets, names: listOf(workbook["workbook"]?.["definedNames"]?.["definedName"]) };
}

/** The cells that the file says something of, blank ones in the plain style left out; exceljs fills up others. */
function addressesIn(part: Node, styles: Node): Set<string> {
  const formats = listOf(styles["styleSheet"]?.["cellXfs"]?.["xf"]);
  const rows = listOf(part["worksheet"]?.["sheetData"]?.["row"]);
  return new Set(
    rows
      .flatMap((row) => listOf(row["c"]))
      .filter((cell) => "v" in cell || "is" in cell || !isPlain(formats[Number(cell["@s"] ?? 0)]))
      .map((cell) => String(cell["@r"])),
  );
}

function isPlain(format: Node | undefined): boolean {
  const ids = ["@fontId", "@fillId", "@borderId", "@numFmtId"];
  return !format || (ids.every((id) => format[id] === "0") && format["alignment"] === undefined);
}

function looksOf(sheet: Worksheet, written: Set<string>): Omit<SheetState, "rules"> {
  const cells: Record<string, unknown> = {};
  const heights: Record<string, number> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    if (row.height) heights[String(row.number)] = row.height;
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (!written.has(cell.address)) return;
      const style = plain(cell.style);
      const value = cell.master === cell ? cell.value : null;
      if (value !== null || style !== undefined) cells[cell.address] = { value, style };
    });
  });
  const widths: Record<string, number> = {};
  for (const column of (sheet.columns as typeof sheet.columns | null) ?? []) {
    // 9 is what exceljs gives a column that the file says nothing of.
    if (column.width && column.width !== 9) widths[String(column.letter)] = column.width;
  }
  return { cells, merges: [...sheet.model.merges].sort(), widths, heights };
}

/** Without what says nothing: {}, undefined, false. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value === false ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, plain(part)] as const)
    .filter(([, part]) => part !== undefined && part !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function rulesOf(worksheet: Node, looks: Node[]): Rule[] {
  const rules = listOf(worksheet["conditionalFormatting"]).flatMap((block) =>
    listOf(block["cfRule"]).map((rule) => {
      const { "@priority": priority, "@dxfId": look, ...says } = rule;
      return {
        place: String(block["@sqref"]),
        priority: Number(priority),
        says,
        look: look === undefined ? undefined : looks[Number(look)],
        formula: typeof rule["formula"] === "string" ? rule["formula"] : "",
      };
    }),
  );
  return rules
    .sort((a, b) => a.priority - b.priority)
    .map(({ place, says, look, formula }) => ({ place, says, look, formula }));
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a parsed part, whatever it holds
type Node = Record<string, any>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: { maxTotalExpansions: 1_000_000 },
});

async function readPart(zip: JSZip, path: string): Promise<Node> {
  const text = await zip.file(path)?.async("string");
  if (text === undefined) throw new Error(`The file has no part ${path}`);
  return parser.parse(text) as Node;
}

function listOf(value: unknown): Node[] {
  if (value === undefined || value === "") return [];
  return (Array.isArray(value) ? value : [value]) as Node[];
}
