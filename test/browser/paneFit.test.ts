import { enUS } from "../../src/words/enUS/enUS";
import { misfits, textsIn } from "./paneFit";
import { sizePane, type PaneSize } from "./paneSize";
import { pointsOf2023, walkViews, type PaneAt, type PaneView } from "./paneViews";
import { UserTexts } from "./userTexts";
import { withPreview } from "./withPreview";

/**
 * The narrowest pane, which is also what the page has of one twice as wide at 200 %; and one of Excel's usual width at 200 %, 200
 * pixels for the page.
 */
const sizes: PaneSize[] = [
  { width: 320, zoom: 1 },
  { width: 400, zoom: 2 },
];

withPreview("every view of the pane", (open) => {
  test("fits a narrow pane, also at 200 %, and cuts no text without a tooltip", async () => {
    const found: string[] = [];
    await walkViews(await open(), {}, async (view, at) => {
      found.push(...(await misfitsIn(view, at)));
    });
    expect(found).toEqual([]);
  });

  test("does so in English too, and shows no Chinese but what stands in the workbook", async () => {
    const found: string[] = [];
    await walkViews(await open(), { words: enUS }, async (view, at) => {
      found.push(...(await misfitsIn(view, at)), ...(await strangersIn(view, at)));
      expect(await at.pane.evaluate(() => document.documentElement.lang)).toBe("en-US");
    });
    expect(found).toEqual([]);
  });
});

async function misfitsIn({ name }: PaneView, { preview, pane }: PaneAt): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await sizePane(preview, size);
    const where = `${name}, ${size.width} pixels at ${size.zoom * 100} %`;
    found.push(...(await misfits(pane)).map((misfit) => `${where}: ${misfit}`));
  }
  await sizePane(preview, { width: 350, zoom: 1 });
  return found;
}

async function strangersIn({ name, book }: PaneView, { pane }: PaneAt): Promise<string[]> {
  const user = await UserTexts.of(await book(), [pointsOf2023]);
  return (await textsIn(pane)).flatMap((text) =>
    user.strangersIn(text).map((stranger) => `${name}: ${stranger} in “${text}”`),
  );
}
