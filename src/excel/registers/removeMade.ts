import { removeSheet } from "../made/sheetLife";
import { OWN_SHEET_PROPERTY } from "../workbook/ownNames";

/** Takes registers away that were made for something that was not done, or was taken back: those of these names in which nothing stands but their headings. */
export async function removeMade(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const looks = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,visibility");
    return {
      sheet,
      kind: sheet.customProperties.getItemOrNullObject(OWN_SHEET_PROPERTY).load("value"),
      used: sheet.getUsedRangeOrNullObject(true).load("rowCount"),
    };
  });
  await context.sync();
  const blank = looks.filter(
    ({ sheet, kind, used }) =>
      !sheet.isNullObject &&
      !kind.isNullObject &&
      kind.value === "register" &&
      (used.isNullObject || used.rowCount === 1),
  );
  for (const { sheet } of blank) removeSheet(context, sheet);
  await context.sync();
}
