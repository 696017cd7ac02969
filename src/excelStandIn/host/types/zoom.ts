import { pageSetupOf, type PageSetup } from "../../book/pageSetup";
import type { Sheet } from "../../book/sheet";
import { wholeArgument } from "../argument";
import { refuse } from "../refusals";

/** How large a sheet is printed: a percentage, or a number of pages to fit it on. */
interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** Reads what a sheet's part says; a side that no number of pages is set for is left out. */
export function readZoom(sheet: Sheet): Zoom {
  const { fitToPage, fitToWidth, fitToHeight, scale } = pageSetupOf(sheet) as Partial<PageSetup>;
  if (fitToPage !== true) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth ?? 1 }),
    ...(fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight ?? 1 }),
  };
}

/** Sets a percentage from 10 to 400, or the pages to fit on; one takes the other back. */
export function writeZoom(sheet: Sheet, value: unknown): void {
  if (typeof value !== "object" || value === null) throw refuse("argument", "zoom is no object");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Zoom;
  const setup = pageSetupOf(sheet);
  if (scale !== undefined && scale !== null) {
    const percent = wholeArgument(scale, "scale");
    if (percent < 10 || percent > 400) throw refuse("argument", `scale ${percent}`);
    Object.assign(setup, { scale: percent, fitToPage: false, fitToWidth: 1, fitToHeight: 1 });
    return;
  }
  const pages = (count: unknown): number =>
    count === undefined || count === null ? 0 : wholeArgument(count, "pages");
  Object.assign(setup, {
    scale: 100,
    fitToPage: true,
    fitToWidth: pages(horizontalFitToPages),
    fitToHeight: pages(verticalFitToPages),
  });
}
