import { OWN_SHEET_PROPERTY } from "../workbook/ownNames";

/** A sheet of the workbook as it stands, with what the add-in made it for. */
export interface StandingSheet {
  id: string;
  name: string;
  visibility: string;
  kind?: string;
}

/** All sheets in the order of their tabs; `askAlong` asks for more of each. Two round trips. */
export async function readStanding(
  context: Excel.RequestContext,
  askAlong?: (sheet: Excel.Worksheet) => void,
): Promise<StandingSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const kinds = sheets.items.map((sheet) => {
    askAlong?.(sheet);
    return sheet.customProperties.getItemOrNullObject(OWN_SHEET_PROPERTY).load("value");
  });
  await context.sync();
  return sheets.items.map(({ id, name, visibility }, index) => {
    const kind = kinds[index];
    return {
      id,
      name,
      visibility,
      ...(kind && !kind.isNullObject ? { kind: kind.value } : {}),
    };
  });
}

/** Asks with the next round trip whether the workbook's structure is protected, so that no sheet can be added or deleted. */
export function checkStructure(context: Excel.RequestContext): () => boolean {
  const protection = context.workbook.protection.load("protected");
  return () => protection.protected;
}
