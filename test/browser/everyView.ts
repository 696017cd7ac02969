import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { OfficeLook } from "../../src/preview/office/officeChoice";
import type { Words } from "../../src/words/words";
import { enUS } from "../../src/words/enUS/enUS";
import { misfits, textsIn } from "./paneFit";
import { sizePane, type PaneSize } from "./paneSize";
import { pointsOf2023, walkViews, type PaneAt, type PaneView } from "./paneViews";
import type { PreviewPage } from "./previewPage";
import { UserTexts } from "./userTexts";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The narrowest pane, which is also what the page has of one twice as wide at 200 %. */
const NARROWEST: PaneSize = { width: 320, zoom: 1 };
/** One of Excel's usual width at 200 %: 200 pixels for the page. */
const MAGNIFIED: PaneSize = { width: 400, zoom: 2 };

/**
 * Walks through all views and gives what is wrong with them: what does not fit a narrow pane, also at 200 %, or cuts a text without
 * a tooltip; what axe finds in Office's look and in a contrast theme; and in English Chinese that does not stand in the workbook.
 */
export async function faultsOfViews(
  preview: PreviewPage,
  { words, look }: { words: Words; look: OfficeLook },
): Promise<{ seen: string[]; found: string[] }> {
  // The grid beside the pane is drawn with every frame.
  await preview.page.setViewportSize({ width: 900, height: 860 });
  await preview.chooseLook(look);
  const seen: string[] = [];
  const found: string[] = [];
  await walkViews(preview, { words }, async (view, at) => {
    seen.push(view.name);
    const faults = [
      ...(await misfitsIn(at)),
      ...(await axeFaultsIn(view, at, look)),
      ...(words === enUS ? await strangersIn(view, at) : []),
    ];
    found.push(...faults.map((fault) => `${view.name}, ${fault}`));
    await sizePane(preview, { width: 350, zoom: 1 });
  });
  return { seen, found };
}

async function misfitsIn({ preview, pane }: PaneAt): Promise<string[]> {
  const found: string[] = [];
  for (const size of [MAGNIFIED, NARROWEST]) {
    await sizePane(preview, size);
    const where = `${size.width} pixels at ${size.zoom * 100} %`;
    found.push(...(await misfits(pane)).map((misfit) => `${where}: ${misfit}`));
  }
  return found;
}

async function strangersIn({ book }: PaneView, { pane }: PaneAt): Promise<string[]> {
  const user = await UserTexts.of(await book(), [pointsOf2023]);
  const lang = await pane.evaluate(() => document.documentElement.lang);
  return [
    ...(lang === "en-US" ? [] : [`its language is ${lang}`]),
    ...(await textsIn(pane)).flatMap((text) =>
      user.strangersIn(text).map((stranger) => `${stranger} in “${text}”`),
    ),
  ];
}

async function axeFaultsIn(
  { name }: PaneView,
  { preview, pane }: PaneAt,
  look: OfficeLook,
): Promise<string[]> {
  const found: string[] = [];
  // Axe judges the colours of what is on the screen alone; the help shows all ten states, one below the other.
  if (name === "help") await sizePane(preview, { width: 350, zoom: 1, height: 2000 });
  for (const forcedColors of ["none", "active"] as const) {
    await preview.page.emulateMedia({
      forcedColors,
      colorScheme: look === "dark" ? "dark" : "light",
    });
    await standStill(pane);
    found.push(...(await lookAt(pane)).map((fault) => `forced colours ${forcedColors}: ${fault}`));
  }
  await preview.page.emulateMedia({ forcedColors: "none" });
  return found;
}

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
