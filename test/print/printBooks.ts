import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { PNG } from "pngjs";

/** A word of a page and where it stands, in points from the page's upper left corner. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A word with the colour that most of its background has: `#FFC7CE`. */
export interface ColoredWord extends Word {
  background: string;
}

/** The programs without which nothing can be printed here. */
export function missingPrograms(): string[] {
  const programs = ["soffice", "pdftotext", "pdftoppm"];
  return programs.filter((name) => spawnSync("which", [name]).status !== 0);
}

/** The same for documents: LibreOffice may be installed without its Writer. */
export function missingForDocuments(): string[] {
  const missing = ["soffice", "unzip"].filter((name) => spawnSync("which", [name]).status !== 0);
  if (missing.length > 0) return missing;
  const program = realpathSync(execFileSync("which", ["soffice"], { encoding: "utf8" }).trim());
  return existsSync(join(dirname(program), "libswlo.so")) ? [] : ["libreoffice-writer"];
}

/** The tables of a piece of HTML as LibreOffice's Writer has taken it and saves it for Word: the texts of their rows' cells. */
export function tablesInWord(html: string): string[][][] {
  const folder = mkdtempSync(join(tmpdir(), "document-"));
  try {
    const file = join(folder, "text.html");
    writeFileSync(file, `<meta charset="utf-8">${html}`);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const [read, write] = ["HTML (StarWriter)", "docx:MS Word 2007 XML"];
    const how = ["--headless", `--infilter=${read}`, "--convert-to", write, "--outdir", folder];
    execFileSync("soffice", [profile, ...how, file], { stdio: "ignore" });
    const document = execFileSync("unzip", ["-p", join(folder, "text.docx"), "word/document.xml"], {
      encoding: "utf8",
      maxBuffer: LARGEST_OUTPUT,
    });
    return partsOf(document, "w:tbl").map((table) =>
      partsOf(table, "w:tr").map((row) =>
        partsOf(row, "w:tc").map((cell) => partsOf(cell, "w:t").join("")),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stands in each element of a name that holds none of the same name. */
function partsOf(xml: string, name: string): string[] {
  const pattern = new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "gs");
  return [...xml.matchAll(pattern)].map(([, inside = ""]) => inside);
}

/** Prints workbooks with LibreOffice, all in one go; gives the words of each one's pages. */
export function printBooks(books: Uint8Array[]): Word[][][] {
  return withPdfs(books, (pdfs) => pdfs.map(wordsOf));
}

/** The same, with what colour stands behind each word. */
export function printInColor(books: Uint8Array[]): ColoredWord[][][] {
  return withPdfs(books, (pdfs) =>
    pdfs.map((pdf) =>
      wordsOf(pdf).map((words, page) => {
        const picture = pictureOf(pdf, page + 1);
        return words.map((word) => ({ ...word, background: backgroundOf(picture, word) }));
      }),
    ),
  );
}

/** Workbooks as LibreOffice saves them. */
export function resaveBooks(books: Uint8Array[]): Uint8Array[] {
  return converted(books, "xlsx:Calc MS Excel 2007 XML", (files) =>
    files.map((file) => new Uint8Array(readFileSync(file))),
  );
}

function withPdfs<T>(books: Uint8Array[], read: (pdfs: string[]) => T): T {
  return converted(books, "pdf", (files) =>
    read(files.map((file) => file.replace(/xlsx$/, "pdf"))),
  );
}

/** Converts workbooks all in one go; a file that is converted keeps its name, in a folder of its own. */
function converted<T>(books: Uint8Array[], format: string, read: (files: string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  try {
    const files = books.map((bytes, index) => {
      const file = join(folder, `book${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", format, "--outdir", join(folder, "out"), ...files],
      {
        env: { ...process.env, FONTCONFIG_FILE: join(__dirname, "fonts.conf") },
        stdio: "ignore",
      },
    );
    return read(files.map((file) => join(folder, "out", basename(file))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LARGEST_OUTPUT = 64_000_000;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  isArray: (name) => name === "page" || name === "word",
});

function wordsOf(pdf: string): Word[][] {
  const xhtml = execFileSync("pdftotext", ["-bbox", pdf, "-"], {
    encoding: "utf8",
    maxBuffer: LARGEST_OUTPUT,
  });
  const parsed = parser.parse(xhtml) as {
    html: { body: { doc: { page?: { word?: Record<string, string>[] }[] } } };
  };
  return (parsed.html.body.doc.page ?? []).map(({ word = [] }) =>
    word.map((one) => ({
      text: one["#text"] ?? "",
      left: Number(one["xMin"]),
      right: Number(one["xMax"]),
      top: Number(one["yMin"]),
      bottom: Number(one["yMax"]),
    })),
  );
}

/** Pixels of a point. */
const SCALE = 2;

function pictureOf(pdf: string, page: number): PNG {
  const picture = pdf.replace(/\.pdf$/, `-page${page}`);
  const number = String(page);
  const options = ["-r", String(72 * SCALE), "-png", "-f", number, "-l", number, "-singlefile"];
  execFileSync("pdftoppm", [...options, pdf, picture]);
  return PNG.sync.read(readFileSync(`${picture}.png`));
}

/** The colour that most pixels around a word have: letters are thin, and their edges of many shades. */
function backgroundOf({ data, width }: PNG, { left, top, right, bottom }: Word): string {
  const counts = new Map<string, number>();
  for (let y = Math.ceil(top * SCALE); y < bottom * SCALE; y++) {
    for (let x = Math.ceil(left * SCALE); x < right * SCALE; x++) {
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
