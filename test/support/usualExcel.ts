import { USUAL_EXCEL, type ExcelName } from "../../src/excelStandIn/host/excels";

let usual: ExcelName = USUAL_EXCEL;

/** The Excel that a test plays where it names none. */
export const usualExcel = (): ExcelName => usual;

/** Lets all tests that name no Excel play another one from here on. */
export function playIn(excel: ExcelName): void {
  usual = excel;
}
