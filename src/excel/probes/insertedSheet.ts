import { localAddress } from "../workbook/areaOf";
import { isHostError } from "../workbook/runExcel";

/** The parts of a sheet of which is asked whether they arrive with it, and what each was in the file. */
const SENT = {
  orientation: "Landscape",
  titles: "1:1",
  breaks: "4",
  width: "other than usual",
};

/**
 * Asks whether a workbook's sheets can be inserted from its bytes, how long it takes and what arrives with them. Nothing
 * counts on it: offices that harden extensions refuse it, and nobody has measured the rest. The inserted sheets are taken
 * away again. `AccessDenied`, or `taken in 120 ms; orientation came, titles came, breaks lost, width came`.
 */
export async function askInsertedSheet(base64: string): Promise<string> {
  return Excel.run(async (context) => {
    const before = context.workbook.worksheets.load("items/id");
    await context.sync();
    const known = new Set(before.items.map(({ id }) => id));
    const began = performance.now();
    try {
      context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
      await context.sync();
    } catch (error) {
      if (!isHostError(error)) throw error;
      return error.code;
    }
    const took = Math.round(performance.now() - began);
    const after = context.workbook.worksheets.load("items/id");
    await context.sync();
    const [sheet, ...others] = after.items.filter(({ id }) => !known.has(id));
    if (!sheet) return `taken in ${took} ms; no sheet came`;
    const came = await partsOf(context, sheet);
    for (const one of [sheet, ...others]) one.delete();
    await context.sync();
    const parts = Object.entries(SENT).map(
      ([part, sent]) => `${part} ${came[part] === sent ? "came" : `is ${came[part] ?? ""}`}`,
    );
    return `taken in ${took} ms; ${parts.join(", ")}`;
  });
}

async function partsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Record<string, string>> {
  const { pageLayout } = sheet;
  pageLayout.load("orientation");
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const wide = sheet.getRange("A1").format.load("columnWidth");
  const usual = sheet.getRange("Z1").format.load("columnWidth");
  await context.sync();
  return {
    orientation: pageLayout.orientation,
    titles: titles.isNullObject ? "none" : localAddress(titles.address).replaceAll("$", ""),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex).join(" "),
    width: wide.columnWidth > usual.columnWidth ? "other than usual" : "usual",
  };
}
