import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildShipped, shippedBase } from "./build";
import { findChromium, quietArguments } from "./chromium";
import { serveFolder } from "./staticServer";

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/";

describe("the shipped build", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await buildShipped();
  });

  test("moves every address of the manifest", () => {
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<SourceLocation DefaultValue="${shippedBase}pane.html"/>`);
  });

  test("holds neither the grid nor office.js", () => {
    const html = readFileSync(join(folder, "pane.html"), "utf8");
    const [, script = ""] = /<script defer src="(pane\.[0-9a-f]+\.js)">/.exec(html) ?? [];
    expect(statSync(join(folder, script)).size).toBeLessThan(1_500_000);
    expect(html).toContain(`src="${office}office.js"`);
    expect(html).not.toContain("bridge.js");
  });

  const executablePath = findChromium();
  ((executablePath ?? process.env["CI"] === "true") ? test : test.skip)(
    "is let by its own policy to run its scripts, and asks for office.js alone",
    async () => {
      const server = await serveFolder(folder);
      const browser = await chromium.launch({
        executablePath: executablePath ?? "",
        args: quietArguments,
      });
      const page = await browser.newPage();
      const refused: string[] = [];
      const asked = new Set<string>();
      page.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) refused.push(message.text());
      });
      page.on("request", (request) => asked.add(new URL(request.url()).origin));
      await page.route(`${office}**`, (route) => route.abort());
      await page.goto(`${server.origin}/pane.html`);
      await page.waitForLoadState("load");
      await browser.close();
      await server.close();
      expect(refused).toEqual([]);
      expect([...asked].sort()).toEqual([new URL(office).origin, server.origin].sort());
    },
  );
});
