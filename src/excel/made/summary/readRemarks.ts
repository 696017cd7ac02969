import { CarriedRemarks, type RemarkHeadings } from "../../../core/sheets/carriedRemarks";
import { readGrids } from "../../workbook/readGrids";
import type { SheetOverview } from "../../workbook/workbookOverview";
import { remarkSheets } from "./summaryKinds";

/** Reads what users wrote on unit sheets, by unit; a sheet that stands counts before one that was cut off. */
export async function readRemarks(
  context: Excel.RequestContext,
  sheets: SheetOverview[],
  headings: RemarkHeadings,
): Promise<Map<string, CarriedRemarks>> {
  const found = remarkSheets(sheets);
  const grids = await readGrids(
    context,
    found.map(({ sheet }) => sheet),
  );
  return new Map(
    found.map(({ unit }, index) => [
      unit,
      new CarriedRemarks(grids[index]?.values ?? [], headings),
    ]),
  );
}
