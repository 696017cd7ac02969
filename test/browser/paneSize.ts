import type { PreviewPage } from "./previewPage";

/** How wide a pane is on the screen, and how much its contents are magnified in it. */
export interface PaneSize {
  /** Pixels of a screen that itself magnifies nothing. */
  width: number;
  /** 2 for 200 %. */
  zoom: number;
  /** How high it is; as the window leaves it where not given. */
  height?: number;
}

/**
 * Gives the pane a size. WebView2's zoom (Ctrl and +) is the browser's own: a pixel of the page becomes `zoom` pixels of the
 * screen, and so the window is that much narrower and lower for the page, whose media queries see it. The same is done here,
 * by the device's scale and by the frame's width and height. Neither the `zoom` of CSS nor the scale of pinching does it:
 * the one leaves media queries as they are, the other the layout too.
 */
export async function sizePane(
  preview: PreviewPage,
  { width, zoom, height }: PaneSize,
): Promise<void> {
  const { page } = preview;
  const { width: wide, height: high } = page.viewportSize() ?? { width: 1400, height: 860 };
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setDeviceMetricsOverride", {
    width: wide,
    height: high,
    deviceScaleFactor: zoom,
    mobile: false,
  });
  await page.evaluate(
    ([pixels, times, tall]) => {
      const place = document.getElementById("pane");
      const frame = place?.querySelector("iframe");
      if (!place || !frame) return;
      place.style.width = `${pixels / times + place.clientLeft}px`;
      // 0 0 auto: as high as it is at 100 %, of which the page then has a part.
      frame.style.flex = "";
      const full = frame.getBoundingClientRect().height;
      frame.style.flex = `0 0 ${(tall || full) / times}px`;
    },
    [width, zoom, height ?? 0] as const,
  );
  // Lists are measured anew.
  const pane = await preview.pane();
  await pane.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
  });
}
