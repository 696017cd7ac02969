import { formatArea, parseArea } from "./address";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** The area whose headings bear a sheet's filter buttons, if any. */
export function filterOf(sheet: Sheet): Area | null {
  const { autoFilter } = sheet.inner;
  return typeof autoFilter === "string" ? parseArea(autoFilter) : null;
}

export function setFilter(sheet: Sheet, area: Area | null): void {
  sheet.inner.autoFilter = area && formatArea(area);
}
