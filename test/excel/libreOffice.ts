import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { XMLParser } from "fast-xml-parser";
import { PNG } from "pngjs";

const run = promisify(execFile);
const PROGRAMS = ["soffice", "pdftoppm", "pdftotext"];
/** Pixels of a point. */
const SCALE = 2;

/** The programs that showing a workbook takes and this machine lacks. */
export function missingPrograms(): string[] {
  return PROGRAMS.filter((program) => {
    try {
      execFileSync("which", [program], { stdio: "ignore" });
      return false;
    } catch {
      return true;
    }
  });
}

/** One word on a printed page, with the share of its background that has each colour. */
export interface Word {
  text: string;
  /** The most frequent colour behind it: `#FFC7CE`. */
  background: string;
}

/** Lets LibreOffice print workbooks, and gives the words that stand on the pages of each. */
export async function printBooks(
  books: Record<string, Uint8Array>,
): Promise<Record<string, Word[]>> {
  const folder = await mkdtemp(join(tmpdir(), "print-"));
  try {
    const names = Object.keys(books);
    for (const name of names) {
      await writeFile(join(folder, `${name}.xlsx`), books[name] ?? new Uint8Array());
    }
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...files,
    ]);
    const printed: Record<string, Word[]> = {};
    for (const name of names) printed[name] = await readPages(folder, name);
    return printed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readPages(folder: string, name: string): Promise<Word[]> {
  const pdf = join(folder, `${name}.pdf`);
  const resolution = String(72 * SCALE);
  await run("pdftoppm", ["-r", resolution, "-png", pdf, join(folder, `${name}-page`)]);
  const { stdout } = await run("pdftotext", ["-bbox", pdf, "-"], { maxBuffer: 64 * 1024 * 1024 });
  const pictures = (await readdir(folder)).filter((file) => file.startsWith(`${name}-page`)).sort();
  const words: Word[] = [];
  for (const [index, page] of pagesOf(stdout).entries()) {
    const picture = PNG.sync.read(await readFile(join(folder, pictures[index] ?? "")));
    words.push(...page.map((box) => ({ text: box.text, background: backgroundOf(picture, box) })));
  }
  return words;
}

interface Box {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function pagesOf(xhtml: string): Box[][] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    isArray: (name) => name === "page" || name === "word",
  });
  const parsed = parser.parse(xhtml) as {
    html: { body: { doc: { page?: { word?: Record<string, string>[] }[] } } };
  };
  return (parsed.html.body.doc.page ?? []).map(({ word = [] }) =>
    word.map((one) => ({
      text: one["#text"] ?? "",
      left: Number(one["xMin"]) * SCALE,
      top: Number(one["yMin"]) * SCALE,
      right: Number(one["xMax"]) * SCALE,
      bottom: Number(one["yMax"]) * SCALE,
    })),
  );
}

/** The colour that most pixels around a word have: letters are thin, and their edges of many shades. */
function backgroundOf({ data, width }: PNG, { left, top, right, bottom }: Box): string {
  const counts = new Map<string, number>();
  for (let y = Math.ceil(top); y < bottom; y++) {
    for (let x = Math.ceil(left); x < right; x++) {
      const at = (y * width + x) * 4;
      const color = `#${data
        .subarray(at, at + 3)
        .toString("hex")
        .toUpperCase()}`;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
