import { chromium, type Browser } from "playwright-core";
import { buildPreview } from "./build";
import { findChromium, quietArguments } from "./chromium";
import { PreviewPage } from "./previewPage";
import { serveFolder, type StaticServer } from "./staticServer";

/**
 * Tests that look at the preview in a browser. Each test gets the page opened anew by `open()` or, in one page, as the test
 * before it left it, to open a workbook there, with which the pane starts anew; any request to another host, any error
 * on the page's console and any error thrown there fails the test. Without a browser the tests are skipped, but on a build
 * server (CI=true) they fail.
 */
export function withPreview(
  name: string,
  tests: (open: () => Promise<PreviewPage>) => void,
  { inOnePage = false } = {},
): void {
  const executablePath = findChromium();
  if (!executablePath) {
    withoutBrowser(name);
    return;
  }
  describe(name, () => {
    let server: StaticServer | undefined;
    let browser: Browser | undefined;
    const pages: PreviewPage[] = [];

    beforeAll(async () => {
      server = await serveFolder(await buildPreview());
      browser = await chromium.launch({ executablePath, args: quietArguments });
    });

    afterEach(async () => {
      const troubles = pages.flatMap((page) => page.troubles.splice(0));
      expect(troubles).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    tests(async () => {
      if (!browser || !server) throw new Error("The browser has not started");
      const [left] = pages;
      if (left) {
        // The browser has the page's scripts compiled by then, which takes longer than all else.
        if (!inOnePage) await left.openAnew();
        return left;
      }
      const page = await PreviewPage.open(browser, server.origin);
      pages.push(page);
      return page;
    });
  });
}

/** A test that says that there is no browser; on a build server it fails. */
export function withoutBrowser(name: string): void {
  const sentence =
    "no Chromium, Chrome or Edge was found: install one, or name one by CHROME_PATH, to run the browser tests";
  if (process.env["CI"] === "true")
    test(name, () => {
      throw new Error(sentence);
    });
  else test.skip(`${name} (${sentence})`, () => undefined);
}
