import { pageSetupOf, type PageSetup } from "../../book/pageSetup";
import type { Sheet } from "../../book/sheet";
import { wholeArgument } from "../argument";
import { complexArgument, complexValue } from "../complexValue";
import type { Session } from "../session";
import { refuse } from "../refusals";

/** How large a sheet is printed: a percentage, or a number of pages to fit it on. */
interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** Reads what a sheet's part says: a percentage, or the pages to fit on where a number of them is set. */
export function readZoom(sheet: Sheet, { excel }: Session): Record<string, unknown> {
  const { fitToPage, fitToWidth, fitToHeight, scale } = pageSetupOf(sheet) as Partial<PageSetup>;
  const pages = (count: number | undefined) => (count === 0 ? null : (count ?? 1));
  return complexValue("PageLayoutZoomOptions", excel, {
    scale: fitToPage === true ? null : (scale ?? 100),
    horizontalFitToPages: fitToPage === true ? pages(fitToWidth) : null,
    verticalFitToPages: fitToPage === true ? pages(fitToHeight) : null,
  });
}

/** Sets a percentage from 10 to 400, or the pages to fit on; one takes the other back. */
export function writeZoom(sheet: Sheet, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages }: Zoom = complexArgument(value, "zoom");
  const setup = pageSetupOf(sheet);
  if (scale !== undefined) {
    const percent = wholeArgument(scale, "scale");
    if (percent < 10 || percent > 400) throw refuse("argument", `scale ${percent}`);
    Object.assign(setup, { scale: percent, fitToPage: false, fitToWidth: 1, fitToHeight: 1 });
    return;
  }
  const pages = (count: unknown): number =>
    count === undefined ? 0 : wholeArgument(count, "pages");
  Object.assign(setup, {
    scale: 100,
    fitToPage: true,
    fitToWidth: pages(horizontalFitToPages),
    fitToHeight: pages(verticalFitToPages),
  });
}
