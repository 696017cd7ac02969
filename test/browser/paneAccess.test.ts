import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { walkViews } from "./paneViews";
import type { PreviewPage } from "./previewPage";
import { withPreview } from "./withPreview";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

withPreview("what axe finds in the pane", (open) => {
  // One page for all views: that it opens takes longer than that axe looks.
  test.each(["light", "dark"] as const)(
    "nothing on any view where Office is %s, nor in a contrast theme that is",
    async (look) => {
      const preview = await open();
      await preview.chooseLook(look);
      const found: string[] = [];
      await walkViews(preview, {}, async ({ name }, { pane }) => {
        // Axe judges the colours of what is on the screen alone; the help shows all ten states, one below the other.
        await setHeight(preview, name === "help" ? "2000px" : "");
        for (const forcedColors of ["none", "active"] as const) {
          await preview.page.emulateMedia({ forcedColors, colorScheme: look });
          await standStill(pane);
          const findings = await lookAt(pane);
          found.push(...findings.map((each) => `${name}, forced colours ${forcedColors}: ${each}`));
        }
        await preview.page.emulateMedia({ forcedColors: "none" });
      });
      expect(found).toEqual([]);
    },
  );
});

const setHeight = ({ page }: PreviewPage, height: string) =>
  page.locator("#pane iframe").evaluate((frame, given) => {
    frame.style.flex = given && `0 0 ${given}`;
  }, height);

/** Buttons fade from one colour to another, and axe would see one between. */
async function standStill(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    await new Promise(requestAnimationFrame);
  });
}

/** A window whose page has been given axe. */
interface AxeWindow {
  axe?: { run: (options: { resultTypes: string[] }) => Promise<AxeResults> };
}

async function lookAt(pane: Frame): Promise<string[]> {
  if (await pane.evaluate(() => (window as AxeWindow).axe === undefined)) await pane.evaluate(axe);
  const results = await pane.evaluate(() =>
    (window as AxeWindow).axe?.run({ resultTypes: ["violations"] }),
  );
  if (!results) throw new Error("axe did not load");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}
