import { askInsertedSheet } from "../../excel/probes/insertedSheet";
import type { BookSheet } from "../../core/sheets/bookSheet";
import { writeWorkbook } from "../../files/writeWorkbook";

/** What Excel answers to a question of which no answer is counted on. */
export interface Asked {
  id: string;
  got: string;
}

/** A sheet whose parts are looked for where it was inserted. */
const SHEET: BookSheet = {
  name: "probe",
  widths: [40],
  rows: Array.from({ length: 8 }, (_, row) => ({
    height: 15,
    cells: [{ value: `${row}`, look: {} }],
  })),
  print: { area: "A1:A8", titleRows: "1:1", footer: "", breaks: [4] },
};

/** The questions that only a real Excel can answer and nothing counts on yet; each answer may decide something. */
export async function askOpenQuestions(): Promise<Asked[]> {
  const bytes = await writeWorkbook([SHEET]);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return [{ id: "insertedSheet", got: await askInsertedSheet(base64) }];
}
