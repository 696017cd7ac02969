import { CarriedTexts, type CarriedHeadings } from "../../../core/sheets/carriedTexts";
import { WrittenTexts } from "../../../core/sheets/writtenTexts";
import { WRITTEN_PROPERTY } from "../../workbook/ownNames";
import { readGrids } from "../../workbook/readGrids";
import type { SheetOverview } from "../../workbook/workbookOverview";
import { remarkSheets } from "./summaryKinds";

/** Reads what users wrote on unit sheets, by unit; a sheet that stands counts before one that was cut off. */
export async function readCarried(
  context: Excel.RequestContext,
  sheets: SheetOverview[],
  headings: CarriedHeadings,
): Promise<Map<string, CarriedTexts>> {
  const found = remarkSheets(sheets);
  let written: Excel.WorksheetCustomProperty[] = [];
  const grids = await readGrids(
    context,
    found.map(({ sheet }) => sheet),
    {
      askAlong: () => {
        written = found.map(({ sheet }) => loadWritten(context, sheet.id));
      },
    },
  );
  return new Map(
    found.map(({ unit }, index) => {
      const own = written[index];
      const stored = own && !own.isNullObject ? own.value : undefined;
      const values = grids[index]?.values ?? [];
      return [unit, new CarriedTexts(values, headings, new WrittenTexts(stored))];
    }),
  );
}

function loadWritten(context: Excel.RequestContext, id: string): Excel.WorksheetCustomProperty {
  const { customProperties } = context.workbook.worksheets.getItem(id);
  return customProperties.getItemOrNullObject(WRITTEN_PROPERTY).load("value");
}
