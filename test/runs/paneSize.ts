import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildShipped } from "../browser/build";

/** What the pane may need before it can be used, besides office.js: 190 KB, gzipped. */
const LIMIT = 190 * 1024;

/** Builds what is shipped and prints how large the JavaScript is that pane.html itself names; fails above the limit. */
async function main(): Promise<void> {
  const folder = await buildShipped();
  const html = readFileSync(join(folder, "pane.html"), "utf8");
  const scripts = [...html.matchAll(/<script [^>]*src="([^":]+\.js)"/g)].map(([, src = ""]) => src);
  const sizes = scripts.map(
    (src) => gzipSync(readFileSync(join(folder, src)), { level: 9 }).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  process.stdout.write(
    `${scripts.join(", ")}: ${kilobytes(total)} gzipped, of ${kilobytes(LIMIT)} allowed\n`,
  );
  if (scripts.length === 0 || total > LIMIT) process.exitCode = 1;
}

void main();
