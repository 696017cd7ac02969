import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildPreview } from "../test/browser/build";
import { findChromium, quietArguments } from "../test/browser/chromium";
import { chooseLook, openNovember, paneViews, type PaneView } from "../test/browser/paneViews";
import { PreviewPage } from "../test/browser/previewPage";
import { serveFolder } from "../test/browser/staticServer";

/** Pictures of every view of the pane, light and dark, in out/screenshots: `npm run screenshots [-- WIDTH … VIEW …]`. */
async function main(widths: number[], views: PaneView[]): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium was found; name one by CHROME_PATH.");
  const folder = join(__dirname, "../out/screenshots");
  mkdirSync(folder, { recursive: true });
  const server = await serveFolder(await buildPreview());
  // The date field is drawn by the browser, in its own language.
  const browser = await chromium.launch({
    executablePath,
    args: [...quietArguments, "--lang=zh-CN"],
    env: { ...process.env, LANGUAGE: "zh_CN" },
  });
  try {
    for (const look of ["浅色", "深色"]) {
      for (const { name, reach } of views) {
        const preview = await PreviewPage.open(browser, server.origin);
        await chooseLook(preview, look);
        const pane = await openNovember(preview);
        await reach(preview, pane);
        for (const width of widths) {
          await setWidth(preview, width);
          const path = join(folder, `${name}-${look === "浅色" ? "light" : "dark"}-${width}.png`);
          await preview.page.locator("#pane iframe").screenshot({ path });
        }
        await preview.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function setWidth(preview: PreviewPage, width: number): Promise<void> {
  await preview.page.evaluate((pixels) => {
    const pane = document.getElementById("pane");
    if (pane) pane.style.width = `${pixels}px`;
  }, width);
  await preview.page.waitForTimeout(300);
}

const asked = process.argv.slice(2);
const widths = asked.map(Number).filter((width) => width > 0);
const names = asked.filter((name) => !(Number(name) > 0));
void main(
  widths.length > 0 ? widths : [320, 350, 450],
  paneViews.filter(({ name }) => names.length === 0 || names.includes(name)),
);
