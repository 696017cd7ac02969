import type { PreviewPage } from "./previewPage";
import { withPreview } from "./withPreview";

withPreview("a pane that cannot run says why in Chinese", (open) => {
  test("where office.js does not load within ten seconds", async () => {
    const preview = await open();
    const page = await preview.page.context().newPage();
    await page.route(/office\.js$/, (route) => route.abort());
    await page.goto(await paneAddress(preview));
    await page.getByRole("alert").getByText("加载项没有连上 Office").waitFor();
    await page.close();
  });

  test("where the web view is Internet Explorer", async () => {
    const preview = await open();
    const browser = preview.page.context().browser();
    if (!browser) throw new Error("no browser");
    const context = await browser.newContext({
      userAgent: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
      ignoreHTTPSErrors: true,
    });
    const page = await context.newPage();
    await page.route(/(?:office|bridge|pane[^/]*)\.js$/, (route) => route.abort());
    await page.goto(await paneAddress(preview));
    await page.getByRole("alert").getByText("IE 内核").waitFor();
    await context.close();
  });
});

async function paneAddress(preview: PreviewPage): Promise<string> {
  return (await preview.pane()).url();
}
