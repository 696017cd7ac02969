import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a phrase list in test/data, without its header; \n in a cell is a line break. */
export function phrases(name: string): string[][] {
  const text = readFileSync(join(__dirname, "../../data", `${name}.tsv`), "utf8");
  const [, ...lines] = text
    .split("\n")
    .filter((line, index, all) => index < all.length - 1 || line);
  return lines.map((line) => line.split("\t").map((cell) => cell.replace(/\\n/g, "\n")));
}
