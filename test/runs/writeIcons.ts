import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../browser/chromium";
import { renderIcons } from "../manifest/renderIcons";

/** `npm run icons` draws all icons into assets/. */
async function main(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Icons are drawn by a browser: name one by CHROME_PATH.");
  for (const [file, png] of await renderIcons(executablePath))
    writeFileSync(join(__dirname, "../../assets", file), png);
}

void main();
