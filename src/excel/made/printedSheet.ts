import type { PrintSheet } from "../../core/sheets/printSheet";
import { MESSAGE_BYTES } from "../workbook/messageSize";
import type { NewSheet } from "./ownSheets";
import { bandsOf, type Band } from "./summary/bands";
import { fillRows, setPrinted } from "./summary/fillSheet";
import { giveLook, layBand } from "./summary/sheetLook";

/** A sheet that is laid out for printing and stands by itself, beside the summary sheets; filled in as many messages as it needs. */
export function printedSheet(
  { name, kind }: Pick<NewSheet, "name" | "kind">,
  print: PrintSheet,
  pageNumber: string,
): NewSheet {
  const [first, ...others] = bandsOf(print, MESSAGE_BYTES / 4);
  return {
    name,
    kind,
    fill: (sheet) => {
      giveLook(sheet, print, pageNumber);
      if (first) fillBand(sheet, first, print);
      setPrinted(sheet, print, undefined);
    },
    fillOn: others.map((band) => (sheet) => {
      fillBand(sheet, band, print);
    }),
  };
}

function fillBand(sheet: Excel.Worksheet, band: Band, print: PrintSheet): void {
  layBand(sheet, band, print);
  fillRows(sheet, band, print);
}
