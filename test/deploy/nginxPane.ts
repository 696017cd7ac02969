import type { Browser } from "playwright-core";
import { officeFiles } from "../../scripts/vendorOffice";
import { PreviewPage } from "../browser/previewPage";
import { expectSoon } from "../browser/soon";
import { launch, serveSite, type Served } from "./withNginx";

/** What the shipped pane asks of the server, Microsoft's library included. */
export function testPane(): void {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveSite();
    browser = await launch(served);
  });

  afterAll(async () => {
    await browser.close();
  });

  test("asks for every file of the library that is put beside it, and for no other", async () => {
    const preview = await PreviewPage.open(browser, served.nginx.origin);
    const asked = new Set<string>();
    preview.page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith("/tuijin/office/")) asked.add(pathname);
    });
    await preview.page.addInitScript(allowTelemetry);
    await preview.page.reload();
    await preview.ready();
    await preview.page.getByLabel("Office 语言").selectOption("en-US");
    await preview.ready();
    await expectSoon(() => Promise.resolve([...asked].sort()), [...scripts].sort());
    expect(preview.troubles).toEqual([]);
    await preview.close();
  });
}

/** As an Excel does whose policies let diagnostic data be collected: the library then loads its telemetry. */
function allowTelemetry(): void {
  if (location.pathname === "/tuijin/pane.html")
    Object.assign(window.external, { GetLoggingAllowed: () => true });
}

const scripts = officeFiles
  .filter(({ to }) => to.endsWith(".js"))
  .map(({ to }) => `/tuijin/office/${to}`);
