import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { openNovember, paneViews } from "./paneViews";
import { withPreview } from "./withPreview";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Look = "light" | "dark" | "contrast";
const looks: Look[] = ["light", "dark", "contrast"];

withPreview("what axe finds in the pane", (open) => {
  test.each(paneViews)(
    "$name: nothing, in light, dark and contrast; nothing is wider than the pane at 320 pixels",
    async ({ reach }) => {
      const preview = await open();
      const pane = await openNovember(preview);
      await reach(preview, pane);
      for (const look of looks) {
        await preview.page.emulateMedia({
          forcedColors: look === "contrast" ? "active" : "none",
        });
        await wear(pane, look);
        expect({ look, found: await findings(pane) }).toEqual({ look, found: [] });
      }
      await preview.page.evaluate(() => {
        const place = document.getElementById("pane");
        if (place) place.style.width = "320px";
      });
      await preview.page.waitForTimeout(300);
      expect(await overflows(pane)).toEqual([]);
    },
    60_000,
  );
});

/** Makes Office wear a look, as the pane learns it when the user comes back to it. */
async function wear(pane: Frame, look: Look): Promise<void> {
  await pane.evaluate((isDark) => {
    Object.defineProperty(Office.context, "officeTheme", {
      configurable: true,
      value: { bodyBackgroundColor: isDark ? "#262626" : "#FFFFFF" },
    });
    window.dispatchEvent(new Event("focus"));
  }, look === "dark");
  await pane.waitForTimeout(300);
}

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
