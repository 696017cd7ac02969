import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { chooseLook, openNovember, paneViews } from "./paneViews";
import { withPreview } from "./withPreview";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

withPreview("what axe finds in the pane", (open) => {
  const cases = ["浅色", "深色"].flatMap((look) => paneViews.map((view) => ({ ...view, look })));

  test.each(cases)(
    "$name, $look: nothing, nor in contrast; and nothing is wider than a pane of 320 pixels",
    async ({ reach, look }) => {
      const preview = await open();
      await chooseLook(preview, look);
      const pane = await openNovember(preview);
      await reach(preview, pane);
      expect(await findings(pane)).toEqual([]);
      await preview.page.emulateMedia({ forcedColors: "active" });
      // Buttons fade from one colour to another.
      await preview.page.waitForTimeout(400);
      expect(await findings(pane)).toEqual([]);
      await preview.page.evaluate(() => {
        const place = document.getElementById("pane");
        if (place) place.style.width = "320px";
      });
      await preview.page.waitForTimeout(300);
      expect(await overflows(pane)).toEqual([]);
    },
    90_000,
  );
});

async function findings(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  const results = await pane.evaluate(
    () =>
      (
        window as unknown as { axe: { run: () => Promise<AxeResults> } }
      ).axe.run() as Promise<AxeResults>,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

/** What scrolls sideways, or sticks out of the pane. */
const overflows = (pane: Frame) =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#pane *")]
      .filter((each) => {
        const { right, width } = each.getBoundingClientRect();
        return width > 1 && right > window.innerWidth + 1;
      })
      .map((each) => each.outerHTML.slice(0, 160)),
  );
