import { chromium } from "playwright-core";
import { iconFile, iconNames, iconSizes, iconSvg } from "../../scripts/drawIcons";
import { quietArguments } from "../browser/chromium";

/** Lets a browser draw every icon; gives the PNG files by their names inside assets/. */
export async function renderIcons(executablePath: string): Promise<Map<string, Buffer>> {
  const browser = await chromium.launch({ executablePath, args: quietArguments });
  try {
    const page = await browser.newPage();
    const drawn = new Map<string, Buffer>();
    for (const size of iconSizes) {
      await page.setViewportSize({ width: size, height: size });
      for (const name of iconNames) {
        const style = "<style>body { margin: 0 } svg { display: block }</style>";
        await page.setContent(style + iconSvg(name, size));
        drawn.set(iconFile(name, size), await page.screenshot({ omitBackground: true }));
      }
    }
    return drawn;
  } finally {
    await browser.close();
  }
}
