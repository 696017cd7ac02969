import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/preset-sheets-conditional-formatting";
import { DATA_VALIDATION_PLUGIN_NAME } from "@univerjs/preset-sheets-data-validation";
import type { SheetPicture } from "./picture";

/** The pictures of all sheets, in the order of their tabs, as a workbook of the grid's. */
export function workbookData(id: string, sheets: SheetPicture[]): IWorkbookData {
  const bySheet = (part: "rules" | "validations"): string =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet[part]])));
  return {
    id,
    name: id,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    defaultStyle: { ff: "宋体", fs: 11 },
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      // The grid works on what it is given; the picture must stay what it was drawn as.
      sheets.map(({ id: key, frame, cells }) => [
        key,
        structuredClone({ ...frame, cellData: cells }),
      ]),
    ),
    resources: [
      { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: bySheet("rules") },
      { name: DATA_VALIDATION_PLUGIN_NAME, data: bySheet("validations") },
    ],
  };
}
