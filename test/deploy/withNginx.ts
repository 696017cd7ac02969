import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions } from "playwright-core";
import { vendorOffice } from "../../scripts/vendorOffice";
import { buildPreview, buildShipped } from "../browser/build";
import { findChromium, quietArguments } from "../browser/chromium";
import { PreviewPage } from "../browser/previewPage";
import { host, Nginx } from "./nginx";

/** A running nginx and the folder of the preview that it serves. */
export interface Served {
  nginx: Nginx;
  site: string;
  preview: string;
}

let served: Promise<Served> | null = null;

/** The build behind nginx, with Microsoft's library beside it as on a network without internet. */
export const serveSite = (): Promise<Served> => (served ??= buildAndServe());

/** Ends the nginx that was started, if one was. */
export async function endServing(): Promise<void> {
  if (!served) return;
  const { nginx, site } = await served;
  await nginx.stop();
  rmSync(site, { recursive: true });
}

async function buildAndServe(): Promise<Served> {
  const nginx = await Nginx.onFreePort();
  const site = mkdtempSync(join(tmpdir(), "nginx-site-"));
  cpSync(await buildShipped(), site, { recursive: true });
  const fault = vendorOffice(site);
  if (fault !== null) throw new Error(fault);
  const preview = await buildPreview();
  await nginx.start({ site, preview });
  return { nginx, site, preview };
}

/**
 * Tests of the preview, as `withPreview` runs them, but with the build that is shipped in the pane,
 * from nginx, in a browser that reaches no other host. Any trouble on the page fails the test.
 */
export function withNginx(name: string, tests: (open: () => Promise<PreviewPage>) => void): void {
  describe(`${name}, from nginx`, () => {
    let origin = "";
    let browser: Browser;
    const pages: PreviewPage[] = [];

    beforeAll(async () => {
      const served = await serveSite();
      ({ origin } = served.nginx);
      browser = await launch(served);
    });

    afterEach(async () => {
      const opened = pages.splice(0);
      const troubles = opened.flatMap((page) => page.troubles);
      for (const page of opened) await page.close();
      expect(troubles).toEqual([]);
    });

    afterAll(async () => {
      await browser.close();
    });

    tests(async () => {
      const page = await PreviewPage.open(browser, origin);
      pages.push(page);
      return page;
    });
  });
}

/** A browser that knows nginx by its certificate alone, and no other host. */
export async function launch({ nginx, preview }: Served): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: [
      ...quietArguments,
      `--host-resolver-rules=MAP ${host} 127.0.0.1, MAP * ~NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${nginx.certificate.keyHash}`,
    ],
  });
  // Excel puts its own objects into the pane's window before the page loads; so does the bridge here,
  // as the shipped page has no script that would.
  const bridge = readFileSync(join(preview, "bridge.js"), "utf8");
  const content = `if (location.pathname === "/tuijin/pane.html") {\n${bridge}\n}`;
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options?: BrowserContextOptions) => {
    const context = await newContext(options);
    await context.addInitScript({ content });
    return context;
  };
  return browser;
}
