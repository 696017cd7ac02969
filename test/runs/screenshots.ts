import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { enUS } from "../../src/words/enUS/enUS";
import type { Words } from "../../src/words/words";
import { zhCN } from "../../src/words/zhCN/zhCN";
import { buildPreview } from "../browser/build";
import { findChromium, quietArguments } from "../browser/chromium";
import { sizePane, type PaneSize } from "../browser/paneSize";
import { paneViews, walkViews, type PaneView } from "../browser/paneViews";
import { PreviewPage } from "../browser/previewPage";
import { serveFolder } from "../browser/staticServer";

const looks = ["light", "dark", "contrast"] as const;
type Look = (typeof looks)[number];

const languages: Record<string, Words> = { zh: zhCN, en: enUS };

/** The narrowest pane, a wide one, and both of a pane's widths at 200 %: 320 and 200 pixels for the page. */
const usualSizes: PaneSize[] = [
  { width: 320, zoom: 1 },
  { width: 450, zoom: 1 },
  { width: 640, zoom: 2 },
  { width: 400, zoom: 2 },
];

interface Choice {
  views: PaneView[];
  looks: Look[];
  languages: string[];
  sizes: PaneSize[];
}

/**
 * Pictures of every view of the pane in out/screenshots, in each look, language and size; fewer where some are named:
 * `npm run screenshots [-- light|dark|contrast … zh|en … WIDTH|WIDTHx2 … VIEW …]`.
 */
async function main(choice: Choice): Promise<void> {
  const folder = join(__dirname, "../../out/screenshots");
  mkdirSync(folder, { recursive: true });
  const server = await serveFolder(await buildPreview());
  try {
    for (const language of choice.languages) {
      const browser = await launch(language);
      // Contrast is the system's, and lies over either look of Office.
      const offices = choice.looks.includes("dark")
        ? (["light", "dark"] as const)
        : (["light"] as const);
      for (const office of offices) {
        const shown = choice.looks.filter((look) => (office === "dark") === (look === "dark"));
        if (shown.length === 0) continue;
        const preview = await PreviewPage.open(browser, server.origin);
        await preview.chooseLook(office);
        await walkViews(
          preview,
          { words: languages[language] ?? zhCN, views: choice.views },
          (view) =>
            picture(preview, shown, choice.sizes, (look, size) =>
              join(folder, `${view.name}-${language}-${look}-${nameOf(size)}.png`),
            ),
        );
        await preview.close();
      }
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** The date field is drawn by the browser, in its own language. */
function launch(language: string): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium was found; name one by CHROME_PATH.");
  const locale = language === "zh" ? "zh-CN" : "en-US";
  return chromium.launch({
    executablePath,
    args: [...quietArguments, `--lang=${locale}`],
    env: { ...process.env, LANGUAGE: locale.replace("-", "_") },
  });
}

async function picture(
  preview: PreviewPage,
  shown: Look[],
  sizes: PaneSize[],
  pathOf: (look: Look, size: PaneSize) => string,
): Promise<void> {
  const { page } = preview;
  for (const size of sizes) {
    await sizePane(preview, size);
    for (const look of shown) {
      const isContrast = look === "contrast";
      await page.emulateMedia({
        forcedColors: isContrast ? "active" : "none",
        colorScheme: isContrast ? "dark" : "light",
      });
      await page.waitForTimeout(isContrast ? 300 : 50);
      await page.locator("#pane iframe").screenshot({ path: pathOf(look, size) });
      await page.emulateMedia({ forcedColors: null, colorScheme: null });
    }
  }
  await sizePane(preview, { width: 350, zoom: 1 });
}

const nameOf = ({ width, zoom }: PaneSize) => (zoom === 1 ? `${width}` : `${width}x${zoom}`);

function readSize(text: string): PaneSize[] {
  const [, width = "", zoom = "1"] = /^(\d+)(?:x(\d))?$/.exec(text) ?? [];
  return width === "" ? [] : [{ width: Number(width), zoom: Number(zoom) }];
}

/** Those of a list that are named; all where none is. */
function named<T>(all: T[], isNamed: (one: T) => boolean): T[] {
  const some = all.filter(isNamed);
  return some.length > 0 ? some : all;
}

const asked = process.argv.slice(2);
const sizes = asked.flatMap(readSize);
const known = [...looks, ...Object.keys(languages), ...paneViews.map(({ name }) => name)];
const unknown = asked.filter((word) => readSize(word).length === 0 && !known.includes(word));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(" ")}; known: ${known.join(" ")}`);
void main({
  views: named(paneViews, ({ name }) => asked.includes(name)),
  looks: named([...looks], (look) => asked.includes(look)),
  languages: named(Object.keys(languages), (language) => asked.includes(language)),
  sizes: sizes.length > 0 ? sizes : usualSizes,
});
