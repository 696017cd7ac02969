import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A word of a page and where it stands, in points from the page's upper left corner. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The programs without which nothing can be printed here. */
export function missingPrograms(): string[] {
  return ["soffice", "pdftotext"].filter((name) => spawnSync("which", [name]).status !== 0);
}

/** Prints workbooks with LibreOffice, all in one go; gives the words of each one's pages. */
export function printBooks(books: Uint8Array[]): Word[][][] {
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
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files],
      {
        env: { ...process.env, FONTCONFIG_FILE: join(__dirname, "fonts.conf") },
        stdio: "ignore",
      },
    );
    return files.map((file) => wordsOf(file.replace(/xlsx$/, "pdf")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wordsOf(pdf: string): Word[][] {
  const xml = execFileSync("pdftotext", ["-bbox", pdf, "-"], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  const pages = xml.split("<page ").slice(1);
  return pages.map((page) => [...page.matchAll(WORD)].map(wordOf));
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

function wordOf([, left, top, right, bottom, text = ""]: RegExpMatchArray): Word {
  return {
    text: text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  };
}
