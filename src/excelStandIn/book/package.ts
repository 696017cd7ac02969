import JSZip from "jszip";
import { BookError } from "./bookError";
import { elements } from "./xml";

/** The zip package of an .xlsx: its parts as text, for what the workbook library does not carry. */
export class Package {
  private constructor(private readonly zip: JSZip) {}

  /** Opens the package; refuses bytes that are none, or hold no workbook, with a BookError. */
  static async open(bytes: Uint8Array): Promise<Package> {
    if (bytes.length === 0) throw new BookError("empty");
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new BookError("notAWorkbook");
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes);
    } catch (cause) {
      throw new BookError("damaged", cause);
    }
    if (!zip.file("xl/workbook.xml")) throw new BookError("notAWorkbook");
    return new Package(zip);
  }

  /** The text of a part, or null when the package has no such part. */
  async read(path: string): Promise<string | null> {
    const part = this.zip.file(path);
    if (!part) return null;
    try {
      return await part.async("string");
    } catch (cause) {
      throw new BookError("damaged", cause);
    }
  }

  write(path: string, content: string | Uint8Array): void {
    this.zip.file(path, content);
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  async readBytes(path: string): Promise<Uint8Array | null> {
    return (await this.zip.file(path)?.async("uint8array")) ?? null;
  }

  save(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  /** What the relations of a part lead to, as written: id → an address outside of the package. */
  async targets(path: string): Promise<Map<string, string>> {
    const xml = (await this.read(relationsPath(path))) ?? "";
    return new Map(
      elements(xml, "Relationship").map(({ attributes }) => [
        attributes["Id"] ?? "",
        attributes["Target"] ?? "",
      ]),
    );
  }

  /** The relations of a part: id → the target's path in the package and its kind. */
  async relations(path: string): Promise<Map<string, { target: string; kind: string }>> {
    const xml = (await this.read(relationsPath(path))) ?? "";
    return new Map(
      elements(xml, "Relationship").map(({ attributes }) => [
        attributes["Id"] ?? "",
        {
          target: resolveTarget(path, attributes["Target"] ?? ""),
          kind: (attributes["Type"] ?? "").split("/").pop() ?? "",
        },
      ]),
    );
  }
}

/** Where the relations of a part stand: `xl/workbook.xml → xl/_rels/workbook.xml.rels`. */
export const relationsPath = (path: string): string =>
  path.replace(/([^/]*)$/, (name) => `_rels/${name}.rels`);

function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
